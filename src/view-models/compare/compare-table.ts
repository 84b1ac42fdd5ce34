import { decimalTime } from '#model/time.ts';
import type { FigureTable } from '../figure/figure.ts';
import { noFigure } from '../indicator/values-table.ts';
import { type ComparedIndicator, printedValue } from './compared-indicator.ts';
import type { Comparison } from './comparison.ts';
import { indexText } from './index-text.ts';
import { yearOf } from './year-values.ts';

/** All values of all indicators year by year, with units; with their index where `withIndex` asks for it. */
export function compareTable({ items, indexed, locale }: Comparison, caption: string, withIndex: boolean): FigureTable {
  const years = new Set(items.flatMap(({ line }) => line.marks.map(({ time }) => yearOf(time))));
  const points = new Map(withIndex ? indexed.map(({ item, points: own }) => [item.id, new Map(own.map(({ period, index }) => [period, index]))]) : []);
  const cell = (item: ComparedIndicator, year: number): string => {
    const marks = item.line.marks.filter(({ time }) => yearOf(time) === year);
    const texts = marks.map((mark) => {
      const value = printedValue(item, mark, locale);
      const index = points.get(item.id)?.get(mark.period);
      const printed = index === undefined ? value : locale.t('compare.table.indexed', { value, index: indexText(index, locale.format) });
      // A part of a year is named; a whole one stands at the head of the row.
      return decimalTime(mark.period) === year && mark.period === String(year) ? printed : locale.t('compare.table.ofPeriod', { period: locale.format.period(mark.period), value: printed });
    });
    return texts.length === 0 ? noFigure : texts.join('; ');
  };
  return {
    caption,
    columns: [locale.t('compare.table.year'), ...items.map(({ title }) => title)],
    rows: [...years].toSorted((one, other) => one - other).map((year) => ({ id: String(year), cells: [String(year), ...items.map((item) => cell(item, year))] })),
  };
}
