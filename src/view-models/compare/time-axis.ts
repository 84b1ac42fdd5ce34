import { ticksBetween } from '../indicator/trajectory/axis.ts';

/** A span of years with the years named on its axis. */
export type TimeAxis = { readonly from: number; readonly to: number; readonly ticks: readonly number[] };

const mostTicks = 8;
const steps = [1, 2, 5, 10, 20, 50];

/** The axis from the first to the last year, at least two years long; round years are named, few enough to be read. */
export function timeAxis(years: readonly number[]): TimeAxis {
  const from = Math.floor(Math.min(...years));
  const to = Math.max(from + 2, Math.ceil(Math.max(...years)));
  const step = steps.find((candidate) => (to - from) / candidate <= mostTicks) ?? 100;
  return { from, to, ticks: ticksBetween(from, to, step) };
}
