import { readFile, readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/**
 * A folder on disk -> its files by relative path with forward slashes, sorted by path. Hidden files and folders stay out,
 * and a symbolic link is not followed, so nothing outside the folder is ever read.
 */
export async function readDataFolder(folder: string): Promise<ReadonlyMap<string, Uint8Array>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => !path.split('/').some((part) => part.startsWith('.')))
    .toSorted(byCodeUnit);
  const files = new Map<string, Uint8Array>();
  for (const path of paths) files.set(path, await readFile(join(folder, path)));
  return files;
}

function byCodeUnit(left: string, right: string): number {
  return left < right ? -1 : Number(left > right);
}
