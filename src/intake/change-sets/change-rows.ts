import type { Change } from '#model/change-set.ts';
import { cellOf, keyOf, keyText, lineOf, type ObservationHeader, type ObservationLine, usualColumns } from './observation-lines.ts';
import type { ObservationTable, TableRow } from './observation-table.ts';
import { ChangeRefusal } from './refused-change.ts';

export type RowChange = Extract<Change, { readonly file: string; readonly op: 'add' | 'revise' | 'remove' }>;

/**
 * One change of one row. The row of an open release is replaced, for nothing was published; an earlier one stays and a newer one stands
 * after it. Throws a {@link ChangeRefusal} where the change does not fit the file, which is as it was then.
 */
export function changeRows(table: ObservationTable, change: RowChange, release: string): void {
  switch (change.op) {
    case 'add':
      return addRow(table, change.row, release);
    case 'revise':
      return reviseRow(table, change, release);
    case 'remove':
      return removeRow(table, change.key, change.revision, release);
  }
}

function newDimensions({ columns }: ObservationHeader, row: Readonly<Record<string, string>>): readonly string[] {
  const further = Object.keys(row).filter((column) => !columns.includes(column));
  if (further.length === 0) return further;
  const strange = further.find((column) => !usualColumns.includes(column) && !/^[A-Z][A-Z0-9_]*$/.test(column));
  if (strange !== undefined) throw new ChangeRefusal('column-unknown', `"${strange}" is no column of observations.`, 'Remove it, or name a dimension in capital letters.');
  const missing = further.find((column) => usualColumns.includes(column) && row[column] !== '');
  if (missing !== undefined) throw new ChangeRefusal('column-unknown', `The file has no column ${missing}.`, `Add the column ${missing} to the first line of the file.`);
  return further.filter((column) => !usualColumns.includes(column) && row[column] !== '_T' && row[column] !== '');
}

function addRow(table: ObservationTable, row: Readonly<Record<string, string>>, release: string): void {
  // A part of a dimension that the file does not have yet cannot be there already: widening comes before nothing that could be refused.
  table.widen(newDimensions(table.header(), row));
  const header = table.header();
  const line = lineOf(cellsOf(header, row, { VINTAGE: release }), header);
  if (table.rowsWithKey(line.key).length > 0) {
    throw new ChangeRefusal('key-exists', `There is a value for ${keyOf(line.cells, header).join(' ')} already.`, 'Revise it with a reason instead of adding it.');
  }
  table.add(line);
}

function reviseRow(table: ObservationTable, { key, row, revision }: Extract<RowChange, { readonly op: 'revise' }>, release: string): void {
  const header = table.header();
  const { newest, earlier } = existing(table, key);
  const isOpen = cellOf(newest.line, header, 'VINTAGE') === release;
  const kept = isOpen && earlier === 0 ? (row['REVISION'] ?? '') : revision;
  const line = lineOf(cellsOf(header, { ...recordOf(newest.line, header), ...row }, { VINTAGE: release, REVISION: kept }), header);
  if (newDimensions(header, row).length > 0 || line.key !== newest.line.key) {
    throw new ChangeRefusal('key-differs', `The revision of ${key.join(' ')} is about another series, area, period or part.`, 'Add it as a value of its own.');
  }
  if (isOpen) table.replace(newest, line);
  else table.addAfter(newest, line);
}

function removeRow(table: ObservationTable, key: readonly string[], revision: string, release: string): void {
  const header = table.header();
  const { newest, earlier } = existing(table, key);
  const isOpen = cellOf(newest.line, header, 'VINTAGE') === release;
  if (isOpen && earlier === 0) return table.remove(newest);
  // What was published stays, and a row says that it was withdrawn.
  const cells = cellsOf(header, recordOf(newest.line, header), { OBS_VALUE: '', QUALIFIER: '', OBS_STATUS: 'O', VINTAGE: release, REVISION: revision });
  if (isOpen) table.replace(newest, lineOf(cells, header));
  else table.addAfter(newest, lineOf(cells, header));
}

function existing(table: ObservationTable, given: readonly string[]): { readonly newest: TableRow; readonly earlier: number } {
  const header = table.header();
  const key = [...given, ...Array.from({ length: Math.max(0, header.keyPlaces.length - given.length) }, () => '_T')];
  const rows = table.rowsWithKey(keyText(key));
  const newest = rows.reduce<TableRow | null>((best, row) => (best === null || cellOf(row.line, header, 'VINTAGE') >= cellOf(best.line, header, 'VINTAGE') ? row : best), null);
  if (newest === null) throw new ChangeRefusal('key-unknown', `There is no value for ${given.join(' ')}.`, 'Add it instead of revising it, or correct the key.');
  return { newest, earlier: rows.length - 1 };
}

function recordOf({ cells }: ObservationLine, { columns }: ObservationHeader): Readonly<Record<string, string>> {
  return Object.fromEntries(columns.map((column, place) => [column, cells[place] ?? '']));
}

function cellsOf({ columns, dimensions }: ObservationHeader, row: Readonly<Record<string, string>>, set: Readonly<Record<string, string>>): readonly string[] {
  return columns.map((column) => set[column] ?? row[column] ?? (dimensions.has(column) ? '_T' : ''));
}
