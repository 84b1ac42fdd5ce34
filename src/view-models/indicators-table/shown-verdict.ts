import type { IndicatorSummary, VerdictSummary } from '#model/published-common.ts';

/** The verdict a row is judged by; null where no counted plan target has been published. */
export function leadVerdictOf({ lead, verdicts }: IndicatorSummary): VerdictSummary | null {
  return verdicts.find(({ key }) => key === lead) ?? null;
}

const standing = { plan: 0, national: 1, reference: 2 } as const;

/** The target a row prints: the one it is judged by, else the nearest to a plan's own, of several the last in time; null for none. */
export function shownTarget(indicator: IndicatorSummary): VerdictSummary | null {
  const nearest = indicator.verdicts.toSorted((one, other) => standing[one.kind] - standing[other.kind] || other.time - one.time);
  return leadVerdictOf(indicator) ?? nearest[0] ?? null;
}

/** Verdicts beside the leading one. An unconfirmed target gives none: it is shown as a target and never judged by. */
export function otherVerdicts(indicator: IndicatorSummary): readonly VerdictSummary[] {
  return indicator.verdicts
    .filter(({ key, evidence }) => key !== indicator.lead && evidence !== 'unconfirmed')
    .toSorted((one, other) => standing[one.kind] - standing[other.kind] || one.time - other.time);
}
