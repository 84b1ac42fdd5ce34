import { sha256Hex } from '#lib/sha256.ts';
import { datasetFiles } from '#model/dataset-files.ts';
import { type Manifest, manifestSchema } from '#model/manifest.ts';
import type { PublishedFiles } from './published-files.ts';

type Bytes = Uint8Array<ArrayBuffer>;

const manifestPath = datasetFiles.manifest.path;

export const bytesOf = (content: unknown): Bytes => new TextEncoder().encode(JSON.stringify(content));

const contentOf = (bytes: Bytes): unknown => JSON.parse(new TextDecoder().decode(bytes));

export function manifestOf(files: PublishedFiles): Manifest {
  const bytes = files.get(manifestPath);
  if (bytes === undefined) throw new Error('Published files without a manifest');
  return manifestSchema.parse(contentOf(bytes));
}

/** The same files with another manifest: whatever `change` says about them. */
export function withManifest(files: PublishedFiles, change: Readonly<Record<string, unknown>>): PublishedFiles {
  return new Map([...files, [manifestPath, bytesOf({ ...manifestOf(files), ...change })]]);
}

/** Changes every JSON file but the manifest, which still names what was published. */
export function changedOnTheWay(files: PublishedFiles, change: (bytes: Bytes) => Bytes): PublishedFiles {
  const isChanged = (path: string) => path !== manifestPath && path.endsWith('.json');
  return new Map(Array.from(files, ([path, bytes]) => [path, isChanged(path) ? change(bytes) : bytes]));
}

/** Changes every JSON file but the manifest, which names them as they are now: the publisher's own mistake. */
export function publishedSo(files: PublishedFiles, change: (bytes: Bytes) => Bytes): PublishedFiles {
  const changed = changedOnTheWay(files, change);
  const named = Object.keys(manifestOf(files).files).map((path) => {
    const bytes = changed.get(path) ?? bytesOf(null);
    return [path, { bytes: bytes.length, sha256: sha256Hex(bytes) }];
  });
  return withManifest(changed, { files: Object.fromEntries(named) });
}

/** The same JSON object with other fields; what is no object stays as it is. */
export function withFields(bytes: Bytes, fields: Readonly<Record<string, unknown>>): Bytes {
  const content = contentOf(bytes);
  return typeof content === 'object' && content !== null && !Array.isArray(content) ? bytesOf({ ...content, ...fields }) : bytes;
}
