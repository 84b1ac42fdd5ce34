import type { ImportFinding } from '#model/import-finding.ts';
import { foreignFinding } from '../foreign-finding.ts';
import { textPieces } from '../foreign-text.ts';
import type { ColumnMapping, ForeignEvent, ForeignFile, FormatReader, ReadOptions } from '../format-reader.ts';
import { ForeignFault } from '../limits/foreign-fault.ts';
import { importLimits } from '../limits/import-limits.ts';
import { sizeFinding } from '../limits/size-finding.ts';
import { isOwnTable, proposeColumns } from '../table/propose-columns.ts';
import { tableColumns } from '../table/table-columns.ts';
import type { TableLine } from '../table/table-line.ts';
import { tableReading, type TableReading } from '../table/table-reading.ts';
import { recordReader, type RecordReader, type TableRecord } from '../text-records.ts';
import { findDelimiter } from './find-delimiter.ts';
import { peekCsv } from './peek-csv.ts';
import { recordLine } from './record-line.ts';

/** Letters from which the delimiter and the heads are found. */
const beginning = 64 * 1024;
const named = /\.(csv|tsv|tab|txt)$/i;

/** Free tables in text: comma, semicolon, tab or bar; long or wide. Read in pieces, so that a million lines need no more memory than a thousand. */
export const csvReader: FormatReader = {
  id: 'csv',
  async likelihood(files) {
    const tables = files.filter(({ path, size }) => named.test(path) && sizeFinding({ path, size }) === null);
    const [first] = tables;
    if (first === undefined || tables.length < files.length) return 0;
    const { lines, columns } = await peekCsv(first);
    if (columns === null) return 0.2;
    return isOwnTable(lines.find(({ line }) => line === columns.headLine)?.texts ?? []) ? 0.9 : 0.6;
  },
  async *read(files, options) {
    for (const [index, file] of files.entries()) {
      // A piece at a time: a step of an asynchronous generator costs as much as a row.
      for await (const events of safeBatches(file, options)) for (const event of events) if (event.kind !== 'about' || index === 0) yield event;
    }
  },
};

type Batch = readonly ForeignEvent[];

async function* safeBatches(file: ForeignFile, options: ReadOptions): AsyncGenerator<Batch> {
  let isBegun = false;
  try {
    for await (const events of batches(file, options)) {
      isBegun = true;
      yield events;
    }
  } catch (error) {
    if (!(error instanceof ForeignFault)) throw error;
    if (!isBegun) yield [{ kind: 'about', format: 'CSV', facts: {} }];
    yield [{ kind: 'finding', finding: error.finding }];
  }
}

async function* batches(file: ForeignFile, { columns, signal }: ReadOptions): AsyncGenerator<Batch> {
  const tooLarge = sizeFinding(file);
  if (tooLarge !== null) {
    yield [{ kind: 'about', format: 'CSV', facts: {} }, { kind: 'finding', finding: tooLarge }];
    return;
  }
  const findings: ImportFinding[] = [];
  const table = openTable(file, columns);
  let done = 0;
  let text = '';
  let isOpen = false;
  const counted: ForeignFile = { ...file, stream: () => counting(file, (bytes) => (done += bytes)) };
  for await (const piece of textPieces(counted, (finding) => findings.push(finding))) {
    signal?.throwIfAborted();
    text += piece;
    if (!isOpen && text.length < beginning) continue;
    if (!isOpen) refuseBytes(text, file.path);
    yield [...table.push(text), ...told(findings.splice(0)), { kind: 'progress', done, of: file.size }];
    isOpen = true;
    text = '';
    if (table.isFull()) return;
  }
  if (!isOpen) refuseBytes(text, file.path);
  yield [...table.end(text), ...told(findings)];
}

/** Throws where a text is none: no table holds the sign 0. */
function refuseBytes(text: string, file: string): void {
  if (!text.slice(0, 4096).includes('\0')) return;
  throw new ForeignFault(foreignFinding('not-text', { place: { file }, message: 'The file is no text: it holds bytes that no table has.', mend: 'Export the table as CSV in UTF-8, or as an Excel workbook.' }));
}

function told(findings: readonly ImportFinding[]): Batch {
  return findings.map((finding) => ({ kind: 'finding', finding }));
}

