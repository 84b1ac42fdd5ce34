import type { AssessCase } from '#model/assess-case.ts';
import { tinyValue } from './tolerance.ts';

/**
 * The scale a rule compares on: the values themselves, or for a range their distance outside it. `target` and `baseline` are
 * on that scale, `sign` says where better lies (+1 up), `tiny` is a difference that counts as none.
 */
export type RuleScale = {
  readonly of: (value: number) => number;
  readonly baseline: number | null;
  readonly target: number;
  readonly sign: 1 | -1;
  readonly tiny: number;
};

/** The scale of a case whose target value is known; `targetValue` (value units) is not read for a range, whose goal is distance 0. */
export function ruleScale(assessCase: AssessCase, targetValue: number): RuleScale {
  const { type, range, direction } = assessCase;
  const baseline = assessCase.baseline?.value ?? null;
  if (type === 'range' && range) {
    const of = (value: number) => Math.max(range.lower - value, value - range.upper, 0);
    const distance = baseline === null ? null : of(baseline);
    return { of, baseline: distance, target: 0, sign: -1, tiny: tinyValue(baseline ?? 0, range.lower, range.upper) };
  }
  return {
    of: (value) => value,
    baseline,
    target: targetValue,
    sign: direction === 'decrease' ? -1 : 1,
    tiny: tinyValue(baseline ?? 0, targetValue),
  };
}
