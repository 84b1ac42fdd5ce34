import { mkdir, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';

/** A folder that must not be replaced, because it holds something else. */
export class ForeignFolderError extends Error {
  constructor(folder: string) {
    super(`${folder} is not empty and holds no published dataset.`);
    this.name = 'ForeignFolderError';
  }
}

/**
 * Replaces a folder by the given files at one stroke: they are written beside it first, so that nobody ever finds half a
 * dataset, and a failure leaves what was there. A folder with other contents (without `marker`) is refused.
 */
export async function replaceFolder(folder: string, files: ReadonlyMap<string, Uint8Array>, marker: string): Promise<void> {
  const target = resolve(folder);
  const present = await entriesOf(target);
  if (present !== null && present.length > 0 && !present.includes(marker)) throw new ForeignFolderError(folder);
  await mkdir(dirname(target), { recursive: true });
  const beside = await mkdtemp(join(dirname(target), `.${basename(target)}-`));
  try {
    await writeFiles(join(beside, 'new'), files);
    if (present !== null) await rename(target, join(beside, 'old'));
    await rename(join(beside, 'new'), target).catch(async (error: unknown) => {
      if (present !== null) await rename(join(beside, 'old'), target);
      throw error;
    });
  } finally {
    await rm(beside, { recursive: true, force: true });
  }
}

async function entriesOf(folder: string): Promise<readonly string[] | null> {
  return readdir(folder).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  });
}

async function writeFiles(folder: string, files: ReadonlyMap<string, Uint8Array>): Promise<void> {
  await mkdir(folder, { recursive: true });
  const folders = new Set([...files.keys()].map((path) => dirname(join(folder, path))));
  for (const path of folders) await mkdir(path, { recursive: true });
  for (const [path, content] of files) await writeFile(join(folder, path), content);
}
