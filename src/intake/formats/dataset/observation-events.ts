import { offsetOfCell, parseCsv, type CsvRecord } from '#intake/csv.ts';
import { readSourceFile, type SourceFile } from '#intake/source-file.ts';
import { spotAt } from '#intake/spot.ts';
import type { Finding } from '#model/finding.ts';
import type { ForeignPlace } from '#model/import-finding.ts';
import { foreignFinding } from '../foreign-finding.ts';
import type { ForeignRow } from '../foreign-row.ts';
import type { ForeignEvent } from '../format-reader.ts';

/** Columns of an observation file that are no dimension. */
const ownColumns: ReadonlySet<string> = new Set([
  'SERIES', 'REF_AREA', 'TIME_PERIOD', 'OBS_VALUE', 'QUALIFIER', 'OBS_STATUS', 'OBS_KIND', 'SOURCE', 'SOURCE_DETAIL', 'VINTAGE', 'REVISION', 'STATE', 'NOTE',
]);
/** Columns without which a row says nothing. */
const needed = ['REF_AREA', 'TIME_PERIOD', 'OBS_VALUE'] as const;
/** Cells that are taken as they stand: they are codes of ours already. */
const asTheyStand = ['QUALIFIER', 'OBS_KIND', 'SOURCE_DETAIL', 'STATE'] as const;

type Table = { readonly source: SourceFile; readonly indicator: string; readonly header: readonly string[] };

/** `observations/{id}.csv` of a dataset -> its rows; of several vintages of a value the last one, the earlier ones are told as rejected. */
export function* observationEvents(indicator: string, path: string, content: Uint8Array): Generator<ForeignEvent> {
  const broken: Finding[] = [];
  const source = readSourceFile(path, content, (finding) => broken.push(finding));
  for (const { severity, rule, line, column, value, message, mend } of broken) {
    yield { kind: 'finding', finding: foreignFinding(rule, { severity, place: { file: path, line, column }, value, message, mend }) };
  }
  if (source === null) return;
  const { records, faults } = parseCsv(source.text);
  const [head, ...rows] = records;
  const table = { source, indicator, header: (head?.cells ?? []).map((cell) => cell.trim()) };
  const missing = needed.filter((column) => !table.header.includes(column));
  for (const { offset } of faults) yield { kind: 'finding', finding: csvFault(source, offset) };
  if (faults.length > 0 || missing.length > 0) {
    yield* rows.map((row): ForeignEvent => ({ kind: 'rejected', finding: unreadable(table, row, missing) }));
    return;
  }
  const last = lastVintages(table, rows);
  for (const row of rows) yield eventOf(table, row, last);
}

function eventOf(table: Table, row: CsvRecord, last: ReadonlyMap<string, CsvRecord>): ForeignEvent {
  if (row.cells.length !== table.header.length) return { kind: 'rejected', finding: ragged(table, row) };
  if (last.get(keyOf(table, row)) !== row) return { kind: 'rejected', finding: earlier(table, row) };
  return { kind: 'row', row: rowOf(table, row) };
}

function rowOf(table: Table, row: CsvRecord): ForeignRow {
  const cell = (column: string): string => cellOf(table, row, column);
  const dimensions: Record<string, string> = { SERIES: cell('SERIES') };
  for (const column of table.header) if (!ownColumns.has(column)) dimensions[column] = cell(column);
  return {
    place: placeOf(table, row, 'OBS_VALUE'),
    places: { period: placeOf(table, row, 'TIME_PERIOD'), area: placeOf(table, row, 'REF_AREA'), status: placeOf(table, row, 'OBS_STATUS') },
    fields: {
      indicator: table.indicator, area: cell('REF_AREA'), period: cell('TIME_PERIOD'), value: cell('OBS_VALUE'), unit: '', multiplier: '',
      status: cell('OBS_STATUS'), source: cell('SOURCE'), comment: cell('NOTE'),
    },
    dimensions,
    attributes: {},
    own: Object.fromEntries(asTheyStand.filter((column) => column === 'SOURCE_DETAIL' || cell(column) !== '').map((column) => [column, cell(column)])),
  };
}

/** The row of each value that stands: of several vintages the last, of equal ones the lower in the file. */
function lastVintages(table: Table, rows: readonly CsvRecord[]): ReadonlyMap<string, CsvRecord> {
  const last = new Map<string, CsvRecord>();
  for (const row of rows) {
    const key = keyOf(table, row);
    const known = last.get(key);
    // Two rows of one vintage contradict each other: whoever compares rows says so.
    if (known === undefined || cellOf(table, row, 'VINTAGE') > cellOf(table, known, 'VINTAGE')) last.set(key, row);
  }
  return last;
}

function keyOf(table: Table, row: CsvRecord): string {
  const dimensions = table.header.filter((column) => !ownColumns.has(column));
  return ['SERIES', 'REF_AREA', 'TIME_PERIOD', ...dimensions].map((column) => cellOf(table, row, column)).join('\u0000');
}

function cellOf({ header }: Table, { cells }: CsvRecord, column: string): string {
  return cells[header.indexOf(column)]?.trim() ?? '';
}

function placeOf({ source: { path, text }, header }: Table, { line, offset }: CsvRecord, column: string): ForeignPlace {
  const before = text.slice(offset, offsetOfCell(text, offset, header.indexOf(column)) ?? offset);
  // A quoted cell before it may hold line feeds.
  return { file: path, line: line + before.split('\n').length - 1, column: before.length - before.lastIndexOf('\n') };
}

function earlier(table: Table, row: CsvRecord) {
  return foreignFinding('earlier-vintage', {
    severity: 'note', place: placeOf(table, row, 'OBS_VALUE'), value: cellOf(table, row, 'OBS_VALUE'),
    message: 'A later release has another value for the same place and period; only the later one is brought in.', mend: 'Nothing needs doing.',
  });
}

function ragged(table: Table, row: CsvRecord) {
  return foreignFinding('ragged-row', {
    place: { file: table.source.path, line: row.line, column: 1 }, value: row.cells.join(','),
    message: `The row has ${row.cells.length} cells, but the first line has ${table.header.length}.`, mend: 'Put cells that hold commas in quotes, and write a comma for every empty cell.',
  });
}

function unreadable(table: Table, row: CsvRecord, missing: readonly string[]) {
  const [column] = missing;
  return foreignFinding(column === undefined ? 'bad-csv' : 'missing-column', {
    place: { file: table.source.path, line: row.line, column: 1 }, value: row.cells.join(','),
    message: column === undefined ? 'The table has quotes that are not closed: its cells cannot be told apart.' : `The column ${column} is missing.`,
    mend: column === undefined ? 'Put the whole cell in quotes, and write each quote inside it twice.' : `Add ${column} to the first line, and its value to every row.`,
  });
}

function csvFault({ path, text }: SourceFile, offset: number) {
  const { line, column } = spotAt(path, text, offset);
  return foreignFinding('bad-csv', { place: { file: path, line, column }, value: '"', message: 'A quote stands where none may stand.', mend: 'Put the whole cell in quotes, and write each quote inside it twice.' });
}
