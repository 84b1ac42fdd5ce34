import { type CsvCell, csvCell } from '#lib/csv-cell.ts';
import type { ReportPeriod } from '#view-models/report/report-request.ts';

/** Rows of a published table; the first names the columns. */
export type Table = { readonly columns: readonly string[]; readonly rows: readonly (readonly string[])[] };

/** Reads a published table. Its cells stay as they are, texts that a spreadsheet would take for formulas included. */
export async function readTable(text: string): Promise<Table> {
  const { default: papa } = await import('papaparse');
  const [columns = [], ...rows] = papa.parse<string[]>(text.replace(/^\uFEFF/, ''), { skipEmptyLines: true }).data;
  return { columns, rows };
}

/** The rows of several tables with the same columns, one after the other. */
export function joinTables(tables: readonly Table[]): Table {
  const [first] = tables;
  const columns = first?.columns ?? [];
  if (tables.some((table) => table.columns.join() !== columns.join())) throw new Error('The tables have different columns');
  return { columns, rows: tables.flatMap(({ rows }) => rows) };
}

/** Rows whose cell of a column is wanted; a table without that column stays whole. */
export function withRows(table: Table, column: string, isWanted: (cell: string) => boolean): Table {
  const place = table.columns.indexOf(column);
  return place < 0 ? table : { ...table, rows: table.rows.filter((row) => isWanted(row[place] ?? '')) };
}

/** Whether a period (`2024`, `2024-Q1`, `2024-05`) begins in the years asked for. */
export function isWithin(period: ReportPeriod | null): (time: string) => boolean {
  return (time) => period === null || (Number(time.slice(0, 4)) >= period.from && Number(time.slice(0, 4)) <= period.to);
}

export function tableText({ columns, rows }: Table): string {
  return [columns, ...rows].map((row: readonly CsvCell[]) => `${row.map(csvCell).join(',')}\r\n`).join('');
}
