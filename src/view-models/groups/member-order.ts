import { compareCodePoints } from '#lib/compare-code-points.ts';
import type { MarkRun } from '#model/home-file.ts';
import { reasons, type Status, statuses } from '#model/status.ts';
import { type Member, memberLastKnown, memberReason, memberStatus } from './members.ts';

/**
 * Worst first, as every distribution stands: rated from worse than baseline to met, then last known verdicts, then by reason; among
 * equals the lowest achieved share, then by movement from worse to better, then by id.
 */
export function worstFirst(one: Member, other: Member): number {
  return (
    badness(memberStatus(other)) - badness(memberStatus(one)) ||
    badness(memberLastKnown(other)?.status ?? null) - badness(memberLastKnown(one)?.status ?? null) ||
    reasonRank(other) - reasonRank(one) ||
    order(achievedOf(one), achievedOf(other)) ||
    movementRank(one) - movementRank(other) ||
    compareCodePoints(one.indicator.id, other.indicator.id)
  );
}

/** The marks of members in this order, equal ones as one run. */
export function memberRuns(members: readonly Member[]): readonly MarkRun[] {
  const runs = new Map<string, MarkRun>();
  for (const member of members.toSorted(worstFirst)) {
    const known = memberLastKnown(member);
    const look = { status: memberStatus(member), reason: memberReason(member), lastKnown: known?.status ?? null, lastKnownTime: known?.time ?? null };
    const key = JSON.stringify(look);
    runs.set(key, { ...look, count: (runs.get(key)?.count ?? 0) + 1 });
  }
  return [...runs.values()];
}

/** 0 for nothing and for what is not rated, else higher the worse. */
function badness(status: Status | null): number {
  return status === null || status === 'not-rated' ? 0 : statuses.indexOf(status) + 1;
}

function reasonRank(member: Member): number {
  const reason = memberReason(member);
  return reason === null ? -1 : reasons.indexOf(reason);
}

function achievedOf(member: Member): number {
  return memberLastKnown(member)?.achieved ?? member.verdict?.achieved ?? Infinity;
}

/** Worse, unchanged, better; what cannot be compared last, and of it what has no value at all. */
function movementRank({ indicator: { movement, latest } }: Member): number {
  if (movement.comparable && movement.sign !== null) return movement.sign;
  return latest === null ? 3 : 2;
}

/** Also for infinities, whose difference is no number. */
function order(one: number, other: number): number {
  return one === other ? 0 : one < other ? -1 : 1;
}