async function* counting(file: ForeignFile, count: (bytes: number) => void): AsyncGenerator<Uint8Array> {
  for await (const bytes of file.stream()) {
    count(bytes.length);
    yield bytes;
  }
}

type OpenTable = { readonly push: (text: string) => Generator<ForeignEvent>; readonly end: (text: string) => Generator<ForeignEvent>; readonly isFull: () => boolean };

function openTable(file: ForeignFile, asked: ColumnMapping | null): OpenTable {
  let records: RecordReader | null = null;
  let mapping = asked;
  let reading: TableReading | null = null;
  let values = 0;
  let isSilent = true;
  const begin = function* (text: string): Generator<ForeignEvent> {
    const delimiter = findDelimiter(text);
    records = recordReader(delimiter);
    propose(delimiter, text);
    yield { kind: 'about', format: 'CSV', facts: { delimiter: delimiter === '\t' ? 'tab' : delimiter } };
  };
  const propose = (delimiter: string, text: string): void => {
    const probe = recordReader(delimiter);
    const seen = [...probe.push(text)];
    const found = text.length < beginning ? [...seen, ...probe.end()] : seen;
    mapping ??= proposeColumns(found.map(({ line, cells }) => ({ line, texts: cells })));
  };
  // Records are taken one by one: once the heads are known, they settle how wide the next ones are.
  const tell = function* (found: Iterable<TableRecord>): Generator<ForeignEvent> {
    for (const record of found) {
      if (mapping === null || record.line < mapping.headLine) continue;
      const line = recordLine(record, file.path);
      if (reading === null) {
        const { columns, findings } = tableColumns(line, mapping);
        for (const finding of findings) yield { kind: 'finding', finding };
        reading = columns === null ? nothing : tableReading(columns, keyOf(file.path));
        if (columns !== null) records?.expect(columns.width);
        isSilent &&= findings.length === 0;
        continue;
      }
      for (const event of reading.lines(line)) {
        isSilent = false;
        if (event.kind === 'row') values += 1;
        if (values > importLimits.cells) {
          yield { kind: 'finding', finding: tooMany(line) };
          return;
        }
        yield event;
      }
    }
  };
  return {
    isFull: () => values > importLimits.cells,
    *push(text) {
      if (records === null) yield* begin(text);
      if (records !== null) yield* tell(records.push(text));
    },
    *end(text) {
      yield* this.push(text);
      if (records !== null) yield* tell(records.end());
      if (reading === null) yield { kind: 'finding', finding: noHeads(file.path, text.trim() === '') };
      else yield* ending(reading.end(), isSilent, file.path);
    },
  };
}

/** What is told in the end; that there was nothing to tell is told too. */
function* ending(events: Iterable<ForeignEvent>, isSilent: boolean, file: string): Generator<ForeignEvent> {
  let isTold = !isSilent;
  for (const event of events) {
    isTold = true;
    yield event;
  }
  if (!isTold) yield { kind: 'finding', finding: foreignFinding('no-rows', { severity: 'warning', place: { file, line: 1, column: 1 }, message: 'The table has heads and no values.', mend: 'Export it again, with its values.' }) };
}

const nothing: TableReading = { lines: () => [], end: () => [] };

/** The name of a file without folders and ending: the key of an indicator that has a file of its own. */
function keyOf(path: string): string {
  return (path.split('/').at(-1) ?? path).replace(/\.[^.]*$/, '');
}

function noHeads(file: string, isEmpty: boolean): ImportFinding {
  return isEmpty
    ? foreignFinding('no-data', { place: { file, line: 1, column: 1 }, message: 'The table is empty.', mend: 'Export it again, with its heads.' })
    : foreignFinding('heads-not-found', { place: { file, line: 1, column: 1 }, message: 'No line of heads was found that names the values and their periods.', mend: 'Say which line holds the heads, and what its columns mean.' });
}

function tooMany(line: TableLine): ImportFinding {
  return foreignFinding('too-many-cells', { place: line.place(0), value: String(importLimits.cells), message: 'The table holds more than five million values; it is not read on.', mend: 'Split it, by indicators or by years, and bring in the parts one after the other.' });
}
