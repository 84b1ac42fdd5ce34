import type { IndicatorByFile } from '#model/indicator-file.ts';
import { decimalTime } from '#model/time.ts';
import { type AreaValue, areaValue, missing } from './area-value.ts';

/** The values of all areas in one series. */
export type AreaSeries = {
  readonly id: string;
  /** Periods in which at least one area has a value that is no forecast, oldest first. */
  readonly periods: readonly string[];
  /** An area without a row has no data for the period. */
  readonly at: (area: string, period: string) => AreaValue;
  /** Ids of the sources of a period; of all periods where none is named. */
  readonly sources: (period?: string) => readonly string[];
};

/** Reads the rows of one series by area and period. */
export function areaSeries({ provinces }: Pick<IndicatorByFile, 'provinces'>, series: string): AreaSeries {
  const rows = provinces.filter(([id]) => id === series);
  const values = new Map(rows.map(([, area, period, value, status, qualifier]) => [`${area}/${period}`, areaValue(value, status, qualifier)]));
  const periods = [...new Set(rows.filter(([, , , value, status]) => value !== null && status !== 'F').map(([, , period]) => period))];
  return {
    id: series,
    periods: periods.toSorted((a, b) => (decimalTime(a) ?? 0) - (decimalTime(b) ?? 0)),
    at: (area, period) => values.get(`${area}/${period}`) ?? missing,
    sources: (period) => [...new Set(rows.filter(([, , rowPeriod]) => period === undefined || rowPeriod === period).map((row) => row[6]))],
  };
}
