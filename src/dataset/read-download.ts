import { DatasetError } from './dataset-error.ts';
import { digest } from './digest.ts';
import { nameInRelease } from './read-from-release.ts';
import { openRelease, readManifest, type Workings } from './release-choice.ts';

/** Bytes of a file for download of the release on screen; they must be those its manifest names. */
export async function readDownload(path: string, workings: Workings): Promise<Uint8Array<ArrayBuffer>> {
  await readManifest(workings);
  const { sha256, bytes: size } = await nameInRelease(path, await openRelease(workings), workings);
  const bytes = await workings.source.read(path, { hash: sha256, bytes: size });
  if ((await digest(bytes)) !== sha256) throw new DatasetError({ kind: 'tampered', path });
  return bytes;
}
