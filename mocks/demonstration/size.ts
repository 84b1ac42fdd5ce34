/** How much to make. The same size and seed always give the same files. */
export type DemonstrationSize = {
  readonly seed: number;
  /** Number of indicators; the designed cases come first, made-up ones fill up. */
  readonly indicators: number;
  /** Areas a breakdown by area covers, the whole country included; 19 = the country and its provinces, more adds districts. */
  readonly areas: number;
  /** Sets of dimension codes, the total included; 5 = total, two sexes, urban and rural. */
  readonly disaggregations: number;
  /** First and last reference year. */
  readonly years: readonly [number, number];
};

/** The size of the demonstration that is shipped and used in development. */
export const usualSize: DemonstrationSize = { seed: 2026, indicators: 72, areas: 19, disaggregations: 5, years: [2015, 2025] };
