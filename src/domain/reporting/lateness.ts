import { daysBetween } from '#lib/days-between.ts';
import type { IndicatorSummary } from '#model/published-common.ts';

/**
 * Where the next report of an indicator stands at a day: whole days past its due day (1 or more), whole days left (0 on the day
 * itself), or no due day published, of which nothing follows about lateness.
 */
export type Lateness =
  | { readonly kind: 'late'; readonly days: number }
  | { readonly kind: 'ahead'; readonly days: number }
  | { readonly kind: 'unscheduled' };

/** Counts to the as-of day, not to the day of reading: the same release always says the same. */
export function lateness(due: IndicatorSummary['due'], asOf: string): Lateness {
  if (due === null) return { kind: 'unscheduled' };
  const days = daysBetween(due.day, asOf);
  return days > 0 ? { kind: 'late', days } : { kind: 'ahead', days: 0 - days };
}
