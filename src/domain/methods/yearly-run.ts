import type { TimedValue } from '#model/time.ts';

const mostPoints = 6;
const oneYear = 1;
const sameTime = 1e-6;

/** The latest values that follow each other year by year, at most six (five yearly changes) or as many as asked for, oldest first. */
export function yearlyRun(points: readonly TimedValue[], most = mostPoints): readonly TimedValue[] {
  const run: TimedValue[] = [];
  for (const point of points.toReversed()) {
    const next = run[0];
    if (run.length === most || (next !== undefined && Math.abs(next.time - point.time - oneYear) > sameTime)) break;
    run.unshift(point);
  }
  return run;
}
