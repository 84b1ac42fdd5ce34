import { datasetFiles } from '#model/dataset-files.ts';
import type { Head } from '#model/head.ts';
import { isScreenFile } from '#model/screen-file.ts';
import type { ActiveRelease } from './active-release.ts';
import { DatasetError } from './dataset-error.ts';
import { digest } from './digest.ts';
import type { ToKeep } from './last-good-copy.ts';
import { readPart } from './read-from-release.ts';
import { openRelease, type Workings } from './release-choice.ts';

/** How much of the release on screen is kept in this browser. `bytes` of the files that screens read; downloads are not among them. */
export type KeptRelease = { readonly release: string; readonly asOf: string; readonly keptBytes: number; readonly bytes: number };

export type KeepOptions = { readonly signal: AbortSignal; readonly onKept: (bytes: number) => void };

/** Asked for at a time: a slow line waits for answers more than for bytes. */
const atOnce = 4;

type Wanted = { readonly path: string; readonly bytes: number; readonly sha256: string; readonly part: ToKeep['part']; readonly content?: ToKeep['bytes'] };

const wantedOf = ({ files }: Pick<Head, 'files'>, part: ToKeep['part']): readonly Wanted[] =>
  Object.entries(files).flatMap(([path, { bytes, sha256 }]) => (isScreenFile(path) ? [{ path, bytes, sha256, part }] : []));

const sum = (sizes: readonly { readonly bytes: number }[]) => sizes.reduce((total, { bytes }) => total + bytes, 0);

/** What is kept of the release on screen; rejects with a `DatasetError` where there is none. Asks nothing of the line: kept files stand beside their parts. */
export async function keptRelease(workings: Workings): Promise<KeptRelease> {
  const { copy } = workings;
  const { manifest } = await openRelease(workings);
  const kept = await copy.paths(manifest);
  const parts = await Promise.all(Object.keys(manifest.parts).map(async (path) => (kept.has(path) ? copy.read(manifest, { ...datasetFiles.manifestPart, path }) : null)));
  const named = [manifest, ...parts.flatMap((part) => part?.content ?? [])].flatMap((names) => wantedOf(names, null));
  const keptFiles = named.filter(({ path }) => kept.has(path));
  const keptParts = Object.entries(manifest.parts).flatMap(([path, part]) => (kept.has(path) ? part : []));
  return { release: manifest.release, asOf: manifest.asOf, bytes: manifest.screenBytes, keptBytes: sum(keptFiles) + sum(keptParts) };
}

async function verifiedBytes({ path, bytes, sha256 }: Wanted, { source }: Workings, signal: AbortSignal): Promise<ToKeep['bytes']> {
  const content = await source.read(path, { hash: sha256, bytes, signal });
  if ((await digest(content)) !== sha256) throw new DatasetError({ kind: 'tampered', path });
  return content;
}

/** Everything that screens read, with the parts of the manifest first. */
async function everyFile(release: ActiveRelease, workings: Workings): Promise<readonly Wanted[]> {
  const { manifest } = release;
  const parts = await Promise.all(
    Object.entries(manifest.parts).map(async ([path, named]) => {
      const { content, bytes } = await readPart(path, named, release, workings);
      return [{ path, ...named, part: null, content: bytes }, ...wantedOf(content, { path, bytes })];
    }),
  );
  return [...wantedOf(manifest, null), ...parts.flat()];
}

/**
 * Keeps every file of the release on screen that a screen may read. Rejects with a `DatasetError` where one cannot be had or is refused,
 * with what the browser says where it cannot be kept; what was kept until then stays.
 */
export async function keepRelease(workings: Workings, { signal, onKept }: KeepOptions): Promise<void> {
  const release = await openRelease(workings);
  const { manifest, problem } = release;
  // A kept release is on screen because the newest cannot be had: its other files would be files of another release.
  if (problem !== null) throw new DatasetError(problem);
  const kept = await workings.copy.paths(manifest);
  const wanted = (await everyFile(release, workings)).filter(({ path }) => !kept.has(path)).values();
  let hasFailed = false;
  const keepNext = async (): Promise<void> => {
    for (const file of wanted) {
      if (hasFailed) return;
      signal.throwIfAborted();
      await workings.copy.store(manifest, { ...file, bytes: file.content ?? (await verifiedBytes(file, workings, signal)) });
      onKept(file.bytes);
    }
  };
  const fail = (error: unknown) => {
    hasFailed = true;
    throw error;
  };
  await Promise.all(Array.from({ length: atOnce }, () => keepNext().catch(fail)));
}
