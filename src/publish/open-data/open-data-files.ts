import type { OpenDataFile, OpenDataKind } from '#model/open-data-file.ts';
import type { SourceDataset } from '#model/source-dataset.ts';
import type { Download, ObservationsDownload } from '../download-observations.ts';
import type { IndicatorDigest } from '../indicator-digest.ts';
import type { Publication } from '../publication.ts';
import { dataPackage } from './data-package.ts';
import { datasetJson } from './dataset-json.ts';
import { datasetMetadata } from './dataset-metadata.ts';
import { restrictedIndex, rowsBySource, termsIndex } from './open-data-index.ts';
import { passablePart } from './passable-part.ts';
import { sdmxData } from './sdmx-data.ts';
import { sdmxStructure } from './sdmx-structure.ts';

export const openDataFolder = 'download/';

type Contents = {
  /** The dataset before the edition was made of it: its seals are of everything. */
  readonly whole: SourceDataset;
  readonly publication: Publication;
  readonly digests: readonly IndicatorDigest[];
  readonly observations: ObservationsDownload;
  readonly verdicts: Download;
  /** Cells that stamp every row. */
  readonly stamp: readonly string[];
  readonly fingerprint: string;
};

type Bytes = Uint8Array<ArrayBuffer>;

const mediaTypes: Readonly<Record<OpenDataKind, string>> = {
  observations: 'text/csv',
  verdicts: 'text/csv',
  dataset: 'application/json',
  'sdmx-data': 'application/vnd.sdmx.data+csv;version=2.0.0',
  'sdmx-structure': 'application/vnd.sdmx.structure+xml;version=2.1',
  package: 'application/zip',
  metadata: 'application/ld+json',
};

/** The files for download by path, and the list of them the page of open data shows. */
export function openDataFiles(contents: Contents): ReadonlyMap<string, Bytes> {
  const { publication, observations, fingerprint } = contents;
  const part = passablePart(publication, contents.whole);
  const wholes = wholeFiles(contents, part);
  const distributions = wholes.map(({ kind, name, content }) => ({ path: name, encodingFormat: mediaTypes[kind], bytes: content.length }));
  const metadata = new TextEncoder().encode(`${JSON.stringify(datasetMetadata(publication, fingerprint, distributions), null, 1)}\n`);
  const named = [...wholes, { kind: 'metadata' as const, name: 'dataset.jsonld', content: metadata, rows: null }];
  const each = observations.indicators.map(({ id, ...table }) => ({ id, path: `${openDataFolder}indicators/${id}.csv`, ...table }));
  const counts = rowsBySource(contents.digests.map(({ prepared }) => prepared));
  const index: OpenDataFile = {
    schemaVersion: 1,
    files: named.map(({ kind, name, content, rows }) => ({ kind, path: openDataFolder + name, bytes: content.length, rows })),
    indicators: each.map(({ id, path, content, rows, leftOut }) => ({ id, path, bytes: content.length, rows, leftOut })),
    package: {
      fingerprint: wholes.find(({ kind }) => kind === 'package')?.fingerprint ?? fingerprint,
      splitOff: part.splitOff.length,
      leftOut: part.leftOut.length,
      entriesLeftOut: part.entriesLeftOut,
    },
    terms: termsIndex(counts, publication),
    restricted: restrictedIndex(counts, publication),
  };
  return new Map<string, Bytes>([
    ...named.map(({ name, content }) => [openDataFolder + name, content] as const),
    ...each.map(({ path, content }) => [path, content] as const),
    [`${openDataFolder}open-data.json`, new TextEncoder().encode(JSON.stringify(index))],
  ]);
}

type WholeFile = { readonly kind: OpenDataKind; readonly name: string; readonly content: Bytes; readonly rows: number | null; readonly fingerprint?: string };

function wholeFiles({ publication, digests, observations, verdicts, stamp, fingerprint }: Contents, part: ReturnType<typeof passablePart>): readonly WholeFile[] {
  const zip = dataPackage({ part, publication, verdicts, fingerprint });
  return [
    { kind: 'observations', name: 'observations.csv', content: observations.content, rows: observations.rows },
    { kind: 'verdicts', name: 'verdicts.csv', content: verdicts.content, rows: verdicts.rows },
    { kind: 'dataset', name: 'dataset.json', content: datasetJson({ digests, part, publication, fingerprint }), rows: null },
    { kind: 'sdmx-data', name: 'observations-sdmx.csv', ...sdmxData(digests.map(({ prepared }) => prepared), stamp, publication) },
    { kind: 'sdmx-structure', name: 'structure-sdmx.xml', content: sdmxStructure(publication), rows: null },
    { kind: 'package', name: 'data-package.zip', content: zip.content, rows: null, fingerprint: zip.fingerprint },
  ];
}
