import type { VerdictSummary } from '#model/published-common.ts';
import { ratingGroups, reasons, statuses, type Reason, type Status } from '#model/status.ts';
import { byCodeUnit } from './by-code-unit.ts';
import type { IndicatorDigest } from './indicator-digest.ts';

/** An indicator with the verdict it is shown with; null = no published target. */
export type Mark = { readonly digest: IndicatorDigest; readonly verdict: VerdictSummary | null };

/** The mark of an indicator by its lead verdict. */
export function leadMark(digest: IndicatorDigest): Mark {
  return { digest, verdict: digest.lead };
}

export function statusOf({ verdict }: Mark): Status {
  return verdict?.status ?? 'not-rated';
}

/** The reason of a mark that is not rated; null for a rated one. */
export function reasonOf({ verdict }: Mark): Reason | null {
  return verdict === null ? 'no-target' : verdict.reason;
}

/**
 * Worst first: rated from worse than baseline to met, then what cannot be rated with the worst last known verdict before, then
 * by reason; among equals the lowest achieved share, then by id.
 */
export function worstFirst(a: Mark, b: Mark): number {
  return (
    badness(statusOf(b)) - badness(statusOf(a)) ||
    badness(b.verdict?.lastKnown?.status ?? null) - badness(a.verdict?.lastKnown?.status ?? null) ||
    reasonRank(reasonOf(b)) - reasonRank(reasonOf(a)) ||
    byAchieved(a, b)
  );
}

/** Reds as they are listed by name: rated ones, then last known ones; each by lowest achieved share, unknown last, then by id. */
export function redsOf(marks: readonly Mark[]): readonly string[] {
  const rated = marks.filter((mark) => ratingGroups[statusOf(mark)] === 'red');
  const lastKnown = marks.filter(({ verdict }) => isRed(verdict?.lastKnown?.status ?? null));
  return [...rated.toSorted(byAchieved), ...lastKnown.toSorted(byAchieved)].map(({ digest }) => digest.summary.id);
}

/** Whether a mark, or the last known verdict beside it, is neither green nor missing. */
export function isOfConcern(mark: Mark): boolean {
  const tone = ratingGroups[mark.verdict?.lastKnown?.status ?? statusOf(mark)];
  return tone === 'red' || tone === 'amber';
}

function isRed(status: Status | null): boolean {
  return status !== null && ratingGroups[status] === 'red';
}

/** 0 for nothing and for what is not rated, else higher the worse. */
function badness(status: Status | null): number {
  return status === null || status === 'not-rated' ? 0 : statuses.indexOf(status) + 1;
}

function reasonRank(reason: Reason | null): number {
  return reason === null ? -1 : reasons.indexOf(reason);
}

function byAchieved(a: Mark, b: Mark): number {
  const first = achievedOf(a);
  const second = achievedOf(b);
  if (first !== second) return first < second ? -1 : 1;
  return byCodeUnit(a.digest.summary.id, b.digest.summary.id);
}

function achievedOf({ verdict }: Mark): number {
  return verdict?.lastKnown?.achieved ?? verdict?.achieved ?? Infinity;
}
