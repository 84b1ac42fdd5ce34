import { type CommitmentPath, expectedValue } from '#domain/progress/path.ts';
import type { IndicatorFile, PublishedVerdict } from '#model/indicator-file.ts';
import type { TimedValue } from '#model/time.ts';

/** Years between two points of a curved path: fine enough that no corner shows. */
const curveStep = 0.25;

/** The planned path of a verdict as points to draw; empty where there is none. Straight paths have their corners only. */
export function pathPoints(file: IndicatorFile, verdict: PublishedVerdict): readonly TimedValue[] {
  const path = pathOf(file, verdict);
  const { knots, kind } = path;
  if (knots.length < 2 || kind === 'linear') return knots;
  return knots.flatMap((knot, index) => {
    const next = knots[index + 1];
    if (next === undefined) return [knot];
    if (kind === 'step') return [knot, { time: next.time, value: knot.value }];
    const count = Math.max(1, Math.ceil((next.time - knot.time) / curveStep));
    return Array.from({ length: count }, (_, step) => {
      const time = knot.time + ((next.time - knot.time) * step) / count;
      return { time, value: expectedValue(path, time) };
    });
  });
}

/** What the path expects at a time; null before its start, after its end, and without one. */
export function pathValueAt(file: IndicatorFile, verdict: PublishedVerdict, time: number): number | null {
  const path = pathOf(file, verdict);
  const [first, last] = [path.knots[0], path.knots.at(-1)];
  if (first === undefined || last === undefined || path.knots.length < 2) return null;
  return time < first.time - 1e-9 || time > last.time + 1e-9 ? null : expectedValue(path, time);
}

function pathOf({ indicator }: IndicatorFile, { arithmetic }: PublishedVerdict): CommitmentPath {
  return {
    kind: arithmetic.path,
    knots: arithmetic.knots.map(([time, value]) => ({ time, value })),
    limits: { lower: indicator.limits?.lower ?? null, upper: indicator.limits?.upper ?? null },
  };
}
