/** A cell of a CSV file, quoted where its characters ask for it (RFC 4180). */
export type CsvCell = string | number | null;

/** Writes rows of cells, the header first, with LF at every line's end. */
export function csvText(rows: readonly (readonly CsvCell[])[]): string {
  return rows.map((row) => `${row.map(cell).join(',')}\n`).join('');
}

function cell(value: CsvCell): string {
  const written = value === null ? '' : String(value);
  return /[",\n\r]/.test(written) ? `"${written.replaceAll('"', '""')}"` : written;
}
