/** A text, a number, or nothing. */
export type CsvCell = string | number | null;

/** Signs a spreadsheet takes for the begin of a formula: after white space, signs that are not seen, and in full width as well. */
const startsFormula = /^[\s\p{Cf}]*[=+\-@＝＋－＠]|^[\t\r\n]/u;
const plainNumber = /^[+-]?\d+(\.\d+)?(e[+-]?\d+)?$/i;
const needsQuotes = /[",\r\n]/;

/** A cell of a CSV file for readers (RFC 4180), numbers with a decimal point; a text never runs as a formula. */
export function csvCell(cell: CsvCell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const safe = disarmedText(cell);
  return needsQuotes.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A spreadsheet would calculate such a text instead of showing it; after an apostrophe it is text. */
export function disarmedText(text: string): string {
  return startsFormula.test(text) && !plainNumber.test(text) ? `'${text}` : text;
}
