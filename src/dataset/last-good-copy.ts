import { datasetFiles } from '#model/dataset-files.ts';
import type { Manifest } from '#model/manifest.ts';
import type { CopyStore } from './copy-store.ts';
import { digest } from './digest.ts';
import { type DatasetFile, readDatasetFile } from './read-dataset-file.ts';

/** The release on screen and the one before it. */
const releasesKept = 2;

/** The figures by their fingerprint, then the files: the same figures published by another version of the program are other files. */
async function shelfName({ kind, fingerprint, files }: Manifest): Promise<string> {
  const named = await digest(new TextEncoder().encode(JSON.stringify(Object.entries(files).map(([path, { sha256 }]) => [path, sha256]))));
  return `tracker-${kind}-${fingerprint.slice(0, 16)}-${named.slice(0, 8)}`;
}

const kindOf = (shelf: string) => shelf.split('-')[1];
const ignore = () => undefined;

/** Files that were verified once, kept for the day when newer ones cannot be had. Never a reason to fail: what cannot be kept is not kept. */
export type LastGoodCopy = {
  /** Keeps a verified file; returns at once. */
  readonly keep: (manifest: Manifest, path: string, bytes: Uint8Array<ArrayBuffer>) => void;
  /** The kept releases of one kind (the kind of the newest where none is given), newest first. */
  readonly releases: (kind?: Manifest['kind']) => Promise<readonly Manifest[]>;
  /** A kept file of a release, verified again, or null. */
  readonly read: <T>(manifest: Manifest, file: DatasetFile<T>) => Promise<{ readonly content: T } | null>;
  /** Resolves when everything handed over so far is kept. */
  readonly settled: () => Promise<void>;
};

async function readManifest(store: CopyStore, shelf: string): Promise<Manifest | null> {
  const bytes = await store.read(shelf, datasetFiles.manifest.path);
  // A copy that an earlier version of the program kept in another format is no copy.
  return bytes === null ? null : readDatasetFile(datasetFiles.manifest, bytes, null).catch(() => null);
}

async function prune(store: CopyStore, kind: string | undefined): Promise<void> {
  const shelves = (await store.shelves()).filter((shelf) => kindOf(shelf) === kind);
  for (const shelf of shelves.slice(releasesKept)) await store.remove(shelf);
}

async function write(store: CopyStore, manifest: Manifest, path: string, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
  const shelf = await shelfName(manifest);
  const isNew = (await readManifest(store, shelf)) === null;
  await store.write(shelf, path, bytes);
  // The manifest comes last: a shelf without one is not a copy yet.
  if (isNew) await store.write(shelf, datasetFiles.manifest.path, new TextEncoder().encode(JSON.stringify(manifest)));
  if ((await store.shelves())[0] === shelf) return;
  await store.promote(shelf);
  await prune(store, manifest.kind);
}

async function readReleases(store: CopyStore, kind: Manifest['kind'] | undefined): Promise<readonly Manifest[]> {
  const shelves = await store.shelves();
  const wanted = kind ?? (shelves[0] === undefined ? undefined : kindOf(shelves[0]));
  const manifests = await Promise.all(shelves.filter((shelf) => kindOf(shelf) === wanted).map((shelf) => readManifest(store, shelf)));
  return manifests.filter((manifest) => manifest !== null);
}

async function readFile<T>(store: CopyStore, manifest: Manifest, file: DatasetFile<T>): Promise<{ readonly content: T } | null> {
  const hash = manifest.files[file.path]?.sha256;
  const bytes = hash === undefined ? null : await store.read(await shelfName(manifest), file.path);
  return bytes === null || hash === undefined ? null : { content: await readDatasetFile(file, bytes, hash) };
}

export function createLastGoodCopy(store: CopyStore): LastGoodCopy {
  // One after the other: two files of a new release must not both think they are its first.
  let queue: Promise<void> = Promise.resolve();
  return {
    keep: (manifest, path, bytes) => {
      queue = queue.then(() => write(store, manifest, path, bytes)).catch(ignore);
    },
    releases: (kind) => readReleases(store, kind).catch(() => []),
    read: (manifest, file) => readFile(store, manifest, file).catch(() => null),
    settled: () => queue,
  };
}
