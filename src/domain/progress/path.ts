import type { AssessCase } from '#model/assess-case.ts';
import type { PathKind } from '#model/indicator.ts';
import type { TimedValue } from '#model/time.ts';
import { interpolators } from './path-segment.ts';
import { tinyShare } from './tolerance.ts';

/** The expected path of a commitment: its corners in time order, and how values run between them. */
export type CommitmentPath = {
  readonly kind: PathKind;
  readonly knots: readonly TimedValue[];
  readonly limits: { readonly lower: number | null; readonly upper: number | null };
};

/**
 * The path through baseline, milestones and target. Milestones at or outside the two ends are left out; of two at one time the
 * later entry stands. null without baseline or target.
 */
export function commitmentPath(assessCase: AssessCase): CommitmentPath | null {
  const { baseline, target, milestones, path, limits } = assessCase;
  if (!baseline || !target) return null;
  const between = (milestones ?? [])
    .filter(({ time }) => time > baseline.time + tinyShare && time < target.time - tinyShare)
    .toSorted((a, b) => a.time - b.time)
    .filter(({ time }, index, all) => !((all[index + 1]?.time ?? Infinity) - time <= tinyShare));
  return {
    kind: path ?? 'linear',
    knots: [baseline, ...between, target].map(({ time, value }) => ({ time, value })),
    limits: { lower: limits?.lower ?? null, upper: limits?.upper ?? null },
  };
}

/** The value expected at a decimal time: the baseline before the path starts, the target after it ends. */
export function expectedValue(path: CommitmentPath, time: number): number {
  const { knots } = path;
  const first = knots[0];
  if (first === undefined) return Number.NaN;
  if (time < first.time) return first.value;
  // A knot is due at its own date, also for a step path: the segment is the last one that has begun.
  const index = knots.findLastIndex((knot) => knot.time <= time + tinyShare);
  const from = knots[index];
  const to = knots[index + 1];
  if (from === undefined || to === undefined) return from?.value ?? first.value;
  const share = Math.max(0, (time - from.time) / (to.time - from.time));
  return segment(path, from, to)(share);
}

/** Whether any segment cannot be drawn as declared and is drawn linear instead. */
export function fellBackToLinear(path: CommitmentPath): boolean {
  const { kind, knots } = path;
  return knots.some((to, index) => {
    const from = knots[index - 1];
    return from !== undefined && interpolators[kind](from.value, to.value, path.limits) === null;
  });
}

function segment(path: CommitmentPath, from: TimedValue, to: TimedValue): (share: number) => number {
  const declared = interpolators[path.kind](from.value, to.value, path.limits);
  return declared ?? ((share) => from.value + (to.value - from.value) * share);
}
