import type { Observation } from '#model/observation.ts';
import { decimalTime } from '#model/time.ts';
import { byCodeUnit } from './by-code-unit.ts';

/** Rows in the order of their periods; of two periods that end together the longer one comes first. */
export function inTimeOrder(observations: readonly Observation[]): readonly Observation[] {
  // Each distinct period is read once: there are few of them among many rows.
  const times = new Map<string, number>();
  for (const { period } of observations) if (!times.has(period)) times.set(period, timeOf(period));
  const at = (period: string): number => times.get(period) ?? Number.NaN;
  return observations.toSorted((a, b) => at(a.period) - at(b.period) || byCodeUnit(a.period, b.period));
}

/** End of a period on the decimal scale; NaN for what is no period, which no rule can then use. */
export function timeOf(period: string | number): number {
  return decimalTime(String(period)) ?? Number.NaN;
}

/** Start of a period on the decimal scale: the end of the time before it. */
export function startOf(period: string | number): number {
  const text = String(period);
  const end = timeOf(text);
  if (/^\d{4}$/.test(text)) return end - 1;
  if (text.includes('-S')) return end - 1 / 2;
  if (text.includes('-Q')) return end - 1 / 4;
  if (/^\d{4}-\d{2}$/.test(text)) return end - 1 / 12;
  // A day is at most this long; a break or a lifetime is never told more finely.
  return end - 1 / 365;
}
