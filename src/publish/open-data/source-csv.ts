export type SourceCell = string | number | null;

/** Rows as source files hold them (RFC 4180, LF): a cell is exactly its text, so that it is read back as it was. */
export function sourceCsv(rows: readonly (readonly SourceCell[])[]): string {
  return rows.map((row) => `${row.map(cell).join(',')}\n`).join('');
}

function cell(value: SourceCell): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  return /[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}
