import { datasetFiles } from '#model/dataset-files.ts';
import type { Head } from '#model/head.ts';
import { manifestPartOf } from '#model/manifest-part.ts';
import { type ActiveRelease, createActiveReleaseStore, type DatasetNotice } from './active-release.ts';
import type { CopyStore } from './copy-store.ts';
import { DatasetError } from './dataset-error.ts';
import type { DatasetSource } from './dataset-source.ts';
import { createLastGoodCopy } from './last-good-copy.ts';
import { memoryCopyStore } from './memory-copy-store.ts';
import { type KeepOptions, keepRelease, type KeptRelease, keptRelease } from './keep-release.ts';
import type { DatasetFile } from './read-dataset-file.ts';
import { readDownload } from './read-download.ts';
import { isNamedIn, readFromRelease } from './read-from-release.ts';
import { isSameRelease } from './same-release.ts';
import { fallBack, manifestFetcher, moveToNewest, openRelease, readManifest, type Workings } from './release-choice.ts';

/**
 * The dataset as one reader sees it: from one release at a time, the newest that can be had. Holds no global state; a
 * server renders with one for each request.
 */
export type Dataset = {
  readonly readManifest: () => Promise<Head>;
  readonly readFile: <T extends object>(file: DatasetFile<T>, signal?: AbortSignal) => Promise<T>;
  /** Whether the release on screen holds a file. */
  readonly names: (path: string) => Promise<{ readonly isNamed: boolean }>;
  /** Bytes of a file for download of the release on screen. */
  readonly readDownload: (path: string) => Promise<Uint8Array<ArrayBuffer>>;
  /** Asks the network again. True: the newest release is shown now. False: the kept one stays, and the next read chooses anew. */
  readonly retry: () => Promise<boolean>;
  /** Asks whether a newer release than the one on screen is out, and changes nothing; null where there is none or nobody answers. */
  readonly newer: () => Promise<Head | null>;
  /** Keeps the whole release on screen in this browser. */
  readonly keepAll: (options: KeepOptions) => Promise<void>;
  readonly kept: () => Promise<KeptRelease>;
  /** Forgets every kept release of this dataset. */
  readonly forgetKept: () => Promise<void>;
  readonly notice: () => DatasetNotice | null;
  /** The release on screen, null before the first read. */
  readonly shown: () => Head | null;
  /** The release some content was read from; undefined for what was not read here. */
  readonly releaseOf: (content: object) => Head | undefined;
  readonly subscribe: (listener: () => void) => () => void;
  /** Resolves when every file read so far is kept. */
  readonly settled: () => Promise<void>;
  /** Where readers find the files themselves, for links to downloads; ends in a slash. */
  readonly base: string;
};

export type DatasetParts = { readonly source: DatasetSource; readonly copies?: CopyStore; readonly base?: string };

type FromRelease<T> = { readonly content: T; readonly manifest: Head };

/** Something to be read of one release; `file` is what a kept release must hold to be read from instead. */
type Reading<T> = { readonly file: DatasetFile<unknown>; readonly of: (release: ActiveRelease) => Promise<T> };

/** A server that changes its mind at every request must not keep a reader waiting for ever. */
const turnsAtMost = 6;

/** One attempt; null if another release is in use by now and the file must be read from that one. */
async function readOnce<T>({ file, of }: Reading<T>, workings: Workings): Promise<FromRelease<T> | null> {
  const { active } = workings;
  let release: ActiveRelease | null = null;
  try {
    release = await openRelease(workings);
    const content = await of(release);
    return active.current()?.manifest === release.manifest ? { content, manifest: release.manifest } : null;
  } catch (error) {
    if (!(error instanceof DatasetError)) throw error;
    const { problem } = error;
    if (active.current() !== release) return null;
    // What a release does not name is not missing from it.
    if (problem.kind === 'not-published' && problem.path === file.path) throw error;
    if (release !== null && (await moveToNewest(release, problem, workings))) return null;
    if (await fallBack(file, release, problem, workings)) return null;
    throw error;
  }
}

async function readInTurns<T>(reading: Reading<T>, workings: Workings): Promise<FromRelease<T>> {
  for (let turn = 0; turn < turnsAtMost; turn += 1) {
    const read = await readOnce(reading, workings);
    if (read !== null) return read;
  }
  throw new DatasetError({ kind: 'unreachable' });
}

async function retry({ active, fetchManifest }: Workings): Promise<boolean> {
  try {
    active.set(await fetchManifest(), null);
    return true;
  } catch (error) {
    if (!(error instanceof DatasetError)) throw error;
    active.forget();
    return false;
  }
}

export function createDataset({ source, copies = memoryCopyStore(), base = '/dataset/' }: DatasetParts): Dataset {
  const active = createActiveReleaseStore();
  const workings: Workings = { source, copy: createLastGoodCopy(copies), parts: new WeakMap(), active, fetchManifest: manifestFetcher(source) };
  const origins = new WeakMap<object, Head>();
  const read = async <T extends object>(reading: Reading<T>): Promise<T> => {
    const { content, manifest } = await readInTurns(reading, workings);
    origins.set(content, manifest);
    return content;
  };
  return {
    readManifest: async () => {
      const manifest = await readManifest(workings);
      origins.set(manifest, manifest);
      return manifest;
    },
    readFile: (file, signal) => read({ file, of: (release) => readFromRelease(file, release, workings, signal) }),
    names: (path) => {
      const naming = { ...datasetFiles.manifestPart, path: manifestPartOf(path) ?? datasetFiles.head.path };
      return read({ file: naming, of: async (release) => ({ isNamed: await isNamedIn(path, release, workings) }) });
    },
    readDownload: (path) => readDownload(path, workings),
    retry: () => retry(workings),
    newer: async () => {
      const newest = await workings.fetchManifest().catch(() => null);
      const shown = active.shown();
      return newest === null || shown === null || isSameRelease(newest, shown) ? null : newest;
    },
    keepAll: (options) => keepRelease(workings, options),
    kept: () => keptRelease(workings),
    forgetKept: async () => workings.copy.clear((await openRelease(workings)).manifest.kind),
    notice: active.notice,
    shown: active.shown,
    releaseOf: (content) => origins.get(content),
    subscribe: active.subscribe,
    settled: workings.copy.settled,
    base,
  };
}
