import { type InFlightStatus, inFlightStatuses, type RatedStatus, ratedStatuses } from '#model/status.ts';

export type StatusCount<S extends string> = { readonly status: S; readonly count: number };

type Counts = Readonly<Record<string, number>>;

/** The rated statuses that occur, best first. */
export function ratedCounts(counts: Counts): readonly StatusCount<RatedStatus>[] {
  return occurring(ratedStatuses, counts);
}

/** The in-flight statuses that occur, best first. */
export function inFlightCounts(counts: Counts): readonly StatusCount<InFlightStatus>[] {
  return occurring(inFlightStatuses, counts);
}

export function sumOf(counts: readonly { readonly count: number }[]): number {
  return counts.reduce((total, { count }) => total + count, 0);
}

function occurring<S extends string>(statuses: readonly S[], counts: Counts): readonly StatusCount<S>[] {
  return statuses.map((status) => ({ status, count: counts[status] ?? 0 })).filter(({ count }) => count > 0);
}
