import type { Change } from '#model/change-set.ts';
import type { Observation } from '#model/observation.ts';
import type { SourceDataset } from '#model/source-dataset.ts';
import type { ImportedRow } from './imported-row.ts';

/** The changes that bring a dataset to what the rows say. `same` = held already; `blank` = the row has no value, and takes none away. */
export type ChangesOfRows = { readonly changes: readonly Change[]; readonly counts: { readonly added: number; readonly changed: number; readonly same: number; readonly blank: number } };

/** Cells of a row that may change while its key stays. */
const changeable = ['OBS_VALUE', 'QUALIFIER', 'OBS_STATUS', 'OBS_KIND', 'SOURCE', 'SOURCE_DETAIL', 'STATE', 'NOTE'] as const;
const keyColumns = ['SERIES', 'REF_AREA', 'TIME_PERIOD'] as const;

/**
 * A key the dataset does not have is added; one it has with another value, qualifier or status is revised, for the reason given
 * (`source: …`, `correction: …`, `method: …`); equal rows change nothing. Periods the file says nothing of stay as they are.
 */
export function changeSetOf(rows: readonly ImportedRow[], { observations }: Pick<SourceDataset, 'observations'>, revision: string): ChangesOfRows {
  const held = newestByKey(observations, new Set(rows.map(({ indicator }) => indicator)));
  const counts = { added: 0, changed: 0, same: 0, blank: 0 };
  const changes: Change[] = [];
  for (const row of rows) {
    const known = held.get(rowKey(row));
    if (saysNothing(row, known)) counts.blank += 1;
    else if (known === undefined) {
      counts.added += 1;
      changes.push({ op: 'add', file: fileOf(row), row: filled(row.cells) });
    } else if (isSame(row, known)) counts.same += 1;
    else {
      counts.changed += 1;
      changes.push({ op: 'revise', file: fileOf(row), key: [known.series, known.area, known.period, ...Object.values(known.dimensions)], row: changed(row), revision });
    }
  }
  return { changes, counts };
}

function newestByKey(observations: readonly Observation[], indicators: ReadonlySet<string>): ReadonlyMap<string, Observation> {
  const held = new Map<string, Observation>();
  for (const row of observations) {
    if (!indicators.has(row.indicator)) continue;
    const key = keyOf(row.indicator, [row.series, row.area, row.period], row.dimensions);
    const known = held.get(key);
    if (known === undefined || row.vintage >= known.vintage) held.set(key, row);
  }
  return held;
}

function rowKey({ indicator, cells }: ImportedRow): string {
  const dimensions = Object.fromEntries(Object.entries(cells).filter(([column]) => !keyColumns.some((key) => key === column) && !changeable.some((cell) => cell === column)));
  return keyOf(indicator, keyColumns.map((column) => cells[column] ?? ''), dimensions);
}

/** A dimension that is a total may as well not be said. */
function keyOf(indicator: string, key: readonly string[], dimensions: Readonly<Record<string, string>>): string {
  const said = Object.entries(dimensions).filter(([, code]) => code !== '' && code !== '_T').map(([name, code]) => `${name}=${code}`);
  return [indicator, ...key, ...said.toSorted()].join('\u0000');
}

function fileOf({ indicator }: ImportedRow): string {
  return `observations/${indicator}.csv`;
}

/** A blank takes no value away: files leave out what they do not know. That something cannot exist, or is suppressed, is worth a row. */
function saysNothing({ cells }: ImportedRow, known: Observation | undefined): boolean {
  if (cells['OBS_VALUE'] !== '' && cells['OBS_VALUE'] !== undefined) return false;
  return known !== undefined || cells['OBS_STATUS'] === 'O';
}

function isSame({ cells }: ImportedRow, known: Observation): boolean {
  const value = Number(cells['OBS_VALUE']);
  return value === known.value && (cells['QUALIFIER'] ?? '') === (known.qualifier ?? '') && (cells['OBS_STATUS'] === known.status || cells['OBS_STATUS'] === 'A');
}

function filled(cells: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(cells).filter(([, text]) => text !== ''));
}

/** The value always says its status; what the file leaves blank stays as it is held. */
function changed({ cells }: ImportedRow): Record<string, string> {
  const said = changeable.filter((column) => (cells[column] ?? '') !== '');
  return { QUALIFIER: '', ...Object.fromEntries(said.map((column) => [column, cells[column] ?? ''])) };
}
