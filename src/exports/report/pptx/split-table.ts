import type { FigureCell } from '#view-models/figure/figure.ts';
import type { ReportTable } from '#view-models/report/report-document.ts';
import { safeText } from '../office/safe-text.ts';
import { fitText, lineCount, lineHeight } from './fit-text.ts';

export const tableType = { size: 12, width: 12.333, height: 4.85, cellMargin: 0.2, padding: 8 } as const;
/** A cell of a slide holds so many inches of text at most; its whole text stands in the notes. */
const tallestCell = 2.2;

export type TablePiece = { readonly table: ReportTable; readonly isCut: boolean };

/** A table over as many slides as it needs, the header row on each. Columns keep their widths; rows stay whole. */
export function splitTable(table: ReportTable): readonly TablePiece[] {
  const widths = columnWidths(table);
  let isCut = false;
  const rows = table.rows.map(({ id, cells }) => ({
    id,
    cells: table.columns.map((_, index) => {
      const short = shortCell(cells[index] ?? '', widths[index] ?? 1);
      isCut ||= short.isCut;
      return short.cell;
    }),
  }));
  const head = rowHeight(table.columns, widths);
  const pieces: (typeof rows)[] = [[]];
  let height = head;
  for (const row of rows) {
    const needed = rowHeight(row.cells, widths);
    const last = pieces.at(-1) ?? [];
    if (last.length > 0 && height + needed > tableType.height * 72) {
      pieces.push([row]);
      height = head + needed;
    } else {
      last.push(row);
      height += needed;
    }
  }
  return pieces.map((piece) => ({ table: { ...table, rows: piece }, isCut }));
}

/** Inches of each column. */
export function columnWidths({ columns, widths }: ReportTable): readonly number[] {
  const shares = widths.length === columns.length ? widths : columns.map(() => 1);
  const sum = shares.reduce((total, share) => total + share, 0) || 1;
  return shares.map((share) => (share / sum) * tableType.width);
}

/** Points a row takes. */
export function rowHeight(cells: readonly FigureCell[], widths: readonly number[]): number {
  return Math.max(...cells.map((cell, index) => cellHeight(cellText(cell), widths[index] ?? 1)), 0) + tableType.padding;
}

function cellHeight(text: string, width: number): number {
  return Math.max(1, lineCount(text, (width - tableType.cellMargin) * 72, tableType.size)) * tableType.size * lineHeight(text);
}

/** The status glyph and its space are as wide as two letters. */
function cellText(cell: FigureCell): string {
  return typeof cell === 'string' ? cell : `MM ${cell.text}`;
}

function shortCell(cell: FigureCell, width: number): { readonly cell: FigureCell; readonly isCut: boolean } {
  const text = safeText(typeof cell === 'string' ? cell : cell.text).replaceAll(/\s*\n\s*/g, ' ');
  const fitted = fitText(text, { width: width - tableType.cellMargin, height: tallestCell, sizes: [tableType.size] });
  return { cell: typeof cell === 'string' ? fitted.text : { ...cell, text: fitted.text }, isCut: fitted.isCut };
}
