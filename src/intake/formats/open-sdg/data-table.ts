import type { ForeignField, ForeignPlace } from '#model/import-finding.ts';
import { foreignFinding } from '../foreign-finding.ts';
import type { ForeignEvent } from '../format-reader.ts';
import type { ForeignRow } from '../foreign-row.ts';
import { recordFaults } from '../csv/record-line.ts';
import { type TableRecord, textRecords } from '../text-records.ts';
import { delimiterOf } from './table-delimiter.ts';
import { type HeadOptions, type TableColumn, type TableHeads, tableHeads } from './table-heads.ts';

/** A data file: its text, and what its name and its metadata say of it. */
export type DataTable = { readonly file: string; readonly text: string; readonly key: string; readonly unit: string; readonly headOptions?: HeadOptions };

type Reading = DataTable & { readonly heads: TableHeads; readonly width: number; readonly hasUnit: boolean };

/** Every line of data of a table, told once: as rows (a line of a wide table holds several), or as rejected. */
export function* dataTableEvents(table: DataTable): Generator<ForeignEvent> {
  const { text } = table;
  const records = textRecords(text, delimiterOf(text));
  const first = records.next();
  const head = first.done === true ? null : first.value;
  if (head === null || (text.trim() === '')) {
    yield note(table, 'empty-file', 'The file is empty.');
    return;
  }
  const heads = tableHeads(head.cells, table.headOptions);
  if (heads !== null) yield* headFindings(table, head, heads);
  let rows = 0;
  let blank = 0;
  const reading = heads === null ? null : { ...table, heads, width: head.cells.length, hasUnit: hasField(heads, 'unit') };
  for (const record of records) {
    if (record.cells.every((cell) => cell.trim() === '')) {
      blank += 1;
      continue;
    }
    rows += 1;
    if (reading === null) yield rejected(table, record, 0, 'head-unknown', 'The first line of the file names no column of years.', 'Name the columns in the first line: Year, then the breakdowns, then Value.');
    else yield* recordEvents(reading, record);
  }
  if (blank > 0) yield note(table, 'blank-line', `${blank} lines are blank.`, String(blank));
  if (rows === 0) yield note(table, 'no-rows', 'The file has a first line and no data.');
}

function* headFindings({ file }: DataTable, head: TableRecord, { repeated }: TableHeads): Generator<ForeignEvent> {
  for (const at of repeated) {
    const value = head.cells[at] ?? '';
    const place = placeOf(file, head, at);
    yield { kind: 'finding', finding: foreignFinding('duplicate-head', { severity: 'warning', place, value, message: `The column "${value}" stands twice; the second is read as a breakdown of its own.`, mend: 'Remove or rename one of the two.' }) };
  }
}

function* recordEvents(reading: Reading, record: TableRecord): Generator<ForeignEvent> {
  const { heads: { columns }, width } = reading;
  const { cells } = record;
  if (record.fault !== null && cells.length !== width) {
    const { message, mend } = recordFaults[record.fault];
    yield rejected(reading, record, Math.max(0, cells.findIndex((cell) => cell.includes('"'))), record.fault, message, mend);
    return;
  }
  const needed = columns.findLastIndex(({ kind }, at) => kind === 'year' || kind === 'parts' || isField(columns[at], 'value') || isField(columns[at], 'period')) + 1;
  const hasMore = cells.length > width && cells.slice(width).some((cell) => cell.trim() !== '');
  if (hasMore || cells.length < needed) {
    yield rejected(reading, record, Math.min(width, cells.length - 1), 'ragged-row', `The line has ${cells.length} cells, the first line ${width}.`, 'Put cells that hold commas in quotes, and write a comma for every empty cell.');
    return;
  }
  for (const [at, column] of columns.entries()) {
    if (isField(column, 'value') || column.kind === 'year' || column.kind === 'parts') yield { kind: 'row', row: rowAt(reading, record, at, column) };
    else if (column.kind === 'blank' && (cells[at] ?? '').trim() !== '') {
      const place = placeOf(reading.file, record, at);
      yield { kind: 'finding', finding: foreignFinding('column-without-head', { severity: 'warning', place, value: cells[at] ?? '', message: 'The cell stands in a column without a head; it is left out.', mend: 'Name the column in the first line.' }) };
    }
  }
}

/** The value in column `at`, with everything its line says of it. */
function rowAt(reading: Reading, record: TableRecord, at: number, value: TableColumn): ForeignRow {
  const { file, key, unit, hasUnit, heads: { columns } } = reading;
  const fields: Record<ForeignField, string> = { indicator: key, area: '', period: '', value: record.cells[at] ?? '', unit: hasUnit ? '' : unit, multiplier: '', status: '', source: '', comment: '' };
  const places: Partial<Record<ForeignField, ForeignPlace>> = {};
  const dimensions: Record<string, string> = {};
  const attributes: Record<string, string> = {};
  let areaName = '';
  for (let index = 0; index < columns.length; index += 1) {
    const column = columns[index];
    const text = record.cells[index] ?? '';
    if (column === undefined) continue;
    if (column.kind === 'dimension') {
      dimensions[column.name] = text.trim();
      if (text !== '' && areaLike.test(column.name)) areaName = text.trim();
    } else if (column.kind === 'attribute') {
      if (text !== '') attributes[column.name] = text;
    } else if (column.kind === 'field' && column.field !== 'value') {
      fields[column.field] = column.field === 'period' ? text : text.trim();
      places[column.field] = placeOf(file, record, index);
    }
  }
  if (fields.area !== '' && areaName !== '') attributes['area name'] = areaName;
  if (value.kind === 'year') fields.period = value.period;
  if (value.kind === 'parts') Object.assign(dimensions, value.dimensions);
  return { place: placeOf(file, record, at), places, fields, dimensions, attributes };
}

/** Heads of columns that hold names of places. */
const areaLike = /geograph|region|country|nation|province|state|district|county|municipal|territor|area|local|ແຂວງ|tỉnh/i;

function hasField({ columns }: TableHeads, field: ForeignField): boolean {
  return columns.some((column) => isField(column, field));
}

function isField(column: TableColumn | undefined, field: ForeignField): boolean {
  return column?.kind === 'field' && column.field === field;
}

function placeOf(file: string, { line, lines, columns }: TableRecord, at: number): ForeignPlace {
  return { file, line: lines?.[at] ?? line, column: columns[at] ?? 1 };
}

function rejected({ file }: DataTable, record: TableRecord, at: number, rule: string, message: string, mend: string): ForeignEvent {
  return { kind: 'rejected', finding: foreignFinding(rule, { place: placeOf(file, record, at), value: record.cells.join(','), message, mend }) };
}

function note({ file }: DataTable, rule: string, message: string, value = ''): ForeignEvent {
  return { kind: 'finding', finding: foreignFinding(rule, { severity: 'note', place: { file, line: 1, column: 1 }, value, message, mend: 'Nothing needs doing, if that is right.' }) };
}
