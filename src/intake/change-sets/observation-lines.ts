import { parseCsv } from '../csv.ts';
import { optionalColumns, requiredColumns } from '../observation-row.ts';

/** One line of an observation file: its text as it stands, its cells in the order of the header, and what it is known by. */
export type ObservationLine = {
  readonly text: string;
  readonly cells: readonly string[];
  /** The key as one text. */
  readonly key: string;
  /** The key without its period: rows that make one line of a chart. */
  readonly run: string;
};

/** The columns of a file, and where those stand that rows are known by. */
export type ObservationHeader = { readonly columns: readonly string[]; readonly text: string; readonly keyPlaces: readonly number[]; readonly dimensions: ReadonlySet<string> };

/** An observation file that can be changed line by line: a line nobody touches keeps its text to the letter. */
export type ObservationLines = { readonly header: ObservationHeader; readonly lines: readonly ObservationLine[]; readonly lineEnd: '\n' | '\r\n' };

const keyColumns = ['SERIES', 'REF_AREA', 'TIME_PERIOD'] as const;
const periodOfKey = 2;
const notDimensions = new Set<string>([...requiredColumns, ...optionalColumns]);

/** The columns of a new file, without dimensions. */
export const usualColumns: readonly string[] = [...keyColumns, 'OBS_VALUE', 'QUALIFIER', 'OBS_STATUS', 'OBS_KIND', 'SOURCE', 'SOURCE_DETAIL', 'VINTAGE', 'REVISION', 'STATE', 'NOTE'];

/** A header of these columns; `text` = as it stands in the file. */
export function headerOf(columns: readonly string[], text = columns.map(written).join(',')): ObservationHeader {
  const dimensions = columns.filter((column) => !notDimensions.has(column));
  return { columns, text, keyPlaces: [...keyColumns, ...dimensions].map((column) => columns.indexOf(column)), dimensions: new Set(dimensions) };
}

export function readObservationLines(text: string): ObservationLines {
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  const plain = text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
  const [head, ...rest] = parseCsv(plain).records;
  const starts = rest.map(({ offset }) => offset);
  const header = headerOf(head?.cells.map((cell) => cell.trim()) ?? [], plain.slice(0, starts[0] ?? plain.length).replace(/\n$/, ''));
  const lines = rest.map(({ cells }, index) => known(plain.slice(starts[index], starts[index + 1] ?? plain.length).replace(/\n$/, ''), cells, header));
  return { header, lines, lineEnd };
}

export function observationText({ header, lines, lineEnd }: ObservationLines): string {
  return [header.text, ...lines.map(({ text }) => text), ''].join(lineEnd);
}

/** A cell of a line by its column; '' where the file has no such column. */
export function cellOf({ cells }: ObservationLine, { columns }: ObservationHeader, column: string): string {
  return cells[columns.indexOf(column)] ?? '';
}

/** The period of a line. */
export function periodOf({ cells }: ObservationLine, { keyPlaces }: ObservationHeader): string {
  return cells[keyPlaces[periodOfKey] ?? -1] ?? '';
}

/** SERIES, REF_AREA, TIME_PERIOD, then every dimension of the file; a dimension that is not said is a total. */
export function keyOf(cells: readonly string[], { keyPlaces }: ObservationHeader): readonly string[] {
  return keyPlaces.map((place, index) => (index < keyColumns.length ? (cells[place] ?? '') : cells[place] || '_T'));
}

/** A key as one text; a part of it may be anything but the sign between parts. */
export function keyText(key: readonly string[]): string {
  return key.join('\u0000');
}

/** A line with these cells, written in the order of the header. */
export function lineOf(cells: readonly string[], header: ObservationHeader): ObservationLine {
  return known(cells.map(written).join(','), cells, header);
}

function known(text: string, cells: readonly string[], header: ObservationHeader): ObservationLine {
  const key = keyOf(cells, header);
  return { text, cells, key: keyText(key), run: keyText(key.toSpliced(periodOfKey, 1)) };
}

/** The same file with further dimension columns, which are totals in all its rows. They stand before the value. */
export function withDimensions(file: ObservationLines, added: readonly string[]): ObservationLines {
  if (added.length === 0) return file;
  const { columns } = file.header;
  const place = Math.max(0, columns.indexOf('OBS_VALUE'));
  const header = headerOf(columns.toSpliced(place, 0, ...added));
  const totals = added.map(() => '_T');
  const lines = file.lines.map(({ cells }) => lineOf(columns.map((_, index) => cells[index] ?? '').toSpliced(place, 0, ...totals), header));
  return { ...file, header, lines };
}

function written(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
