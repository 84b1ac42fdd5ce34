import { stringify } from 'yaml';
import type { Names } from '#model/codelist.ts';
import type { Observation } from '#model/observation.ts';
import type { SourceDataset } from '#model/source-dataset.ts';
import { groupBy } from '../group-by.ts';
import { sourceCsv, sourceCsvOf, type SourceCell } from './source-csv.ts';

/** A parsed dataset -> the files of a data folder that are read back as the same dataset, notes to editors apart. */
export function sourceFilesOf(dataset: SourceDataset): ReadonlyMap<string, string> {
  const files = new Map<string, string>([
    ['dataset.yaml', yaml(dataset.config)],
    ['releases.yaml', yaml(dataset.releases)],
    ['plans.yaml', yaml(dataset.plans)],
    ['framework.yaml', yaml(dataset.framework)],
    ['institutions.yaml', yaml(dataset.institutions)],
    ['sources.yaml', yaml(dataset.sources.map(({ note: _note, ...source }) => source))],
    ['systems.yaml', yaml(dataset.systems)],
    ['legal.yaml', yaml(dataset.legal)],
    ['rollout.csv', rolloutCsv(dataset)],
    ...codelistFiles(dataset),
  ]);
  for (const indicator of dataset.indicators) files.set(`indicators/${indicator.id}.yaml`, yaml(indicator));
  const rows = groupBy(dataset.observations, ({ indicator }) => indicator);
  for (const [id, observations] of rows) files.set(`observations/${id}.csv`, observationsCsv(observations));
  for (const review of dataset.reviews) files.set(`reviews/${review.id}.yaml`, yaml(review));
  if (dataset.boundaries !== null) files.set('geo/provinces.geojson', `${JSON.stringify(dataset.boundaries)}\n`);
  return files;
}

/** Longer lines are left whole: a text is compared line by line. Equal parts are written out, never as references. */
function yaml(value: object): string {
  return stringify(value, { version: '1.2', lineWidth: 0, aliasDuplicateObjects: false });
}

/** Columns before and after the dimensions of an observation file. */
export const leadingColumns = ['SERIES', 'REF_AREA', 'TIME_PERIOD'] as const;
export const followingColumns = ['OBS_VALUE', 'QUALIFIER', 'OBS_STATUS', 'OBS_KIND', 'SOURCE', 'SOURCE_DETAIL', 'VINTAGE', 'REVISION', 'STATE', 'NOTE'] as const;

/** Rows of one indicator as its source file. */
function observationsCsv(rows: readonly Observation[]): string {
  const dimensions = dimensionsOf(rows);
  const header: readonly SourceCell[] = [...leadingColumns, ...dimensions, ...followingColumns];
  return sourceCsv([header]) + sourceCsvOf(rows, (row) => observationCells(row, dimensions));
}

/** The cells of a row in the order of those columns. */
export function observationCells(row: Observation, dimensions: readonly string[]): readonly SourceCell[] {
  return [
    row.series, row.area, row.period, ...dimensions.map((dimension) => row.dimensions[dimension] ?? '_T'),
    row.value, row.qualifier, row.status, row.kind, row.source, row.sourceDetail, row.vintage, row.revision, row.state, row.note,
  ];
}

/** The dimensions rows name, in the order they are met. */
export function dimensionsOf(rows: readonly Observation[]): readonly string[] {
  const names = new Set<string>();
  for (const { dimensions } of rows) for (const name in dimensions) names.add(name);
  return [...names];
}

function rolloutCsv({ rollout }: SourceDataset): string {
  const header = ['SYSTEM', 'BODY', 'STAGE', 'DATE', 'SOURCE', 'VINTAGE', 'STATE', 'NOTE'];
  return sourceCsv([header, ...rollout.map(({ system, body, stage, date, source, vintage, state, note }) => [system, body, stage, date, source, vintage, state, note])]);
}

function codelistFiles({ areas, units, dimensions, rolloutStages, searchConcepts }: SourceDataset): readonly (readonly [string, string])[] {
  const tables: readonly (readonly [string, readonly string[], readonly (readonly SourceCell[])[]])[] = [
    ['areas', ['code', 'kind', 'parent', 'lsb_code', ...inLanguages('name'), 'from', 'to'], areas.map(({ code, kind, parent, lsbCode, names: name, from, to }) => [code, kind, parent, lsbCode, ...wordings(name), from, to])],
    ['units', ['code', 'kind', 'lower', 'upper', ...inLanguages('text'), ...inLanguages('long')], units.map(({ code, kind, lower, upper, text, long }) => [code, kind, lower, upper, ...wordings(text), ...wordings(long)])],
    ['dimensions', ['dimension', 'code', ...inLanguages('name')], dimensions.map(({ dimension, code, names: name }) => [dimension, code, ...wordings(name)])],
    ['rollout-stages', ['code', ...inLanguages('name')], rolloutStages.map(({ code, names: name }) => [code, ...wordings(name)])],
    ['search-terms', ['concept', 'words'], searchConcepts.map(({ concept, words }) => [concept, words.join('|')])],
  ];
  return tables.map(([name, header, rows]) => [`codelists/${name}.csv`, sourceCsv([header, ...rows])]);
}

const inLanguages = (prefix: string): readonly string[] => [`${prefix}_en`, `${prefix}_lo`, `${prefix}_vi`];

const wordings = ({ en, lo, vi }: Names): readonly string[] => [en, lo, vi];
