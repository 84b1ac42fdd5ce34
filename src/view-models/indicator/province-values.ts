import type { IndicatorByFile } from '#model/indicator-file.ts';
import { decimalTime } from '#model/time.ts';
import { provinceGrid } from './province-grid.ts';

/** The values of one area, by period. */
export type ProvinceValues = { readonly area: string; readonly byPeriod: ReadonlyMap<string, number> };

/** Province values of one series by area, and the periods that have any, oldest first. */
export type ProvinceSeries = { readonly areas: readonly ProvinceValues[]; readonly periods: readonly string[]; readonly sources: readonly string[] };

/** Reads the province rows of the first series; every province of the grid is there, also one without a value. */
export function provinceSeries({ provinces }: IndicatorByFile): ProvinceSeries {
  const series = provinces[0]?.[0];
  const rows = provinces.filter(([id]) => id === series);
  const areas = Object.keys(provinceGrid).map((area) => ({
    area,
    byPeriod: new Map(rows.flatMap(([, code, period, value]): [string, number][] => (code === area && value !== null ? [[period, value]] : []))),
  }));
  const periods = [...new Set(rows.filter(([, , , value]) => value !== null).map(([, , period]) => period))];
  return {
    areas,
    periods: periods.toSorted((a, b) => (decimalTime(a) ?? 0) - (decimalTime(b) ?? 0)),
    sources: [...new Set(rows.map(([, , , , , , source]) => source))],
  };
}
