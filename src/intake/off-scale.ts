import type { Measured } from './comparable-runs.ts';

const drift = 20;
/** With fewer than three other values, new things may still grow the twentyfold. */
const certainDrift = 100;
const enoughValues = 3;

/** The values of a run that are written in another unit than their neighbours: a count under a rate, a fraction among percentages. */
export function offScaleValues(run: readonly Measured[]): readonly Measured[] {
  const sizes = run.map(({ value }) => Math.abs(value)).toSorted((left, right) => right - left);
  const [largest = 0, second = 0] = sizes;
  const multiple = run.length > enoughValues ? drift : certainDrift;
  const isLargestOff = second > 0 && largest >= second * multiple;
  return run.filter(({ value }, index) => (isLargestOff && Math.abs(value) === largest) || isFraction(run, index));
}

/** Small values at the start are how things begin; a small one between large ones is a fraction. */
function isFraction(run: readonly Measured[], index: number): boolean {
  const value = Math.abs(run[index]?.value ?? 0);
  const before = Math.abs(run[index - 1]?.value ?? 0);
  const after = Math.abs(run[index + 1]?.value ?? before);
  const isHundredth = value * 100 > before / 2 && value * 100 < before * 2;
  return value > 0 && before > 0 && value * drift <= Math.min(before, after) && isHundredth;
}
