import type { ForeignPlace } from '#model/import-finding.ts';
import { csvRecords, type CsvLine } from '../csv-records.ts';
import { withoutDisarming } from '../disarmed-text.ts';
import type { ForeignEvent, ForeignFile, ReadTask } from '../format-reader.ts';
import { foreignFinding } from '../foreign-finding.ts';
import { beginningOf } from '../foreign-text.ts';
import { fieldOf, rowOf, type Component } from './component-fields.ts';
import { codeOf, csvDelimiter, csvHead, type CsvHead } from './csv-head.ts';
import { deletedRow, isDelete } from './deleted-row.ts';
import { sdmxRemarks } from './sdmx-remarks.ts';

const rowsBetweenSignals = 5_000;

/** Reads an SDMX-CSV file of version 1.0 or 2.0, record by record. */
export async function* readSdmxCsv(file: ForeignFile, { signal, report }: ReadTask): AsyncGenerator<ForeignEvent> {
  const remarks = sdmxRemarks();
  const titles = new Map<string, string>();
  let head: CsvHead | null = null;
  let width = 0;
  let rows = 0;
  for await (const record of csvRecords(file, csvDelimiter(await beginningOf(file)) ?? ',', report)) {
    if (head === null) {
      head = csvHead(record.cells);
      width = record.cells.length;
      yield { kind: 'about', format: `SDMX-CSV ${head.version}`, facts: {} };
      yield* headFindings(head, record, file.path);
      continue;
    }
    rows += 1;
    if (rows % rowsBetweenSignals === 0) {
      signal?.throwIfAborted();
      yield { kind: 'progress', done: 0, of: file.size };
    }
    const event = eventOf({ head, record, width, file: file.path, titles });
    if (event.kind === 'row') remarks.see(event.row);
    yield event;
  }
  if (head === null) yield { kind: 'about', format: 'SDMX-CSV', facts: {} };
  if (rows === 0) yield { kind: 'finding', finding: foreignFinding('no-observations', { place: { file: file.path }, message: 'The file holds no observation.', mend: 'Ask for the data again, perhaps for other years or areas.' }) };
  yield* indicatorsOf(titles, file.path);
  for (const finding of remarks.findings()) yield { kind: 'finding', finding };
}

type Task = { readonly head: CsvHead; readonly record: CsvLine; readonly width: number; readonly file: string; readonly titles: Map<string, string> };

function eventOf({ head, record, width, file, titles }: Task): ForeignEvent {
  const { cells, hasStrayQuote, spotOf } = record;
  const value = head.columns.find(({ id }) => id === 'OBS_VALUE');
  const place: ForeignPlace = { file, ...spotOf(value?.index ?? 0) };
  if (hasStrayQuote && cells.length !== width) return refused('unclosed-quote', place, 'A quotation mark is not closed, so where the cells of the row end is not known.', 'Double the quotation marks inside cells.');
  if (cells.length > width && cells.slice(width).some((cell) => cell !== '')) {
    return refused('ragged-row', { file, ...spotOf(width) }, `The row has ${cells.length} cells, the first line has ${width}: values stand under the wrong heads.`, 'Put cells that hold the separator into quotation marks.');
  }
  if (value === undefined) return refused('no-observation-value', place, 'The row has no observation value: it carries attributes alone, or values under other names.', 'Ask for the data with the column OBS_VALUE.');
  const row = rowOf({ place, components: componentsOf(head, record, { place, titles }), flow: flowOf(cells[head.structure ?? -1] ?? '') });
  const action = cells[head.action ?? -1] ?? 'I';
  if (isDelete(action)) return deletedRow(row);
  return /^([iamr]|information|append|merge|replace|)$/i.test(action.trim())
    ? { kind: 'row', row }
    : refused('unknown-action', { file, ...spotOf(head.action ?? 0) }, `"${action}" is no action of SDMX.`, 'Write I for information.');
}

function componentsOf(head: CsvHead, { cells, spotOf }: CsvLine, { place, titles }: Pick<Task, 'titles'> & { readonly place: ForeignPlace }): readonly Component[] {
  return head.columns.map((column) => {
    const { code, label } = codeOf(column, withoutDisarming(cells[column.index] ?? ''));
    const title = label === '' && column.labelIndex !== null ? (cells[column.labelIndex] ?? '') : label;
    if (title !== '' && fieldOf(column.id)?.field === 'indicator' && !titles.has(code)) titles.set(code, title);
    return { name: column.id, text: code, place: column.isField && column.id !== 'OBS_VALUE' ? { file: place.file, ...spotOf(column.index) } : place, isAttribute: column.isAttribute };
  });
}

/** `EXR` of `ECB:EXR(1.0): Exchange rates`. */
function flowOf(reference: string): string {
  return /^[^:]*:([^(:]+)\(/.exec(reference)?.[1] ?? reference;
}

function* headFindings(head: CsvHead, record: CsvLine, file: string): Generator<ForeignEvent> {
  const place = { file, line: record.line };
  const ids = head.columns.map(({ id }) => id);
  if (!ids.includes('OBS_VALUE')) {
    yield { kind: 'finding', finding: foreignFinding('missing-column', { place, value: 'OBS_VALUE', names: { column: 'OBS_VALUE' }, message: 'No column is called OBS_VALUE.', mend: 'Name the column of the values OBS_VALUE, or read the file as a free table and say what its columns are.' }) };
  }
  for (const id of new Set(ids.filter((name, index) => ids.indexOf(name) !== index))) {
    yield { kind: 'finding', finding: foreignFinding('duplicate-head', { place, value: id, names: { column: id }, message: `Several columns are called ${id}; the last is taken.`, mend: 'Give every column a name of its own.' }) };
  }
}

function* indicatorsOf(titles: ReadonlyMap<string, string>, file: string): Generator<ForeignEvent> {
  for (const [key, title] of titles) {
    yield { kind: 'indicator', indicator: { key, place: { file }, titles: { en: title }, definitions: {}, unit: '', source: { title: '', publisher: '', address: '', licence: '' }, statements: {} } };
  }
}

function refused(rule: string, place: ForeignPlace, message: string, mend: string): ForeignEvent {
  return { kind: 'rejected', finding: foreignFinding(rule, { place, message, mend }) };
}
