import { datasetFiles } from '#model/dataset-files.ts';
import type { Head, ManifestPart } from '#model/head.ts';
import type { ActiveRelease } from './active-release.ts';
import { DatasetError } from './dataset-error.ts';
import type { DatasetSource } from './dataset-source.ts';
import type { LastGoodCopy, Verified } from './last-good-copy.ts';
import { entryNamed, type NamedBytes, partNaming } from './named-file.ts';
import { type DatasetFile, readDatasetFile } from './read-dataset-file.ts';

/** Parts of the manifest of the releases in use: each is read once. */
export type PartsRead = WeakMap<Head, Map<string, Promise<Verified<ManifestPart>>>>;

export type Places = { readonly source: DatasetSource; readonly copy: LastGoodCopy; readonly parts: PartsRead };

/** The hash of a file, and the part of the manifest that it stands in; null for a file that the head names. */
export type NamedFile = NamedBytes & { readonly part: { readonly path: string; readonly bytes: Uint8Array<ArrayBuffer> } | null };

/** Fetches a file under the hash that the manifest names for it, past every cache once if the bytes are others. */
export async function fetchVerified<T>(file: DatasetFile<T>, { sha256, bytes: size }: NamedBytes, source: DatasetSource, signal?: AbortSignal): Promise<Verified<T>> {
  const attempt = async (fresh: boolean): Promise<Verified<T>> => {
    const bytes = await source.read(file.path, { hash: sha256, bytes: size, signal, fresh });
    return { content: await readDatasetFile(file, bytes, sha256), bytes };
  };
  try {
    return await attempt(false);
  } catch (error) {
    // Perhaps only a cache on the way holds wrong bytes under this address; it would serve them for a year.
    if (error instanceof DatasetError && error.problem.kind === 'tampered') return attempt(true);
    throw error;
  }
}

/** A file that the manifest names is published; that the server does not have it is the server's fault. */
function blamed(error: DatasetError): DatasetError {
  return error.problem.kind === 'not-published' ? new DatasetError({ kind: 'server-error', status: 404 }, { cause: error }) : error;
}

async function readNewest<T>(file: DatasetFile<T>, named: NamedBytes, manifest: Head, { source, copy }: Places, signal?: AbortSignal): Promise<Verified<T>> {
  try {
    return await fetchVerified(file, named, source, signal);
  } catch (error) {
    if (!(error instanceof DatasetError)) throw error;
    const kept = await copy.read(manifest, file);
    if (kept === null) throw blamed(error);
    return kept;
  }
}

async function readKept<T>(file: DatasetFile<T>, named: NamedBytes, { manifest, problem }: ActiveRelease, { source, copy }: Places, signal?: AbortSignal): Promise<Verified<T>> {
  const kept = await copy.read(manifest, file);
  if (kept !== null) return kept;
  try {
    return await fetchVerified(file, named, source, signal);
  } catch (error) {
    throw error instanceof DatasetError && problem !== null ? new DatasetError(problem, { cause: error }) : error;
  }
}

const readNamed = <T>(file: DatasetFile<T>, named: NamedBytes, release: ActiveRelease, places: Places, signal?: AbortSignal): Promise<Verified<T>> =>
  release.problem === null ? readNewest(file, named, release.manifest, places, signal) : readKept(file, named, release, places, signal);

/** A part of the manifest of exactly this release; whoever asks while it is on its way waits for the same. */
export function readPart(path: string, named: NamedBytes, release: ActiveRelease, places: Places): Promise<Verified<ManifestPart>> {
  const read = places.parts.get(release.manifest) ?? new Map<string, Promise<Verified<ManifestPart>>>();
  places.parts.set(release.manifest, read);
  const before = read.get(path);
  if (before !== undefined) return before;
  const reading = readNamed({ ...datasetFiles.manifestPart, path }, named, release, places);
  read.set(path, reading);
  reading.catch(() => read.delete(path));
  return reading;
}

/** What this release says of a file. Rejects with `not-published` if it names none of this path. */
export async function nameInRelease(path: string, release: ActiveRelease, places: Places): Promise<NamedFile> {
  const own = release.manifest.parts[path];
  if (own !== undefined) return { ...own, part: null };
  const part = partNaming(path, release.manifest);
  if (part === null) return { ...entryNamed(release.manifest, path), part: null };
  const { content, bytes } = await readPart(part.path, part, release, places);
  return { ...entryNamed(content, path), part: { path: part.path, bytes } };
}

/** Whether this release names a file; rejects where that cannot be found out. */
export async function isNamedIn(path: string, release: ActiveRelease, places: Places): Promise<boolean> {
  try {
    await nameInRelease(path, release, places);
    return true;
  } catch (error) {
    if (error instanceof DatasetError && error.problem.kind === 'not-published' && error.problem.path === path) return false;
    throw error;
  }
}

/**
 * Reads a file of exactly this release. The newest release is asked of the source first and of the copy if that fails;
 * a kept release the other way round, and what it lacks is explained by the problem that made it the active one.
 */
export async function readFromRelease<T>(file: DatasetFile<T>, release: ActiveRelease, places: Places, signal: AbortSignal | undefined): Promise<T> {
  const named = await nameInRelease(file.path, release, places);
  const { content, bytes } = await readNamed(file, named, release, places, signal);
  if (release.problem === null) places.copy.keep(release.manifest, { path: file.path, bytes, part: named.part });
  return content;
}
