import type { Head } from '#model/head.ts';
import { manifestPartOf } from '#model/manifest-part.ts';
import type { Manifest } from '#model/manifest.ts';
import { DatasetError } from './dataset-error.ts';

type Named = Pick<Manifest, 'files'>;

/** What the manifest says of the bytes of a file. */
export type NamedBytes = Manifest['files'][string];

/** Where the hash of a file stands: a part of the manifest, or null for the head itself. Throws where the release can name no such file. */
export function partNaming(path: string, head: Head): ({ readonly path: string } & NamedBytes) | null {
  const part = manifestPartOf(path);
  if (part === null) return null;
  const named = head.parts[part];
  if (named === undefined) throw new DatasetError({ kind: 'not-published', path });
  return { path: part, ...named };
}

/** Size and hash of a file. Throws if it is not named. */
export function entryNamed({ files }: Named, path: string): NamedBytes {
  const named = files[path];
  if (named === undefined) throw new DatasetError({ kind: 'not-published', path });
  return named;
}
