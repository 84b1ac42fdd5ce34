import type { TimedValue } from '#model/time.ts';

/** A straight line fitted by least squares. `residual` = residual standard error, 0 for two points. */
export type Fit = {
  readonly n: number;
  readonly slope: number;
  readonly meanTime: number;
  readonly meanValue: number;
  readonly spread: number;
  readonly residual: number;
};

/** Fits a line through two or more points at distinct times. */
export function fitLine(points: readonly TimedValue[]): Fit {
  const n = points.length;
  const meanTime = sum(points, ({ time }) => time) / n;
  const meanValue = sum(points, ({ value }) => value) / n;
  const spread = sum(points, ({ time }) => (time - meanTime) ** 2);
  const slope = sum(points, ({ time, value }) => (time - meanTime) * (value - meanValue)) / spread;
  const errors = sum(points, ({ time, value }) => (value - meanValue - slope * (time - meanTime)) ** 2);
  return { n, slope, meanTime, meanValue, spread, residual: n > 2 ? Math.sqrt(errors / (n - 2)) : 0 };
}

/** The fitted value at a time. */
export function fittedAt({ meanValue, slope, meanTime }: Fit, time: number): number {
  return meanValue + slope * (time - meanTime);
}

/** Standard error of a single new value at a time. */
export function newValueError({ n, meanTime, spread, residual }: Fit, time: number): number {
  return residual * Math.sqrt(1 + 1 / n + (time - meanTime) ** 2 / spread);
}

function sum(points: readonly TimedValue[], of: (point: TimedValue) => number): number {
  return points.reduce((total, point) => total + of(point), 0);
}
