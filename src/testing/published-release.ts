import { sha256Hex } from '#lib/sha256.ts';
import type { HomeFile } from '#model/home-file.ts';
import type { Manifest } from '#model/manifest.ts';
import type { OverviewFile } from '#model/overview-file.ts';
import type { HomeTextsFile, TextsFile } from '#model/texts-file.ts';
import { entriesOf, manifestFiles } from '#publish/manifest-of.ts';

export type PublishedFiles = ReadonlyMap<string, Uint8Array<ArrayBuffer>>;

export const bytesOf = (content: unknown): Uint8Array<ArrayBuffer> => new TextEncoder().encode(JSON.stringify(content));

const noCounts = { counts: {}, lastKnown: {}, rated: 0, of: 0, reported: 0, older: 0, better: 0, worse: 0, unchanged: 0, notComparable: 0 };

export const anEmptyHome = (asOf: string): HomeFile => ({
  schemaVersion: 1,
  asOf,
  plans: [],
  all: { id: 'all', ...noCounts },
  withoutTarget: { id: 'without-target', ...noCounts },
  programmes: [],
  pillars: [],
  components: [],
  sectors: [],
  institutions: [],
  previousRelease: null,
  changes: [],
  downloads: [],
  thresholds: [0.95, 0.6, 0],
  example: null,
});

export const anEmptyOverview = (asOf: string): OverviewFile => ({
  schemaVersion: 1,
  asOf,
  plans: [],
  framework: [],
  institutions: [],
  indicators: [],
  groups: [],
});

const homeTexts = (title: string): HomeTextsFile => ({
  schemaVersion: 1,
  language: 'en',
  plans: { 'plan-2025': { title } },
  framework: {},
  institutions: {},
  indicators: {},
  units: {},
  notes: [],
});

const texts = (title: string): TextsFile => ({
  schemaVersion: 1,
  language: 'en',
  dataset: { title, publisher: title },
  plans: {},
  framework: {},
  institutions: {},
  indicators: {},
  units: {},
  areas: {},
  dimensions: {},
  untranslated: [],
});

/** Publishes contents: adds the manifest that names each with its hash, its parts and the head. Equal figures have an equal fingerprint. */
export function publishedWith(contents: ReadonlyMap<string, Uint8Array<ArrayBuffer>>, named: Partial<Manifest> = {}): PublishedFiles {
  const published = new Map([...contents].filter(([path]) => !/^(?:head\.json|manifest\.json|manifest\/.*)$/.test(path)));
  const files = entriesOf(published);
  const { files: entries, ...release }: Manifest = {
    schemaVersion: 1,
    id: 'a-dataset',
    kind: 'published',
    edition: 'public',
    release: '2026.01',
    asOf: '2026-01-31',
    fingerprint: sha256Hex(JSON.stringify([files, named])),
    method: { id: 'trajectory', version: 1 },
    publisher: { standing: 'unofficial', name: { en: 'A publisher' } },
    languages: ['lo', 'en', 'vi'],
    licence: 'CC-BY-4.0',
    files,
    ...named,
  };
  return new Map([...published, ...manifestFiles(release, entries)]);
}

/** A small release whose home texts, overview and texts say which release they are of. */
export function aRelease(release: string, named: Partial<Manifest> = {}): PublishedFiles {
  const asOf = `${release.replace('.', '-')}-28`;
  const contents = new Map([
    ['home.json', bytesOf(anEmptyHome(asOf))],
    ['home-en.json', bytesOf(homeTexts(`Plan of ${release}`))],
    ['overview.json', bytesOf(anEmptyOverview(asOf))],
    ['texts-en.json', bytesOf(texts(`Texts of ${release}`))],
  ]);
  return publishedWith(contents, { release, asOf, ...named });
}
