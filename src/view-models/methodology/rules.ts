import type { Locale } from '#i18n/locale.ts';
import type { HomeFile } from '#model/home-file.ts';
import { type Reason, type Status, statuses } from '#model/status.ts';
import { rollupMethod } from '#domain/aggregation/rollup.ts';

/** The limits of the method as percentages, for sentences. */
export type MethodLimits = { readonly onTrack: string; readonly behind: string; readonly coverage: string };

export type StatusRule = { readonly status: Status; readonly when: string };

export type ReasonRule = { readonly reason: Reason; readonly means: string };

/** In the order in which the method looks for them; a deliverable knows only the last. */
const reasonsInOrder = [
  'no-target',
  'no-data',
  'no-baseline',
  'series-break',
  'baseline-only',
  'no-data-at-deadline',
  'too-old',
  'too-early',
  'not-due',
] as const satisfies readonly Reason[];

export function methodLimits([onTrack, behind]: HomeFile['thresholds'], { format }: Locale): MethodLimits {
  return { onTrack: format.percent(onTrack, 0), behind: format.percent(behind, 0), coverage: format.percent(rollupMethod.minCoverage, 0) };
}

/** Every status with its rule in words, best first. */
export function statusRules(limits: MethodLimits, { t }: Locale): readonly StatusRule[] {
  return statuses.map((status) => ({ status, when: t(`method.rule.${status}`, limits) }));
}

/** Every reason for a missing verdict, and what it means. */
export function reasonRules(limits: MethodLimits, { t }: Locale): readonly ReasonRule[] {
  return reasonsInOrder.map((reason) => ({ reason, means: t(`method.why.${reason}`, limits) }));
}
