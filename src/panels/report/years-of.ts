import type { OverviewFile } from '#model/overview-file.ts';

/** The calendar years from the first value of any indicator to the as-of date, the newest first. */
export function yearsOf({ indicators, asOf }: Pick<OverviewFile, 'indicators' | 'asOf'>): readonly number[] {
  const last = Number(asOf.slice(0, 4));
  // The value of a whole year stands at its end.
  const times = indicators.flatMap(({ spark }) => spark.map(([time]) => Math.ceil(time - 1e-9)));
  const first = times.reduce((least, time) => Math.min(least, time), last);
  return Array.from({ length: last - first + 1 }, (_, place) => last - place);
}
