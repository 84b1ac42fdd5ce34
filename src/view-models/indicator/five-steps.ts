/** Four bounds that cut values into five classes of about equal size, rounded as the values are printed, each once. */
export function fiveSteps(values: readonly number[], decimals: number): readonly number[] {
  const sorted = values.map((value) => rounded(value, decimals)).toSorted((a, b) => a - b);
  const bounds = [1, 2, 3, 4].map((fifth) => sorted[Math.min(sorted.length - 1, Math.round((fifth * sorted.length) / 5))]);
  const lowest = sorted[0] ?? 0;
  return [...new Set(bounds.filter((bound) => bound !== undefined && bound > lowest))] as number[];
}

/** The class of a value, 1 to 5: by the printed value, so that two equal prints never differ in colour. */
export function stepOf(value: number, bounds: readonly number[], decimals: number): number {
  return 1 + bounds.filter((bound) => rounded(value, decimals) >= bound).length;
}

function rounded(value: number, decimals: number): number {
  return Number(value.toFixed(decimals));
}
