import type { IndicatorByFile } from '#model/indicator-file.ts';
import type { IndicatorReading } from '../indicator-reading.ts';
import { cellOfSeries, cellsByPeriod, type Group, periodsOf } from './cell.ts';
import { breakTimes } from './series-breaks.ts';

/** One series taken apart by one dimension. */
export type BreakdownSeries = {
  readonly dimension: string;
  readonly series: string;
  /** Wording of the series; null without one. */
  readonly seriesText: string | null;
  /** In the order of the code list: richest last, oldest last. */
  readonly groups: readonly Group[];
  /** Of the same series, for the periods of the groups; null where none was published. */
  readonly total: Group | null;
  readonly periods: readonly string[];
  readonly breaks: readonly number[];
};

const roles = ['headline', 'earlier', 'alternative', 'context'];

/** The dimension that is shown: the one asked for where the indicator has it, else its first. */
export function chosenDimension(dimensions: readonly string[], asked: string | undefined): string | null {
  return dimensions.find((dimension) => dimension === asked) ?? dimensions[0] ?? null;
}

/** Every series that is published by a dimension, each for itself; what is compared with the targets first. */
export function breakdownSeries(reading: IndicatorReading, by: Pick<IndicatorByFile, 'dimensions'>, dimension: string): readonly BreakdownSeries[] {
  const rows = by.dimensions.filter(([, name]) => name === dimension);
  return [...new Set(rows.map(([series]) => series))]
    .toSorted((a, b) => rank(reading, a) - rank(reading, b))
    .map((series) => oneSeries(reading, rows.filter(([id]) => id === series), dimension));
}

function rank({ file }: IndicatorReading, id: string): number {
  const role = file.series.find((series) => series.id === id)?.role;
  return role === undefined ? roles.length : roles.indexOf(role);
}

function oneSeries(reading: IndicatorReading, rows: IndicatorByFile['dimensions'], dimension: string): BreakdownSeries {
  const { texts, file } = reading;
  const series = rows[0]?.[0] ?? '';
  const groups = [...new Set(rows.map(([, , code]) => code))].toSorted((a, b) => place(reading, dimension, a) - place(reading, dimension, b)).map((code): Group => ({
    id: code,
    name: texts.dimensions[`${dimension}/${code}`] ?? code,
    cells: cellsByPeriod(rows.filter(([, , id]) => id === code).map(([, , , period, value, status, qualifier, source]) => ({ period, value, status, qualifier, source }))),
  }));
  const periods = periodsOf(groups);
  return {
    dimension, series, groups, periods,
    seriesText: texts.series[series] ?? null,
    total: totalOf(reading, { series, dimension, periods }),
    breaks: [...breakTimes(file, series), ...groups.flatMap(({ cells }) => [...cells.values()].flatMap(({ status, time }) => (status === 'B' ? time : [])))],
  };
}

/** Place of a code in the code list; codes without a name last. */
function place({ texts }: IndicatorReading, dimension: string, code: string): number {
  const index = Object.keys(texts.dimensions).indexOf(`${dimension}/${code}`);
  return index === -1 ? Infinity : index;
}

type TotalInput = Pick<BreakdownSeries, 'series' | 'dimension' | 'periods'>;

function totalOf({ file, texts, locale }: IndicatorReading, { series, dimension, periods }: TotalInput): Group | null {
  const rows = file.series.find(({ id }) => id === series)?.rows.filter(([period]) => periods.includes(period)) ?? [];
  if (rows.every(([, value]) => value === null)) return null;
  return { id: '_T', name: texts.dimensions[`${dimension}/_T`] ?? locale.t('breakdown.total'), cells: cellsByPeriod(rows.map(cellOfSeries)) };
}

const named = ['SEX', 'AGE', 'URBANISATION', 'INCOME'] as const;

/** Name of a dimension: the code list's own where it has one. */
export function dimensionName({ texts, locale }: IndicatorReading, dimension: string): string {
  const known = named.find((name) => name === dimension);
  return texts.dimensions[dimension] ?? (known === undefined ? dimension : locale.t(`breakdown.dimension.${known}`));
}
