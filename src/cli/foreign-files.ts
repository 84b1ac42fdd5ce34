import { createReadStream } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join, relative, sep } from 'node:path';
import { openContainer } from '#intake/formats/container/open-container.ts';
import type { ForeignFile, FormatId } from '#intake/formats/format-reader.ts';
import { sizeFinding } from '#intake/formats/limits/size-finding.ts';
import type { ImportFinding } from '#model/import-finding.ts';

export type ForeignInput = { readonly files: readonly ForeignFile[]; readonly findings: readonly ImportFinding[] };

/** What a path holds, a file, folder or archive; null where there is nothing. Hidden files stay out, links are not followed, and nothing is read before it is asked for. */
export async function foreignInput(path: string, format: FormatId): Promise<ForeignInput | null> {
  const found = await stat(path).catch(() => null);
  if (found === null) return null;
  if (found.isDirectory()) return withinLimits(await folderFiles(path));
  const file = diskFile(path, basename(path), found.size);
  // A workbook is an archive too, but the reader of workbooks opens it.
  return path.toLowerCase().endsWith('.zip') && format !== 'xlsx' && format !== 'template' ? openContainer(file) : withinLimits([file]);
}

async function folderFiles(folder: string): Promise<readonly ForeignFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const visible = paths.map((path) => ({ path, name: relative(folder, path).split(sep).join('/') })).filter(({ name }) => !name.split('/').some((part) => part.startsWith('.')));
  const sorted = visible.toSorted((left, right) => (left.name < right.name ? -1 : Number(left.name > right.name)));
  return Promise.all(sorted.map(async ({ path, name }) => diskFile(path, name, (await stat(path)).size)));
}

function withinLimits(files: readonly ForeignFile[]): ForeignInput {
  return { files: files.filter((file) => sizeFinding(file) === null), findings: files.flatMap((file) => sizeFinding(file) ?? []) };
}

function diskFile(path: string, name: string, size: number): ForeignFile {
  return { path: name, size, bytes: async () => new Uint8Array(await readFile(path)), stream: () => createReadStream(path) as AsyncIterable<Uint8Array> };
}
