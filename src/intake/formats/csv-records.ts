import type { ImportFinding } from '#model/import-finding.ts';
import type { ForeignFile } from './format-reader.ts';
import { wholeText } from './foreign-text.ts';
import { textRecords } from './text-records.ts';

/** A record of a CSV file: its cells and where each begins; lines and columns count from 1. */
export type CsvLine = {
  readonly line: number;
  readonly cells: readonly string[];
  /** Whether a quotation mark is not closed or stands inside a cell; the cells are then those of the line alone. */
  readonly hasStrayQuote: boolean;
  readonly spotOf: (index: number) => { readonly line: number; readonly column: number };
};

/** The records of a CSV file; empty lines are passed over. `report` is told of bytes that are no letters. */
export async function* csvRecords(file: ForeignFile, delimiter: string, report?: (finding: ImportFinding) => void): AsyncGenerator<CsvLine> {
  for (const { line, cells, columns, lines, fault } of textRecords(await wholeText(file, report), delimiter)) {
    if (cells.every((cell) => cell === '')) continue;
    yield { line, cells, hasStrayQuote: fault !== null, spotOf: (index) => ({ line: lines?.[index] ?? line, column: columns[index] ?? 1 }) };
  }
}
