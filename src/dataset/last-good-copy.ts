import { datasetFiles } from '#model/dataset-files.ts';
import type { Head } from '#model/head.ts';
import type { CopyStore } from './copy-store.ts';
import { digest } from './digest.ts';
import { entryNamed, partNaming } from './named-file.ts';
import { type DatasetFile, readDatasetFile } from './read-dataset-file.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** The release on screen and the one before it. */
const releasesKept = 2;

/** The figures by their fingerprint, then the files: the same figures published by another version of the program are other files. */
async function shelfName({ kind, fingerprint, files, parts }: Head): Promise<string> {
  const hashes = Object.entries({ ...files, ...parts }).map(([path, { sha256 }]) => [path, sha256]);
  const named = await digest(new TextEncoder().encode(JSON.stringify(hashes)));
  return `tracker-${kind}-${fingerprint.slice(0, 16)}-${named.slice(0, 8)}`;
}

const kindOf = (shelf: string) => shelf.split('-')[1];
const ignore = () => undefined;

export type Verified<T> = { readonly content: T; readonly bytes: Bytes };

/** A verified file, and the part of the manifest that names it: without its part a kept file could not be verified again. */
export type ToKeep = { readonly path: string; readonly bytes: Bytes; readonly part: { readonly path: string; readonly bytes: Bytes } | null };

/** Files that were verified once, kept for the day when newer ones cannot be had. Never a reason to fail: what cannot be kept is not kept. */
export type LastGoodCopy = {
  /** Keeps a verified file; returns at once. */
  readonly keep: (manifest: Head, file: ToKeep) => void;
  /** The same, for whoever must know that it is kept: rejects where the browser refuses. */
  readonly store: (manifest: Head, file: ToKeep) => Promise<void>;
  /** Paths of the files kept of a release. */
  readonly paths: (manifest: Head) => Promise<ReadonlySet<string>>;
  /** Forgets every release of one kind. */
  readonly clear: (kind: Head['kind']) => Promise<void>;
  /** The kept releases of one kind (the kind of the newest where none is given), newest first. */
  readonly releases: (kind?: Head['kind']) => Promise<readonly Head[]>;
  /** A kept file of a release, verified again, or null. */
  readonly read: <T>(manifest: Head, file: DatasetFile<T>) => Promise<Verified<T> | null>;
  /** Resolves when everything handed over so far is kept. */
  readonly settled: () => Promise<void>;
};

async function readManifest(store: CopyStore, shelf: string): Promise<Head | null> {
  const bytes = await store.read(shelf, datasetFiles.head.path);
  // A copy that an earlier version of the program kept in another format is no copy.
  return bytes === null ? null : readDatasetFile(datasetFiles.head, bytes, null).catch(() => null);
}

async function prune(store: CopyStore, kind: string | undefined): Promise<void> {
  const shelves = (await store.shelves()).filter((shelf) => kindOf(shelf) === kind);
  for (const shelf of shelves.slice(releasesKept)) await store.remove(shelf);
}

async function write(store: CopyStore, manifest: Head, { path, bytes, part }: ToKeep): Promise<void> {
  const shelf = await shelfName(manifest);
  const isNew = (await readManifest(store, shelf)) === null;
  if (part !== null && (await store.read(shelf, part.path)) === null) await store.write(shelf, part.path, part.bytes);
  await store.write(shelf, path, bytes);
  // The head comes last: a shelf without one is not a copy yet.
  if (isNew) await store.write(shelf, datasetFiles.head.path, new TextEncoder().encode(JSON.stringify(manifest)));
  if ((await store.shelves())[0] === shelf) return;
  await store.promote(shelf);
  await prune(store, manifest.kind);
}

async function readReleases(store: CopyStore, kind: Head['kind'] | undefined): Promise<readonly Head[]> {
  const shelves = await store.shelves();
  const wanted = kind ?? (shelves[0] === undefined ? undefined : kindOf(shelves[0]));
  const manifests = await Promise.all(shelves.filter((shelf) => kindOf(shelf) === wanted).map((shelf) => readManifest(store, shelf)));
  return manifests.filter((manifest) => manifest !== null);
}

async function readVerified<T>(store: CopyStore, shelf: string, file: DatasetFile<T>, hash: string): Promise<Verified<T> | null> {
  const bytes = await store.read(shelf, file.path);
  return bytes === null ? null : { content: await readDatasetFile(file, bytes, hash), bytes };
}

/** The hash of a file of this release, as far as the shelf holds what names it. */
async function keptHash(store: CopyStore, shelf: string, path: string, manifest: Head): Promise<string | null> {
  const own = manifest.parts[path];
  if (own !== undefined) return own.sha256;
  const part = partNaming(path, manifest);
  if (part === null) return entryNamed(manifest, path).sha256;
  const kept = await readVerified(store, shelf, { ...datasetFiles.manifestPart, path: part.path }, part.sha256);
  return kept === null ? null : entryNamed(kept.content, path).sha256;
}

async function readFile<T>(store: CopyStore, manifest: Head, file: DatasetFile<T>): Promise<Verified<T> | null> {
  const shelf = await shelfName(manifest);
  const hash = await keptHash(store, shelf, file.path, manifest);
  return hash === null ? null : readVerified(store, shelf, file, hash);
}

async function clear(store: CopyStore, kind: Head['kind']): Promise<void> {
  for (const shelf of await store.shelves()) if (kindOf(shelf) === kind) await store.remove(shelf);
}

export function createLastGoodCopy(store: CopyStore): LastGoodCopy {
  // One after the other: two files of a new release must not both think they are its first.
  let queue: Promise<void> = Promise.resolve();
  const inTurn = (work: () => Promise<void>): Promise<void> => {
    const done = queue.then(work);
    queue = done.catch(ignore);
    return done;
  };
  return {
    keep: (manifest, file) => {
      void inTurn(() => write(store, manifest, file)).catch(ignore);
    },
    store: (manifest, file) => inTurn(() => write(store, manifest, file)),
    paths: async (manifest) => new Set(await store.paths(await shelfName(manifest)).catch(() => [])),
    clear: (kind) => inTurn(() => clear(store, kind)),
    releases: (kind) => readReleases(store, kind).catch(() => []),
    read: (manifest, file) => readFile(store, manifest, file).catch(() => null),
    settled: () => queue,
  };
}
