/** Difference of two shares, ratios or times (years) that counts as none. */
export const tinyShare = 1e-9;

/** Difference of two values that counts as none, in the unit of the values given. */
export function tinyValue(...values: readonly number[]): number {
  return 1e-9 * Math.max(1, ...values.map(Math.abs));
}
