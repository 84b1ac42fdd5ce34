import type { Flag } from '#model/status.ts';
import type { Trend } from '#model/verdict-arithmetic.ts';
import { isMet } from './is-met.ts';
import type { Measurement } from './measure.ts';
import type { Rating } from './rate.ts';
import type { ThresholdFigures } from './threshold-rule.ts';
import { tinyShare } from './tolerance.ts';

type Findings = { readonly rating: Rating; readonly trend: Trend | null; readonly threshold: ThresholdFigures | null };

/** What has to be said beside the status of a measured case, in the order of the flag list. */
export function flagsOf(measurement: Measurement, { rating, trend, threshold }: Findings): readonly Flag[] {
  const { observations, latest, target, journey } = measurement;
  const raised: readonly (readonly [Flag, boolean])[] = [
    ['at-risk', rating.status === 'met' && threshold !== null && threshold.isAtRisk],
    ['turning', trend !== null && isTurning(rating, trend)],
    ['was-met-lost', !measurement.isMet && observations.slice(0, -1).some(({ value }) => isMet(value, measurement))],
    ['late-final-value', latest.time > target.time + tinyShare],
    ['path-fell-back-to-linear', journey !== null && journey.isRedrawn],
    ['suspected-break', observations.some(({ breakBefore }) => breakBefore === 'suspected')],
  ];
  return raised.filter(([, isRaised]) => isRaised).map(([flag]) => flag);
}

/** Whether the last change points the other way than the status: a good one that is being lost, a bad one that is being mended. */
export function isTurning({ status }: Pick<Rating, 'status'>, { sense }: Trend): boolean {
  if (status === 'met' || status === 'on-track') return sense === 'worse';
  return (status === 'moving-away' || status === 'breached') && sense === 'better';
}
