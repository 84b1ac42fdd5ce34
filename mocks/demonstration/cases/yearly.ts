import type { Point } from '../case-spec.ts';

/** Values of successive years, the first year given. */
export function yearly(first: number, ...values: readonly number[]): readonly Point[] {
  return values.map((value, index): Point => [String(first + index), value]);
}
