import type { PreparedIndicator } from './prepared-indicator.ts';
import { timeOf } from './period-times.ts';

/** Decimal time -> the period as it was written; a year where no row has that time. */
export type PeriodNames = (time: number) => string;

/** The names of the periods of one series. */
export function periodNames({ country }: PreparedIndicator, series: string | null): PeriodNames {
  const rows = series === null ? [] : (country.get(series) ?? []);
  const names = new Map(rows.map(({ period }) => [timeOf(period), period]));
  return (time) => names.get(time) ?? String(Math.ceil(time));
}
