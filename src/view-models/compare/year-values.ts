import type { SeriesLines, TimedMark } from '../indicator/trajectory/series-lines.ts';

/** A value with the calendar year its period ends in. */
export type YearValue = TimedMark & { readonly year: number };

/** One value a year: of a year with several periods the last one. */
export function yearValues(marks: readonly TimedMark[]): readonly YearValue[] {
  const byYear = new Map(marks.map((mark) => [yearOf(mark.time), mark]));
  return Array.from(byYear, ([year, mark]) => ({ ...mark, year }));
}

/** The calendar year of a moment on the decimal scale, where year y ends at y.0. */
export function yearOf(time: number): number {
  return Math.ceil(time - 1e-9);
}

/** The values of a series cut at its breaks, stated or suspected: inside a part all values can be compared. */
export function unbrokenParts({ marks, joins }: SeriesLines): readonly (readonly TimedMark[])[] {
  const parts: TimedMark[][] = [];
  for (const mark of marks) {
    const part = parts.at(-1);
    if (part === undefined || joins.some(({ to }) => to === mark)) parts.push([mark]);
    else part.push(mark);
  }
  return parts;
}
