import type { Change } from '#model/change-set.ts';
import type { Finding } from '#model/finding.ts';
import type { FindingGroup } from '#model/import-outcome.ts';
import type { SourceDataset } from '#model/source-dataset.ts';
import { applyChanges } from '../change-sets/apply-change-set.ts';
import { type ObservationLines, readObservationLines } from '../change-sets/observation-lines.ts';
import { readDataset, type ReadDataset } from '../read-dataset.ts';

/** A dataset with the changes in it, and what is wrong with it that was not wrong before. */
export type CheckedChanges = { readonly before: SourceDataset | null; readonly after: SourceDataset | null; readonly groups: readonly FindingGroup[] };

type Checking = { readonly files: ReadonlyMap<string, string>; readonly before: ReadDataset; readonly changes: readonly Change[]; readonly dismissed: ReadonlySet<string> };

/** Puts the changes into the source files and checks the whole, by the same rules as `data:check`. */
export function checkedChanges({ files, before, changes, dismissed }: Checking): CheckedChanges {
  const release = before.dataset?.releases.find(({ state }) => state === 'open')?.id ?? '';
  const applied = applyChanges(files, { changes: [...changes] }, release);
  const after = readDataset(new Map([...files, ...applied.files]));
  const known = new Set(before.findings.map(sameness));
  const rows = rowFinder(applied.files);
  const refused = applied.refused.map(({ change, rule, message, mend }) =>
    group({ severity: 'error', rule, file: change.file, line: 1, column: 1, value: '', message, mend }, change.op === 'set' ? null : keyOfChange(change), dismissed));
  const broken = after.findings.filter((finding) => !known.has(sameness(finding))).map((finding) => group(finding, rows(finding), dismissed));
  return { before: before.dataset, after: after.dataset, groups: [...new Map([...refused, ...broken].map((one) => [one.id, one])).values()] };
}

/** The id of the group of a row's findings of one rule. By that of an error a row is left out; see {@link leftOutRow}. */
function groupId({ severity, rule }: Pick<Finding, 'severity' | 'rule'>, row: string): string {
  return ['dataset', severity, rule, row].join('|');
}

/** The row that is left out where an error with this id is set aside; null where the id is another's. */
export function leftOutRow(id: string): string | null {
  const [of, severity, , row] = id.split('|');
  return of === 'dataset' && severity === 'error' ? (row ?? null) : null;
}

/** A row of an observation file as one text: file, series, area, period and every part that is no total. */
export function rowText(file: string, cells: Readonly<Record<string, string>>): string {
  const parts = Object.entries(cells).filter(([column, code]) => !notParts.has(column) && code !== '' && code !== '_T').map(([column, code]) => `${column}=${code}`);
  return [file, cells['SERIES'] ?? '', cells['REF_AREA'] ?? '', cells['TIME_PERIOD'] ?? '', ...parts.toSorted()].join(' ');
}

const notParts: ReadonlySet<string> = new Set([
  'SERIES', 'REF_AREA', 'TIME_PERIOD', 'OBS_VALUE', 'QUALIFIER', 'OBS_STATUS', 'OBS_KIND', 'SOURCE', 'SOURCE_DETAIL', 'VINTAGE', 'REVISION', 'STATE', 'NOTE',
]);

function keyOfChange(change: Exclude<Change, { readonly op: 'set' }>): string {
  if (change.op === 'add') return rowText(change.file, change.row);
  const [series = '', area = '', period = ''] = change.key;
  return rowText(change.file, { SERIES: series, REF_AREA: area, TIME_PERIOD: period });
}

/** Lines of what was there before move when others are added: they say nothing of what is new. */
function sameness({ rule, file, value, message }: Finding): string {
  return [rule, file, value, message].join('|');
}

function group(finding: Finding, row: string | null, dismissed: ReadonlySet<string>): FindingGroup {
  const { severity, rule, file, line, column, value, message, mend } = finding;
  const id = groupId(finding, row ?? `${file}:${line}`);
  const place = { file, line, column };
  return {
    id, severity, rule, first: { severity, rule, place, value, names: row === null ? {} : { row }, message, mend, mends: [] }, places: [place], count: 1, values: value === '' ? [] : [value],
    mends: [], of: 'dataset', canDismiss: severity === 'warning' || row !== null, isDismissed: dismissed.has(id),
  };
}

/** Which row stands on a line of a changed file. */
function rowFinder(files: ReadonlyMap<string, string>): (finding: Finding) => string | null {
  const found = new Map<string, ReadonlyMap<number, string>>();
  return ({ file, line }) => {
    const text = files.get(file);
    if (text === undefined || !file.endsWith('.csv')) return null;
    const rows = found.get(file) ?? rowsByLine(file, readObservationLines(text));
    found.set(file, rows);
    return rows.get(line) ?? null;
  };
}

function rowsByLine(file: string, { header, lines }: ObservationLines): ReadonlyMap<number, string> {
  let line = header.text.split('\n').length + 1;
  return new Map(
    lines.map(({ text, cells }) => {
      const at = line;
      line += text.split('\n').length;
      return [at, rowText(file, Object.fromEntries(header.columns.map((column, place) => [column, cells[place] ?? ''])))] as const;
    }),
  );
}
