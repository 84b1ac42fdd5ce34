import type { ImportFinding } from '#model/import-finding.ts';
import type { ImportedRow } from '../imported-row.ts';

/** Cells that are no part of what a run of values is known by. */
const notKey: ReadonlySet<string> = new Set(['TIME_PERIOD', 'OBS_VALUE', 'QUALIFIER', 'OBS_STATUS', 'OBS_KIND', 'SOURCE', 'SOURCE_DETAIL', 'NOTE', 'VINTAGE', 'REVISION', 'STATE']);

/** What makes a row the row it is: indicator, series, area, period, and every dimension that is no total. */
export function importedKey(row: ImportedRow): string {
  return `${runKey(row)}|${row.cells['TIME_PERIOD'] ?? ''}`;
}

/** What makes a row part of a run of values: its key but for the period. */
export function runKey({ indicator, cells }: ImportedRow): string {
  const dimensions: string[] = [];
  for (const column in cells) {
    const code = cells[column] ?? '';
    if (code !== '_T' && code !== '' && !notKey.has(column)) dimensions.push(`${column}=${code}`);
  }
  // Two files may name their breakdowns in another order.
  return `${indicator}|${dimensions.toSorted().join('|')}`;
}

/** Two rows with one key: which of them goes, and why. */
export type Repetition = { readonly gone: ImportedRow; readonly finding: ImportFinding };

/**
 * Puts rows into the list of an import. Of two with one key the first is kept: equal ones are worth a warning, contradicting ones an error.
 * Where a file says in which release each was published, the newest is kept.
 */
export function createRepeatedRows(rows: ImportedRow[]): (row: ImportedRow) => Repetition | null {
  const places = new Map<string, number>();
  return (row) => {
    const key = importedKey(row);
    const at = places.get(key);
    const known = at === undefined ? undefined : rows[at];
    if (at === undefined || known === undefined) {
      places.set(key, rows.length);
      rows.push(row);
      return null;
    }
    const [vintage, before] = [row.vintage ?? '', known.vintage ?? ''];
    if (vintage === before || vintage === '' || before === '') return { gone: row, finding: repeated(row, known) };
    const isNewer = vintage > before;
    if (isNewer) rows[at] = row;
    return isNewer ? { gone: known, finding: superseded(known, row) } : { gone: row, finding: superseded(row, known) };
  };
}

function superseded({ place, cells, vintage = '' }: ImportedRow, newer: ImportedRow): ImportFinding {
  const since = newer.vintage ?? '';
  return {
    severity: 'note', rule: 'earlier-vintage', place, value: cells['OBS_VALUE'] ?? '', names: { vintage, since }, mends: [],
    message: `The value was published in ${vintage} and stands anew in ${since}; the newer one is taken.`, mend: 'Nothing needs doing.',
  };
}

function repeated(row: ImportedRow, known: ImportedRow): ImportFinding {
  const [value = '', before = ''] = [row.cells['OBS_VALUE'], known.cells['OBS_VALUE']];
  const isSame = value === before;
  const { file, sheet, cell, line, path } = known.place;
  const where = [file === row.place.file ? '' : file, sheet ?? '', cell ?? '', line === undefined ? (path ?? '') : `line ${line}`].filter((part) => part !== '').join(' ');
  return {
    severity: isSame ? 'warning' : 'error', rule: 'duplicate-row', place: row.place, value, names: { first: where, before }, mends: [],
    message: isSame ? `The same row stands at ${where} already.` : `The row at ${where} has another value, ${before === '' ? 'none' : before}, for the same indicator, area, period and codes.`,
    mend: isSame ? 'Nothing needs doing: one of the two is kept.' : 'Keep one of the two; name what makes them different in a column of its own.',
  };
}
