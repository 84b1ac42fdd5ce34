import { datasetFiles } from '#model/dataset-files.ts';
import { type Manifest, manifestSchema } from '#model/manifest.ts';
import { entriesOf, manifestFiles } from '#publish/manifest-of.ts';
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

const vouches = (path: string) => path === manifestPath || path === datasetFiles.head.path || path.startsWith('manifest/');

const unvouched = (entries: Manifest['files']) => Object.fromEntries(Object.entries(entries).filter(([path]) => !vouches(path)));

/** The same files with another manifest, head and parts included: whatever `change` says about them. */
export function withManifest(files: PublishedFiles, change: Readonly<Record<string, unknown>>): PublishedFiles {
  const { files: entries, ...release } = { ...manifestOf(files), ...change };
  return new Map([...files, ...manifestFiles(release, unvouched(entries))]);
}

/** Changes every JSON file but those of the manifest, which still name what was published. */
export function changedOnTheWay(files: PublishedFiles, change: (bytes: Bytes) => Bytes): PublishedFiles {
  const isChanged = (path: string) => !vouches(path) && path.endsWith('.json');
  return new Map(Array.from(files, ([path, bytes]) => [path, isChanged(path) ? change(bytes) : bytes]));
}

/** Changes every JSON file but those of the manifest, which name them as they are now: the publisher's own mistake. */
export function publishedSo(files: PublishedFiles, change: (bytes: Bytes) => Bytes): PublishedFiles {
  const changed = changedOnTheWay(files, change);
  return withManifest(changed, { files: entriesOf(changed) });
}

/** The same JSON object with other fields; what is no object stays as it is. */
export function withFields(bytes: Bytes, fields: Readonly<Record<string, unknown>>): Bytes {
  const content = contentOf(bytes);
  return typeof content === 'object' && content !== null && !Array.isArray(content) ? bytesOf({ ...content, ...fields }) : bytes;
}
