import { csvCell, type CsvCell } from '#lib/csv-cell.ts';

/** Rows of cells -> CSV after RFC 4180 with a byte order mark, so that spreadsheet programs read it as UTF-8. */
export function csvText(rows: readonly (readonly CsvCell[])[]): string {
  return `\uFEFF${csvLines(rows)}`;
}

/** The lines of rows, each ended, without a byte order mark. */
export function csvLines(rows: readonly (readonly CsvCell[])[]): string {
  return rows.map((row) => `${row.map(csvCell).join(',')}\r\n`).join('');
}
