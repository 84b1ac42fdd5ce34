import type { Manifest } from '#model/manifest.ts';
import type { ActiveRelease } from './active-release.ts';
import { DatasetError } from './dataset-error.ts';
import type { DatasetSource } from './dataset-source.ts';
import type { LastGoodCopy } from './last-good-copy.ts';
import { type DatasetFile, readDatasetFile } from './read-dataset-file.ts';

type Places = { readonly source: DatasetSource; readonly copy: LastGoodCopy };

type Verified<T> = { readonly content: T; readonly bytes: Uint8Array<ArrayBuffer> };

async function fetchVerified<T>(file: DatasetFile<T>, hash: string, source: DatasetSource, signal: AbortSignal | undefined): Promise<Verified<T>> {
  const attempt = async (fresh: boolean): Promise<Verified<T>> => {
    const bytes = await source.read(file.path, { hash, signal, fresh });
    return { content: await readDatasetFile(file, bytes, hash), bytes };
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

async function readKept<T>(file: DatasetFile<T>, manifest: Manifest, copy: LastGoodCopy, orElse: DatasetError): Promise<T> {
  const kept = await copy.read(manifest, file);
  if (kept === null) throw orElse;
  return kept.content;
}

async function readNewest<T>(file: DatasetFile<T>, hash: string, manifest: Manifest, { source, copy }: Places, signal: AbortSignal | undefined): Promise<T> {
  try {
    const { content, bytes } = await fetchVerified(file, hash, source, signal);
    copy.keep(manifest, file.path, bytes);
    return content;
  } catch (error) {
    if (!(error instanceof DatasetError)) throw error;
    return readKept(file, manifest, copy, blamed(error));
  }
}

/**
 * Reads a file of exactly this release. The newest release is asked of the source first and of the copy if that fails;
 * a kept release the other way round, and what it lacks is explained by the problem that made it the active one.
 */
export async function readFromRelease<T>(file: DatasetFile<T>, release: ActiveRelease, places: Places, signal: AbortSignal | undefined): Promise<T> {
  const { manifest, problem } = release;
  const hash = manifest.files[file.path]?.sha256;
  if (hash === undefined) throw new DatasetError({ kind: 'not-published', path: file.path });
  if (problem === null) return readNewest(file, hash, manifest, places, signal);
  const kept = await places.copy.read(manifest, file);
  if (kept !== null) return kept.content;
  try {
    return (await fetchVerified(file, hash, places.source, signal)).content;
  } catch (error) {
    throw error instanceof DatasetError ? new DatasetError(problem, { cause: error }) : error;
  }
}
