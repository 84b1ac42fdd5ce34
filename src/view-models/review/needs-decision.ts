import { compareCodePoints } from '#lib/compare-code-points.ts';
import { type DecisionFactors, decisionFactors } from '#domain/decisions/decision-urgency.ts';
import type { OverviewFile } from '#model/overview-file.ts';
import type { IndicatorSummary } from '#model/published-common.ts';
import type { ReleasedVerdict, ReleaseFile } from '#model/release-file.ts';
import { inFlightStatuses, ratingGroups } from '#model/status.ts';
import { decimalTime } from '#model/time.ts';

/** A verdict that asks for a decision, with what its place in the list is made of. */
export type Need = {
  readonly indicator: IndicatorSummary;
  readonly verdict: ReleasedVerdict;
  /** Whether the verdict rests on a value of its target date or shortly after. */
  readonly isFinal: boolean;
  /** Whether the target date is over. */
  readonly hasEnded: boolean;
  readonly factors: DecisionFactors;
  /** False where no value can be compared with the target: without a gap there is no place in the order. */
  readonly isRanked: boolean;
};

/** All needs of one indicator: the most urgent leads, the others follow. */
export type IndicatorNeed = { readonly lead: Need; readonly others: readonly Need[] };

type Files = { readonly overview: Pick<OverviewFile, 'indicators'>; readonly release: Pick<ReleaseFile, 'asOf' | 'indicators'> };

const instant = 1e-6;

/**
 * What needs a decision, by gap × weight × urgency, the highest first: counted plan targets that are red or amber, ended ones
 * without a final value, and last known reds. A product of zero is not listed, unless there is no value to compute it from.
 */
export function needsDecision({ overview, release }: Files): readonly IndicatorNeed[] {
  const asOf = decimalTime(release.asOf) ?? 0;
  const summaries = new Map(overview.indicators.map((indicator) => [indicator.id, indicator]));
  const needs = release.indicators.flatMap(({ id, verdicts }) => {
    const indicator = summaries.get(id);
    return indicator === undefined ? [] : verdicts.flatMap((verdict) => needOf(indicator, verdict, asOf) ?? []);
  });
  const byIndicator = new Map<string, Need[]>();
  for (const need of needs.toSorted(mostUrgentFirst)) {
    byIndicator.set(need.indicator.id, [...(byIndicator.get(need.indicator.id) ?? []), need]);
  }
  return [...byIndicator.values()].flatMap(([lead, ...others]) => (lead === undefined ? [] : [{ lead, others }]));
}

function needOf(indicator: IndicatorSummary, verdict: ReleasedVerdict, asOf: number): Need | null {
  const hasEnded = asOf >= verdict.time - instant;
  if (!verdict.counted || !asksForDecision(verdict, hasEnded)) return null;
  const isFinal = isFinalVerdict(verdict);
  const answer = { status: verdict.status, ratio: verdict.ratio, achieved: verdict.achieved, lastKnown: lastKnownAnswer(verdict) };
  const factors = decisionFactors({ answer, isFinal, weight: indicator.weight ?? 1, asOf, targetTime: verdict.time });
  const isRanked = factors.product > 0;
  const hasNoGap = verdict.status === 'not-rated' && (verdict.lastKnown?.ratio ?? verdict.ratio) === null;
  return isRanked || hasNoGap ? { indicator, verdict, isFinal, hasEnded, factors, isRanked } : null;
}

function asksForDecision({ status, lastKnown }: ReleasedVerdict, hasEnded: boolean): boolean {
  const group = ratingGroups[status];
  if (group === 'red' || group === 'amber') return true;
  return status === 'not-rated' && (hasEnded || (lastKnown !== null && ratingGroups[lastKnown.status] === 'red'));
}

/** Whether a verdict can no longer change: it is rated by a value of the target date or after. */
export function isFinalVerdict({ status, time, case: judged }: ReleasedVerdict): boolean {
  if (status === 'not-rated' || judged.type === 'deliverable') return false;
  return (judged.observations ?? []).some((observation) => observation.status !== 'F' && observation.time >= time - instant);
}

/** A published last known verdict as the method answers it; it is always in flight. */
function lastKnownAnswer({ lastKnown }: ReleasedVerdict) {
  const status = inFlightStatuses.find((inFlight) => inFlight === lastKnown?.status);
  if (lastKnown === null || status === undefined) return null;
  return { status, time: decimalTime(lastKnown.time) ?? 0, ratio: lastKnown.ratio, achieved: lastKnown.achieved };
}

/** Products are compared to nine decimals: what differs only by the way it was rounded stands in the order of its names. */
function mostUrgentFirst(one: Need, other: Need): number {
  return (
    Number(other.isRanked) - Number(one.isRanked) ||
    Math.round(other.factors.product * 1e9) - Math.round(one.factors.product * 1e9) ||
    compareCodePoints(one.indicator.id, other.indicator.id) ||
    one.verdict.time - other.verdict.time
  );
}
