import type { MarkRun } from '#model/home-file.ts';
import { reasonOf, statusOf, worstFirst, type Mark } from './mark-order.ts';

/** The marks of a group, worst first, equal ones as one run: a list that does not grow with the indicators. */
export function markRuns(marks: readonly Mark[]): MarkRun[] {
  const runs = new Map<string, MarkRun>();
  for (const mark of marks.toSorted(worstFirst)) {
    const lastKnown = mark.verdict?.lastKnown ?? null;
    const look = {
      status: statusOf(mark),
      reason: reasonOf(mark),
      lastKnown: lastKnown?.status ?? null,
      lastKnownTime: lastKnown?.time ?? null,
    };
    const key = JSON.stringify(look);
    runs.set(key, { ...look, count: (runs.get(key)?.count ?? 0) + 1 });
  }
  return [...runs.values()];
}
