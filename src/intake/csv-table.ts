import { spotOfCell } from './cell-spot.ts';
import { parseCsv, type CsvFault, type CsvRecord } from './csv.ts';
import type { SourceFile } from './source-file.ts';
import { errorAt, spotAt, type FindingText, type Report, type Spot } from './spot.ts';

/** One row: a cell by its column ('' where the table has no such column), and where a cell stands. */
export type CsvRow = {
  readonly line: number;
  cell(column: string): string;
  spot(column: string): Spot;
};

export type CsvTable = { readonly source: SourceFile; readonly header: readonly string[]; readonly rows: Iterable<CsvRow>; readonly size: number };

export type TableColumns = {
  readonly required: readonly string[];
  readonly optional: readonly string[];
  /** Says whether a further column may stand in the table. */
  readonly accepts?: (column: string) => boolean;
};

/** A source file -> its rows by column name; null where it has no usable header. Rows of another length are left out. */
export function readCsvTable(source: SourceFile, columns: TableColumns, report: Report): CsvTable | null {
  const { records, faults } = parseCsv(source.text);
  for (const fault of faults) report(describeFault(source, fault));
  const [first, ...rest] = records;
  const header = (first?.cells ?? []).map((cell) => cell.trim());
  const isUsable = checkHeader(source, header, columns, report);
  if (!isUsable || faults.length > 0) return null;
  const whole = rest.filter((record) => record.cells.length === header.length);
  for (const record of rest) if (record.cells.length !== header.length) reportRagged(source, record, header, report);
  return { source, header, size: rest.length, rows: rowsOf(source, header, whole, report) };
}

function* rowsOf(source: SourceFile, header: readonly string[], records: readonly CsvRecord[], report: Report): Generator<CsvRow> {
  const places: Places = { source, indexes: new Map(header.map((column, index) => [column, index])) };
  for (const { line, cells } of records) {
    if (cells.every(isTrimmed)) {
      yield new Row(line, cells, places);
      continue;
    }
    const row = new Row(line, cells.map((cell) => cell.trim()), places);
    reportStraySpaces(header, cells, row, report);
    yield row;
  }
}

type Places = { readonly source: SourceFile; readonly indexes: ReadonlyMap<string, number> };

/** A class, because functions of its own for each of a million rows cost more than reading it. */
class Row implements CsvRow {
  readonly line: number;
  readonly #cells: readonly string[];
  readonly #places: Places;

  constructor(line: number, cells: readonly string[], places: Places) {
    this.line = line;
    this.#cells = cells;
    this.#places = places;
  }

  cell(column: string): string {
    return this.#cells[this.#places.indexes.get(column) ?? -1] ?? '';
  }

  spot(column: string): Spot {
    return spotOfCell(this.#places.source, this.line, this.#places.indexes.get(column) ?? 0);
  }
}

/** Almost every cell begins and ends with a plain letter or digit; only the others are worth a closer look. */
function isTrimmed(cell: string): boolean {
  return cell === '' || (isPlain(cell.charCodeAt(0)) && isPlain(cell.charCodeAt(cell.length - 1))) || cell === cell.trim();
}

function isPlain(unit: number): boolean {
  return unit > 32 && unit < 127;
}

function reportStraySpaces(header: readonly string[], cells: readonly string[], row: CsvRow, report: Report): void {
  for (const [index, cell] of cells.entries()) {
    if (isTrimmed(cell)) continue;
    const column = header[index] ?? '';
    report(
      errorAt('stray-space', row.spot(column), {
        value: `"${cell}"`,
        message: `The cell in column ${column} begins or ends with white space.`,
        mend: 'Remove the white space around the value.',
      }),
    );
  }
}

function checkHeader(source: SourceFile, header: readonly string[], columns: TableColumns, report: Report): boolean {
  const known = new Set([...columns.required, ...columns.optional]);
  const refuse = (rule: string, index: number, text: FindingText) => report(errorAt(rule, spotOfCell(source, 1, index), text));
  const lacking = columns.required.filter((column) => !header.includes(column));
  for (const column of lacking) {
    refuse('missing-column', 0, { value: '', message: `The column ${column} is missing.`, mend: `Add ${column} to the first line, and its value to every row.` });
  }
  const repeated = header.flatMap((column, index) => (header.indexOf(column) < index ? [index] : []));
  for (const index of repeated) {
    const value = header[index];
    refuse('duplicate-column', index, { value, message: `The column ${value} stands twice in the first line.`, mend: 'Remove or rename one of the two.' });
  }
  for (const [index, value] of header.entries()) {
    if (known.has(value) || (columns.accepts?.(value) ?? false)) continue;
    refuse('unknown-column', index, { value, message: `There is no column "${value}" in this table.`, mend: 'Correct its name, or remove it; a new dimension is first added to codelists/dimensions.csv.' });
  }
  return lacking.length === 0 && repeated.length === 0;
}

function reportRagged(source: SourceFile, record: CsvRecord, header: readonly string[], report: Report): void {
  const count = record.cells.length;
  const isEmpty = count === 1 && record.cells[0] === '';
  report(
    errorAt('ragged-row', { file: source.path, line: record.line, column: 1 }, {
      value: record.cells.join(','),
      message: isEmpty ? 'The line is empty.' : `The row has ${count} cells, but the first line has ${header.length}.`,
      mend: isEmpty ? 'Remove the empty line.' : 'Put cells that hold commas in quotes, and write a comma for every empty cell.',
    }),
  );
}

function describeFault(source: SourceFile, { offset, kind }: CsvFault) {
  return errorAt('bad-csv', spotAt(source.path, source.text, offset), {
    value: '"',
    message: kind === 'unclosed-quote' ? 'A quote is opened here and never closed.' : 'A quote stands inside a cell.',
    mend: 'Put the whole cell in quotes, and write each quote inside it twice.',
  });
}
