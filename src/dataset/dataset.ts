import type { Manifest } from '#model/manifest.ts';
import { type ActiveRelease, createActiveReleaseStore, type DatasetNotice } from './active-release.ts';
import type { CopyStore } from './copy-store.ts';
import { DatasetError } from './dataset-error.ts';
import type { DatasetSource } from './dataset-source.ts';
import { createLastGoodCopy } from './last-good-copy.ts';
import { memoryCopyStore } from './memory-copy-store.ts';
import type { DatasetFile } from './read-dataset-file.ts';
import { readFromRelease } from './read-from-release.ts';
import { fallBack, manifestFetcher, moveToNewest, openRelease, readManifest, type Workings } from './release-choice.ts';

/**
 * The dataset as one reader sees it: from one release at a time, the newest that can be had. Holds no global state; a
 * server renders with one for each request.
 */
export type Dataset = {
  readonly readManifest: () => Promise<Manifest>;
  readonly readFile: <T extends object>(file: DatasetFile<T>, signal?: AbortSignal) => Promise<T>;
  /** Asks the network again. True: the newest release is shown now. False: the kept one stays, and the next read chooses anew. */
  readonly retry: () => Promise<boolean>;
  readonly notice: () => DatasetNotice | null;
  /** The release on screen, null before the first read. */
  readonly shown: () => Manifest | null;
  /** The release some content was read from; undefined for what was not read here. */
  readonly releaseOf: (content: object) => Manifest | undefined;
  readonly subscribe: (listener: () => void) => () => void;
  /** Resolves when every file read so far is kept. */
  readonly settled: () => Promise<void>;
  /** Where readers find the files themselves, for links to downloads; ends in a slash. */
  readonly base: string;
};

export type DatasetParts = { readonly source: DatasetSource; readonly copies?: CopyStore; readonly base?: string };

type FromRelease<T> = { readonly content: T; readonly manifest: Manifest };

/** A server that changes its mind at every request must not keep a reader waiting for ever. */
const turnsAtMost = 6;

/** One attempt; null if another release is in use by now and the file must be read from that one. */
async function readOnce<T>(file: DatasetFile<T>, signal: AbortSignal | undefined, workings: Workings): Promise<FromRelease<T> | null> {
  const { active } = workings;
  let release: ActiveRelease | null = null;
  try {
    release = await openRelease(workings);
    const content = await readFromRelease(file, release, workings, signal);
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

async function readFile<T>(file: DatasetFile<T>, signal: AbortSignal | undefined, workings: Workings): Promise<FromRelease<T>> {
  for (let turn = 0; turn < turnsAtMost; turn += 1) {
    const read = await readOnce(file, signal, workings);
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
  const workings: Workings = { source, copy: createLastGoodCopy(copies), active, fetchManifest: manifestFetcher(source) };
  const origins = new WeakMap<object, Manifest>();
  return {
    readManifest: async () => {
      const manifest = await readManifest(workings);
      origins.set(manifest, manifest);
      return manifest;
    },
    readFile: async (file, signal) => {
      const { content, manifest } = await readFile(file, signal, workings);
      origins.set(content, manifest);
      return content;
    },
    retry: () => retry(workings),
    notice: active.notice,
    shown: active.shown,
    releaseOf: (content) => origins.get(content),
    subscribe: active.subscribe,
    settled: workings.copy.settled,
    base,
  };
}
