import type { GroupSummary } from '#model/published-common.ts';
import { reasons, statuses } from '#model/status.ts';
import { groupMeans, type Heading } from './group-rollup.ts';
import { reasonOf, redsOf, statusOf, type Mark } from './mark-order.ts';

/** Sums up the marks below a heading: what cannot be rated is counted by its reason, so the counts always sum to the group. */
export function groupSummary(heading: Heading, marks: readonly Mark[]): GroupSummary {
  const count = (isCounted: (mark: Mark) => boolean): number => marks.filter(isCounted).length;
  const moved = (sign: -1 | 0 | 1): number =>
    count(({ digest: { summary } }) => summary.movement.comparable && summary.movement.sign === sign);
  const better = moved(1);
  const worse = moved(-1);
  const unchanged = moved(0);
  return {
    id: heading.id,
    counts: countsIn([...statuses, ...reasons], marks.map((mark) => reasonOf(mark) ?? statusOf(mark))),
    lastKnown: countsIn(statuses, marks.flatMap(({ verdict }) => verdict?.lastKnown?.status ?? [])),
    rated: count((mark) => statusOf(mark) !== 'not-rated'),
    of: marks.length,
    reported: count(({ digest }) => digest.summary.reported === 'recent'),
    older: count(({ digest }) => digest.summary.reported === 'older'),
    better,
    worse,
    unchanged,
    notComparable: marks.length - better - worse - unchanged,
    ...groupMeans(heading, marks),
    reds: [...redsOf(marks)],
  };
}

/** How often each name occurs, in the order of the names, without zeros. */
function countsIn(order: readonly string[], names: readonly string[]): Record<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return Object.fromEntries(order.flatMap((name) => (counts.has(name) ? [[name, counts.get(name) ?? 0]] : [])));
}
