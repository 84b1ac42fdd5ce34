import { datasetFiles } from '#model/dataset-files.ts';
import type { Head } from '#model/head.ts';
import type { ActiveRelease, ActiveReleaseStore } from './active-release.ts';
import { DatasetError, type DatasetProblem } from './dataset-error.ts';
import type { DatasetSource } from './dataset-source.ts';
import { type DatasetFile, readDatasetFile } from './read-dataset-file.ts';
import type { Places } from './read-from-release.ts';
import { isSameRelease } from './same-release.ts';

/** What the choice of a release works with. */
export type Workings = Places & {
  readonly active: ActiveReleaseStore;
  readonly fetchManifest: () => Promise<Head>;
};

/** Many files are asked for at once; they wait for one head. */
export function manifestFetcher(source: DatasetSource): () => Promise<Head> {
  let pending: Promise<Head> | null = null;
  const fetchManifest = async () => readDatasetFile(datasetFiles.head, await source.read(datasetFiles.head.path), null);
  return () => {
    pending ??= fetchManifest().finally(() => {
      pending = null;
    });
    return pending;
  };
}

/** The release in use; else the newest one, which is in use from now on. */
export async function openRelease({ active, fetchManifest }: Workings): Promise<ActiveRelease> {
  const before = active.current();
  if (before !== null) return before;
  const manifest = await fetchManifest();
  return active.current() ?? active.set(manifest, null);
}

/** What the release in use says of itself; without a connection the newest kept release. */
export async function readManifest(workings: Workings): Promise<Head> {
  const { active, copy } = workings;
  try {
    return (await openRelease(workings)).manifest;
  } catch (error) {
    if (!(error instanceof DatasetError)) throw error;
    const [newest] = await copy.releases(active.shown()?.kind);
    const chosenMeanwhile = active.current();
    if (chosenMeanwhile !== null) return chosenMeanwhile.manifest;
    if (newest === undefined) throw error;
    return active.set(newest, error.problem).manifest;
  }
}

function fitsAnotherRelease(problem: DatasetProblem): boolean {
  if (problem.kind === 'server-error') return problem.status === 404;
  return problem.kind !== 'unreachable';
}

/** A file that does not fit may belong to a release that came out while the page was open. True if there is another release to read from. */
export async function moveToNewest(release: ActiveRelease, problem: DatasetProblem, { active, fetchManifest }: Workings): Promise<boolean> {
  if (release.problem !== null || !fitsAnotherRelease(problem)) return false;
  const newest = await fetchManifest().catch(() => null);
  if (active.current() !== release) return true;
  if (newest === null || isSameRelease(newest, release.manifest)) return false;
  active.set(newest, null);
  return true;
}

/** Only backwards in time: two screens that need different releases must not pull in two directions. */
async function olderReleaseWith<T>(file: DatasetFile<T>, from: ActiveRelease | null, { copy, active }: Workings): Promise<Head | null> {
  const kept = await copy.releases((from?.manifest ?? active.shown())?.kind);
  const position = kept.findIndex((manifest) => from !== null && isSameRelease(manifest, from.manifest));
  for (const manifest of kept.slice(position + 1)) {
    if ((await copy.read(manifest, file)) !== null) return manifest;
  }
  return null;
}

/** Moves everything to the newest kept release that holds the file. True if there is another release to read from. */
export async function fallBack<T>(file: DatasetFile<T>, from: ActiveRelease | null, problem: DatasetProblem, workings: Workings): Promise<boolean> {
  const { active } = workings;
  const older = await olderReleaseWith(file, from, workings);
  if (active.current() !== from) return true;
  if (older === null) return false;
  active.set(older, problem);
  return true;
}
