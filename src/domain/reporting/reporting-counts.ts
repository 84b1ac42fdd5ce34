import type { IndicatorSummary } from '#model/published-common.ts';
import { lateness } from './lateness.ts';

/** How many indicators of a group have a recent value, an older one only or none; how many have a published due day, and are past it. */
export type ReportingCounts = {
  readonly of: number;
  readonly recent: number;
  readonly older: number;
  readonly none: number;
  /** With a published due day. */
  readonly scheduled: number;
  readonly late: number;
  /** Days past the due day of the latest of them; 0 without one. */
  readonly longest: number;
};

type Reporting = Pick<IndicatorSummary, 'reported' | 'due'>;

/** The one rule of 'who has reported' for home, a group and the whole dataset; `recent + older + none = of`, `late <= scheduled <= of`. */
export function reportingCounts(indicators: readonly Reporting[], asOf: string): ReportingCounts {
  const counts = { of: indicators.length, recent: 0, older: 0, none: 0, scheduled: 0, late: 0, longest: 0 };
  for (const { reported, due } of indicators) {
    const standing = lateness(due, asOf);
    counts[reported] += 1;
    if (standing.kind !== 'unscheduled') counts.scheduled += 1;
    if (standing.kind !== 'late') continue;
    counts.late += 1;
    counts.longest = Math.max(counts.longest, standing.days);
  }
  return counts;
}
