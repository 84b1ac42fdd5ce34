import { access, constants, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';

/** A file that cannot be written, said before the work of making it. */
export class UnwritableTargetError extends Error {}

/** Whether a file can be written there: its folder exists and may be written to, and no folder stands in its place. */
export async function checkTarget(file: string): Promise<void> {
  const target = resolve(file);
  const present = await stat(target).catch(() => null);
  if (present?.isDirectory() === true) throw new UnwritableTargetError(`${file} is a folder, not a file.`);
  const folder = await stat(dirname(target)).catch(() => null);
  if (folder === null || !folder.isDirectory()) throw new UnwritableTargetError(`The folder of ${file} does not exist.`);
  await access(present === null ? dirname(target) : target, constants.W_OK).catch(() => {
    throw new UnwritableTargetError(`${file} may not be written.`);
  });
}

/** Writes beside the file first, so that nobody ever finds half a report. */
export async function writeTarget(file: string, content: Uint8Array): Promise<void> {
  const target = resolve(file);
  const beside = join(dirname(target), `.${basename(target)}-${process.pid}`);
  try {
    await writeFile(beside, content);
    await rename(beside, target);
  } finally {
    await rm(beside, { force: true });
  }
}
