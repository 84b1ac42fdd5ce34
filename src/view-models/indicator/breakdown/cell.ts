import type { IndicatorByFile, PublishedRow } from '#model/indicator-file.ts';
import type { ObservationStatus, Qualifier } from '#model/observation.ts';
import { decimalTime } from '#model/time.ts';
import { observationWord } from '../observation-word.ts';
import type { IndicatorReading } from '../indicator-reading.ts';
import { qualified } from '../unjudged-headline.ts';

/** What is published for one group and period; without a value its status says why. */
export type Cell = {
  readonly period: string;
  readonly time: number;
  readonly value: number | null;
  readonly status: ObservationStatus;
  readonly qualifier: Qualifier | null;
  readonly source: string;
};

/** A cell that has a value. */
export type ValuedCell = Cell & { readonly value: number };

/** A group or a country with its values, oldest first. */
export type Group = { readonly id: string; readonly name: string; readonly cells: ReadonlyMap<string, Cell> };

/** Why a place in a table holds no value: kept back, impossible, or simply not there. */
export type Absence = 'Q' | 'M' | 'O';

/** The same sign in picture and table; a word stands beside it in both. */
export const absenceSigns: Readonly<Record<Absence, string>> = { Q: '×', M: '—', O: '…' };

/** null where there is a value. A row that is not there at all is missing. */
export function absenceOf(cell: Cell | undefined): Absence | null {
  if (cell !== undefined && cell.value !== null) return null;
  return cell?.status === 'Q' || cell?.status === 'M' ? cell.status : 'O';
}

/** Sign and word of an absence. */
export function absenceText(absence: Absence, { locale }: IndicatorReading): string {
  return `${absenceSigns[absence]} ${observationWord(absence, locale)}`;
}

/** A cell of a table: the value as printed, with the word of its status where it is no plain value; else why there is none. */
export function cellText(cell: Cell | undefined, reading: IndicatorReading): string {
  const absence = absenceOf(cell);
  if (cell === undefined || cell.value === null || absence !== null) return absenceText(absence ?? 'O', reading);
  const words = [
    cell.value === 0 ? reading.locale.t('breakdown.zero') : null,
    cell.status === 'A' ? null : observationWord(cell.status, reading.locale),
  ].filter((word) => word !== null);
  const value = valueText(cell as ValuedCell, reading);
  return words.length === 0 ? value : `${value} (${words.join(', ')})`;
}

/** A value with its unit. What is not zero is never printed as 0. */
export function valueText({ value, qualifier }: Pick<ValuedCell, 'value' | 'qualifier'>, { quantity, locale }: IndicatorReading): string {
  return qualified(quantity.amountNear(value, [0]), qualifier, locale);
}

/** Whether a reader who subtracts the printed values gets another difference than the one that is printed. */
export function isRoundedApart(one: number, other: number, { file }: IndicatorReading): boolean {
  const rounded = (value: number): number => Math.round(value * 10 ** file.indicator.decimals);
  return Math.abs(rounded(one) - rounded(other)) !== rounded(Math.abs(one - other));
}

/** Forecasts stand in the table, hollow in the picture, and in no sentence. */
export function isForSentence(cell: Cell | undefined): cell is ValuedCell {
  return cell !== undefined && cell.value !== null && cell.status !== 'F';
}

/** Values of one group, oldest first. */
export function valuedCells({ cells }: Group): readonly ValuedCell[] {
  return [...cells.values()].filter((cell): cell is ValuedCell => cell.value !== null);
}

/** Cells by period, oldest first. A period that cannot be read is left out. */
export function cellsByPeriod(cells: readonly Omit<Cell, 'time'>[]): ReadonlyMap<string, Cell> {
  const timed = cells.flatMap((cell) => {
    const time = decimalTime(cell.period);
    return time === null ? [] : [{ ...cell, time }];
  });
  return new Map(timed.toSorted((a, b) => a.time - b.time).map((cell) => [cell.period, cell]));
}

export function cellOfSeries([period, value, status, qualifier, , source]: PublishedRow): Omit<Cell, 'time'> {
  return { period, value, status, qualifier, source };
}

export function cellOfArea([, , period, value, status, qualifier, source]: IndicatorByFile['peers'][number]): Omit<Cell, 'time'> {
  return { period, value, status, qualifier, source };
}

/** All periods of some groups, oldest first. */
export function periodsOf(groups: readonly Group[]): readonly string[] {
  const times = new Map(groups.flatMap(({ cells }) => [...cells.values()].map(({ period, time }) => [period, time] as const)));
  return [...times.entries()].toSorted(([, a], [, b]) => a - b).map(([period]) => period);
}
