import { csvCell, type CsvCell } from '#lib/csv-cell.ts';

/** Rows of cells -> CSV after RFC 4180 with a byte order mark, so that spreadsheet programs read it as UTF-8. */
export function csvText(rows: readonly (readonly CsvCell[])[]): string {
  return `\uFEFF${csvLines(rows)}`;
}

/** The lines of rows, each ended, without a byte order mark. */
export function csvLines(rows: readonly (readonly CsvCell[])[]): string {
  return csvLinesOf(rows, (row) => row);
}

/** The same of entries that are made cells of one by one. The same few texts stand in very many rows: each is written once. */
export function csvLinesOf<T>(entries: readonly T[], cellsOf: (entry: T) => readonly CsvCell[]): string {
  const written = new Map<string, string>();
  const cellText = (cell: CsvCell): string => {
    if (typeof cell !== 'string') return csvCell(cell);
    const known = written.get(cell);
    if (known !== undefined) return known;
    const text = csvCell(cell);
    written.set(cell, text);
    return text;
  };
  return entries.map((entry) => `${cellsOf(entry).map(cellText).join(',')}\r\n`).join('');
}
