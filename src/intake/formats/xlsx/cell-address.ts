/** The number of a column by its letters: A is 0. -1 for what is no column. */
export function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters) number = number * 26 + (letter.charCodeAt(0) - 64);
  return number - 1;
}

/** The letters of a column: 0 is A. */
export function columnLetters(number: number): string {
  let letters = '';
  for (let rest = number + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}

export type CellRange = { readonly firstRow: number; readonly lastRow: number; readonly firstColumn: number; readonly lastColumn: number };

/** The cells of a range: `B2:D9`, or one cell. Rows count from 1, columns from 0. Null for what is none. */
export function rangeOf(reference: string): CellRange | null {
  const found = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/.exec(reference);
  if (found === null) return null;
  const [, from = '', first = '', to = from, last = first] = found;
  return { firstRow: Number(first), lastRow: Number(last), firstColumn: columnNumber(from), lastColumn: columnNumber(to) };
}

export function isInRange({ firstRow, lastRow, firstColumn, lastColumn }: CellRange, row: number, column: number): boolean {
  return row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn;
}
