import { compareCodePoints } from '#lib/compare-code-points.ts';
import type { GroupSummary } from '#model/published-common.ts';
import { ratingGroups, reasons, statuses } from '#model/status.ts';
import { type Member, memberLastKnown, memberReason, memberStatus } from '../groups/members.ts';

/** The counts of any set of indicators, as the release has them of its own groups; a set of a reader's choice has no mean. */
export function selectionGroup(id: string, members: readonly Member[]): GroupSummary {
  const count = (isCounted: (member: Member) => boolean): number => members.filter(isCounted).length;
  const moved = (sign: -1 | 0 | 1): number => count(({ indicator: { movement } }) => movement.comparable && movement.sign === sign);
  const [better, worse, unchanged] = [moved(1), moved(-1), moved(0)];
  return {
    id,
    counts: countsIn([...statuses, ...reasons], members.map((member) => memberReason(member) ?? memberStatus(member))),
    lastKnown: countsIn(statuses, members.flatMap((member) => memberLastKnown(member)?.status ?? [])),
    rated: count((member) => memberStatus(member) !== 'not-rated'),
    of: members.length,
    reported: count(({ indicator }) => indicator.reported === 'recent'),
    older: count(({ indicator }) => indicator.reported === 'older'),
    better, worse, unchanged,
    notComparable: members.length - better - worse - unchanged,
    mean: null, low: null, high: null,
    reds: redsOf(members),
  };
}

function countsIn(order: readonly string[], names: readonly string[]): Record<string, number> {
  const counts = order.map((name) => [name, names.filter((each) => each === name).length] as const);
  return Object.fromEntries(counts.filter(([, count]) => count > 0));
}

/** Rated reds, then last known ones; each by the lowest achieved share, unknown last, then by id. */
function redsOf(members: readonly Member[]): string[] {
  const sorted = members.toSorted(byAchieved);
  const rated = sorted.filter((member) => ratingGroups[memberStatus(member)] === 'red');
  const known = sorted.filter((member) => ratingGroups[memberLastKnown(member)?.status ?? 'not-rated'] === 'red');
  return [...rated, ...known].map(({ indicator }) => indicator.id);
}

function byAchieved(one: Member, other: Member): number {
  const [first, second] = [achievedOf(one), achievedOf(other)];
  return first === second ? compareCodePoints(one.indicator.id, other.indicator.id) : first < second ? -1 : 1;
}

function achievedOf(member: Member): number {
  return memberLastKnown(member)?.achieved ?? member.verdict?.achieved ?? Infinity;
}
