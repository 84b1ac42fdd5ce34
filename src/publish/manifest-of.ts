import { sha256Hex } from '#lib/sha256.ts';
import { datasetFiles } from '#model/dataset-files.ts';
import type { Head, ManifestPart } from '#model/head.ts';
import type { Manifest } from '#model/manifest.ts';
import { manifestPartOf } from '#model/manifest-part.ts';
import { isScreenFile } from '#model/screen-file.ts';
import type { Publication } from './publication.ts';

type Entries = Manifest['files'];
type Release = Omit<Manifest, 'files'>;
type Bytes = Uint8Array<ArrayBuffer>;

/** What the manifest says of a release, whatever its files. */
export function manifestHeading(fingerprint: string, { dataset, edition, release }: Publication): Release {
  const { config } = dataset;
  const { name, standing } = config.publisher;
  const names = config.languages.flatMap((language) => (name[language] ? [[language, name[language]] as const] : []));
  return {
    schemaVersion: 1,
    id: config.id,
    kind: config.kind,
    edition,
    release: release.id,
    asOf: release.asOf,
    fingerprint,
    method: { id: release.method.id, version: release.method.version },
    publisher: { standing, name: Object.fromEntries(names) },
    languages: [...config.languages],
    licence: config.licence,
    feedback: config.feedback ?? null,
  };
}

/** Size and hash of each file, by path. */
export function entriesOf(files: ReadonlyMap<string, Uint8Array>): Entries {
  return Object.fromEntries([...files].map(([path, bytes]) => [path, entryOf(bytes)]));
}

/**
 * The files that vouch for all others: the parts of the manifest, `head.json`, which names the parts and the files at the top, and
 * `manifest.json`, which names every file. Whoever reads a page follows the hashes from the head; whoever takes everything reads the manifest.
 */
export function manifestFiles(release: Release, entries: Entries): ReadonlyMap<string, Bytes> {
  const top: Entries = {};
  const groups = new Map<string, Entries>();
  for (const [path, entry] of Object.entries(entries)) {
    const part = manifestPartOf(path);
    const group = part === null ? top : (groups.get(part) ?? {});
    group[path] = entry;
    if (part !== null) groups.set(part, group);
  }
  const parts = new Map([...groups].map(([path, files]) => [path, jsonBytes({ schemaVersion: 1, files } satisfies ManifestPart)]));
  const partEntries = entriesOf(parts);
  const head = jsonBytes({ ...release, files: top, parts: partEntries, screenBytes: screenBytesOf({ ...entries, ...partEntries }) } satisfies Head);
  const named = { ...entries, ...partEntries, [datasetFiles.head.path]: entryOf(head) };
  return new Map([...parts, [datasetFiles.head.path, head], [datasetFiles.manifest.path, jsonBytes({ ...release, files: named } satisfies Manifest)]]);
}

function entryOf(bytes: Uint8Array): Entries[string] {
  return { bytes: bytes.length, sha256: sha256Hex(bytes) };
}

function screenBytesOf(entries: Entries): number {
  return Object.entries(entries).reduce((sum, [path, { bytes }]) => (isScreenFile(path) ? sum + bytes : sum), 0);
}

function jsonBytes(content: object): Bytes {
  return new TextEncoder().encode(JSON.stringify(content));
}
