import type { FigureCell } from '../figure/figure.ts';
import type { ReportTable } from './report-document.ts';

/** A column: its head, its share of the width against the others, and whether its cells are numbers. */
export type ReportColumn = { readonly title: string; readonly width: number; readonly isNumber?: boolean };

type Row = { readonly id: string; readonly cells: readonly FigureCell[] };

/** A table of a report; what numbers look like is said by column, not guessed from the cells. */
export function reportTable(caption: string, columns: readonly ReportColumn[], rows: readonly Row[]): ReportTable {
  const whole = columns.reduce((sum, { width }) => sum + width, 0);
  return {
    caption,
    columns: columns.map(({ title }) => title),
    align: columns.map(({ isNumber }) => (isNumber === true ? 'end' : 'start')),
    widths: columns.map(({ width }) => width / whole),
    rows,
  };
}
