import type { ImportFinding } from '#model/import-finding.ts';
import { isContainer, openContainer } from '../container/open-container.ts';
import type { ForeignFile } from '../format-reader.ts';
import { sizeFinding } from '../limits/size-finding.ts';

/** The files of a data folder by their path in it; null where the files hold none, or more than one. Notes to the archive are warnings then. */
export type DatasetFolder = { readonly files: ReadonlyMap<string, ForeignFile> | null; readonly descriptor: ForeignFile | null; readonly findings: readonly ImportFinding[] };

const configName = 'dataset.yaml';
/** Without this beside it, a file of that name may belong to anything. */
const besideName = 'releases.yaml';

/**
 * Finds the data folder in files of ours: a data package (folder `source`), a zip of a `data` folder, or of a whole project with one.
 * An archive is refused by its list, before anything is unpacked; nothing is unpacked here at all.
 */
export async function datasetFolder(given: readonly ForeignFile[]): Promise<DatasetFolder> {
  const { files, findings } = await unpacked(given);
  const root = rootOf(files.map(({ path }) => path));
  if (root === null) return { files: null, descriptor: null, findings };
  const below = files.filter(({ path }) => path.startsWith(root) && !isHidden(path.slice(root.length)));
  const descriptor = files.find(({ path }) => path === `${root.replace(/source\/$/, '')}datapackage.json`) ?? null;
  return { files: new Map(below.map((file) => [file.path.slice(root.length), file])), descriptor, findings };
}

async function unpacked(given: readonly ForeignFile[]): Promise<{ readonly files: readonly ForeignFile[]; readonly findings: readonly ImportFinding[] }> {
  const [first] = given;
  if (given.length !== 1 || first === undefined) return { files: given, findings: [] };
  const tooLarge = sizeFinding(first);
  if (tooLarge !== null) return { files: [], findings: [tooLarge] };
  return (await isContainer(first)) ? openContainer(first) : { files: given, findings: [] };
}

/** The uppermost folder with both files, with a slash at its end; null where there is none, or two stand side by side. */
function rootOf(paths: readonly string[]): string | null {
  const known = new Set(paths);
  const roots = paths
    .filter((path) => (path === configName || path.endsWith(`/${configName}`)) && !isHidden(path))
    .map((path) => path.slice(0, -configName.length))
    .filter((root) => known.has(root + besideName));
  const depth = (root: string): number => root.split('/').length;
  const uppermost = roots.filter((root) => roots.every((other) => depth(root) <= depth(other)));
  return uppermost.length === 1 ? (uppermost[0] ?? null) : null;
}

/** What programs and systems leave beside the files of people. */
function isHidden(path: string): boolean {
  return path.split('/').some((part) => part.startsWith('.') || part === '__MACOSX');
}
