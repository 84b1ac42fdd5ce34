export type SourceCell = string | number | null;

/** Rows as source files hold them (RFC 4180, LF): a cell is exactly its text, so that it is read back as it was. */
export function sourceCsv(rows: readonly (readonly SourceCell[])[]): string {
  return sourceCsvOf(rows, (row) => row);
}

/** The same of entries that are made cells of one by one. */
export function sourceCsvOf<T>(entries: readonly T[], cellsOf: (entry: T) => readonly SourceCell[]): string {
  return entries.map((entry) => `${cellsOf(entry).map(cell).join(',')}\n`).join('');
}

function cell(value: SourceCell): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  return /[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}
