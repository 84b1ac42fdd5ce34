import type { ColumnMapping, ForeignFile } from '../format-reader.ts';
import { beginningOf } from '../foreign-text.ts';
import { ForeignFault } from '../limits/foreign-fault.ts';
import { proposeColumns } from '../table/propose-columns.ts';
import type { SeenLine } from '../table/table-line.ts';
import { recordReader } from '../text-records.ts';
import { findDelimiter } from './find-delimiter.ts';

/** The first lines of a table, and how they may be meant. */
export type PeekedTable = { readonly sheet: string | null; readonly lines: readonly SeenLine[]; readonly columns: ColumnMapping | null };

const letters = 64 * 1024;

/** The first lines of a text table; no more of the file is read. */
export async function peekCsv(file: ForeignFile, count = 60): Promise<PeekedTable> {
  const text = await firstText(file);
  const records = recordReader(findDelimiter(text));
  const whole = [...records.push(text)];
  const found = whole.length < count && text.length < letters ? [...whole, ...records.end()] : whole;
  const lines = found.slice(0, count).map(({ line, cells }) => ({ line, texts: cells }));
  return { sheet: null, lines, columns: proposeColumns(lines) };
}

/** '' where the file is an archive's and not what the archive says of it. */
async function firstText(file: ForeignFile): Promise<string> {
  try {
    return await beginningOf(file, letters);
  } catch (error) {
    if (!(error instanceof ForeignFault)) throw error;
    return '';
  }
}
