import { zipSync, type Zippable } from 'fflate';
import { sha256Hex } from '#lib/sha256.ts';
import type { Observation } from '#model/observation.ts';
import { csvLines } from '../csv-text.ts';
import type { Download } from '../download-observations.ts';
import { fingerprint } from '../fingerprint.ts';
import { groupBy } from '../group-by.ts';
import type { Publication } from '../publication.ts';
import { licenceOf } from './licence-of.ts';
import { packageReadme } from './package-readme.ts';
import { license, observationFields, type PackageFile, resourceOf, sourcesNamed } from './package-resources.ts';
import type { PassablePart } from './passable-part.ts';
import { dimensionsOf, observationCells, sourceFilesOf } from './source-files.ts';

export type DataPackage = {
  readonly content: Uint8Array<ArrayBuffer>;
  /** Fingerprint of the dataset in its folder `source`. */
  readonly fingerprint: string;
  readonly files: number;
};

type Contents = { readonly part: PassablePart; readonly publication: Publication; readonly verdicts: Download; readonly fingerprint: string };

/** `download/data-package.zip`: a Frictionless Data Package that holds the source dataset, as far as it may be passed on. */
export function dataPackage({ part, publication, verdicts, fingerprint: published }: Contents): DataPackage {
  const isWhole = part.leftOut.length + part.splitOff.length + part.entriesLeftOut === 0 && part.dataset.observations === publication.dataset.observations;
  const packaged = isWhole ? published : fingerprint(part.dataset);
  const files = [...sourceFiles(part, publication), ...verdictFile(verdicts, publication), ...splitOffFile(part, publication)];
  const encoder = new TextEncoder();
  const descriptor = { ...descriptorOf(publication, { published, packaged }), resources: files.map(resourceOf) };
  const entries: (readonly [string, Uint8Array])[] = [
    ['datapackage.json', encoder.encode(`${JSON.stringify(descriptor, null, 2)}\n`)],
    ['README.md', encoder.encode(packageReadme(publication, part, { published, packaged }))],
    ['LICENSE.txt', encoder.encode(licenceText(publication))],
    ...files.map(({ path, content }) => [path, content] as const),
  ];
  const sums = entries.map(([path, content]) => `${sha256Hex(content)}  ${path}\n`).join('');
  const all = [...entries, ['SHA256SUMS', encoder.encode(sums)] as const];
  return { content: zipped(all, publication.release.asOf), fingerprint: packaged, files: all.length };
}

/** Every entry has the day of the release at noon, which a zip stores without a zone: the same bytes on every machine. */
function zipped(entries: readonly (readonly [string, Uint8Array])[], asOf: string): Uint8Array<ArrayBuffer> {
  const tree: Zippable = Object.fromEntries(entries);
  return Uint8Array.from(zipSync(tree, { mtime: `${asOf}T12:00:00`, level: 6 }));
}

function sourceFiles(part: PassablePart, publication: Publication): readonly PackageFile[] {
  const { config, boundaries } = part.dataset;
  const encoder = new TextEncoder();
  const rows = groupBy(part.dataset.observations, ({ indicator }) => indicator);
  return Array.from(sourceFilesOf(part.dataset), ([path, text]): PackageFile => {
    const file = { path: `source/${path}`, content: encoder.encode(text) };
    const observed = /^observations\/(.+)\.csv$/.exec(path)?.[1];
    if (observed !== undefined) return { ...file, ...observationFile(rows.get(observed) ?? [], publication), licences: [config.licence] };
    if (path.startsWith('geo/')) return { ...file, licences: [boundaries?.licence ?? config.licence] };
    return path.endsWith('.csv') ? { ...file, fields: columnsOf(text), licences: [config.licence] } : { ...file, licences: [config.licence] };
  });
}

function observationFile(rows: readonly Observation[], publication: Publication) {
  return { ...observationFields(rows), sources: sourcesNamed(rows.map(({ source }) => source), publication) };
}

/** Tables of the package have no byte order mark: readers of its standard take the mark for a part of the first column's name. */
function verdictFile({ content }: Download, { dataset }: Publication): readonly PackageFile[] {
  const [header = ''] = new TextDecoder().decode(content.subarray(0, 4000)).split('\r\n');
  return [{ path: 'verdicts.csv', content: withoutMark(content), description: 'The verdict on each target; shares are fractions.', fields: columnsOf(header), licences: [dataset.config.licence] }];
}

function withoutMark(content: Uint8Array): Uint8Array {
  const isMarked = content[0] === 0xef && content[1] === 0xbb && content[2] === 0xbf;
  return isMarked ? content.subarray(3) : content;
}

/** Rows of all indicators under terms of their own: the name of the indicator is a column. */
function splitOffFile({ splitOff }: PassablePart, publication: Publication): readonly PackageFile[] {
  if (splitOff.length === 0) return [];
  const dimensions = dimensionsOf(splitOff);
  const { fields, primaryKey = [] } = observationFields(splitOff);
  const text = csvLines([['INDICATOR', ...fields.map(({ name }) => name)], ...splitOff.map((row) => [row.indicator, ...observationCells(row, dimensions)])]);
  return [
    {
      path: 'non-commercial/observations.csv',
      content: new TextEncoder().encode(text),
      description: 'Not for commercial use. These values are under the terms of their sources, not under the licence of the compilation.',
      fields: [{ name: 'INDICATOR', type: 'string' }, ...fields],
      primaryKey: ['INDICATOR', ...primaryKey],
      sources: sourcesNamed(splitOff.map(({ source }) => source), publication),
    },
  ];
}

/** Columns of a table whose header holds no quotes; every cell is read as a text. */
function columnsOf(text: string) {
  return (text.replace(/^\uFEFF/, '').split(/\r?\n/, 1)[0] ?? '').split(',').map((name) => ({ name, type: 'string' as const }));
}

function descriptorOf({ dataset, edition, release }: Publication, { published, packaged }: { readonly published: string; readonly packaged: string }) {
  const { config } = dataset;
  return {
    profile: 'data-package',
    name: config.id,
    title: config.title.en,
    description: `Release ${release.id}, data as of ${release.asOf}. Each resource names its licences and sources.`,
    version: release.id,
    licenses: [license(config.licence)],
    contributors: [{ title: config.publisher.name.en, role: 'publisher' }],
    asOf: release.asOf,
    edition,
    kind: config.kind,
    standing: config.publisher.standing,
    fingerprint: packaged,
    publishedFingerprint: published,
  };
}

function licenceText({ dataset: { config, boundaries } }: Publication): string {
  const { title, path } = licenceOf(config.licence);
  return `${[
    `The compilation is licensed under ${title}${path === null ? '' : `:\n${path}`}`,
    'Values keep the terms of their sources; datapackage.json names them for each file, source/sources.yaml for each source.',
    ...(boundaries === null ? [] : [`Boundaries (source/geo/provinces.geojson): ${boundaries.licence}. ${boundaries.credit}`]),
  ].join('\n\n')}\n`;
}
