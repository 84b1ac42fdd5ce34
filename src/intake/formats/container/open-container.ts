import type { ImportFinding } from '#model/import-finding.ts';
import type { ForeignFile } from '../format-reader.ts';
import { ForeignFault } from '../limits/foreign-fault.ts';
import { importLimits } from '../limits/import-limits.ts';
import { sizeFinding } from '../limits/size-finding.ts';
import { inflated } from './inflated.ts';
import { zipEntries, type ZipEntry } from './zip-directory.ts';
import { zipFinding } from './zip-fault.ts';

/** What is in an archive. Where a finding is an error, the archive is refused and there are no files. */
export type OpenedContainer = { readonly files: readonly ForeignFile[]; readonly findings: readonly ImportFinding[] };

/**
 * A zip archive as files. Its list is checked before anything is unpacked; a file is unpacked when it is asked for, and no further
 * than it says. Archives in it are left out, and told.
 * Reading such a file rejects with a `ForeignFault` where its bytes are not what the list says: `readSafely` makes a finding of it.
 */
export async function openContainer(file: ForeignFile): Promise<OpenedContainer> {
  const tooLarge = sizeFinding(file);
  if (tooLarge !== null) return { files: [], findings: [tooLarge] };
  try {
    const bytes = await file.bytes();
    const entries = zipEntries(bytes, file.path);
    const findings = findingsOn(entries, bytes.length, file.path);
    if (findings.some(({ severity }) => severity === 'error')) return { files: [], findings };
    const files = entries.filter(({ name }) => !name.endsWith('/') && !isArchive(name));
    return { files: files.map((entry) => foreignFileOf(bytes, entry, file.path)), findings };
  } catch (error) {
    if (error instanceof ForeignFault) return { files: [], findings: [error.finding] };
    throw error;
  }
}

/** Whether a file begins as a zip archive does. */
export async function isContainer(file: ForeignFile): Promise<boolean> {
  const first: number[] = [];
  for await (const bytes of file.stream()) {
    first.push(...bytes.subarray(0, 3));
    if (first.length >= 3) break;
  }
  return first[0] === 0x50 && first[1] === 0x4b && (first[2] === 3 || first[2] === 5);
}

function findingsOn(entries: readonly ZipEntry[], archiveBytes: number, file: string): ImportFinding[] {
  const findings: ImportFinding[] = [];
  const names = new Set<string>();
  const total = entries.reduce((sum, { size }) => sum + size, 0);
  if (total > importLimits.inflatedBytes) findings.push(zipFinding('inflated-too-large', file, { value: `${Math.ceil(total / 1024 / 1024)} MB` }));
  for (const { name, method, size, packedSize } of entries) {
    const key = name.normalize('NFC');
    if (isOutside(name)) findings.push(zipFinding('path-outside', file, { value: name }));
    if (names.has(key)) findings.push(zipFinding('duplicate-entry', file, { value: name }));
    names.add(key);
    if (method !== 0 && method !== 8) findings.push(zipFinding('unknown-compression', file, { value: name }));
    if (isTooDense(size, packedSize)) findings.push(zipFinding('inflated-too-dense', file, { value: name }));
    if (isArchive(name)) findings.push(zipFinding('nested-archive', file, { value: name, severity: 'warning' }));
  }
  const isDense = isTooDense(total, archiveBytes) && findings.every(({ rule }) => rule !== 'inflated-too-dense');
  if (isDense) findings.push(zipFinding('inflated-too-dense', file, { value: `${Math.round(total / archiveBytes)}:1` }));
  const isNothingElse = entries.length > 0 && entries.every(({ name }) => name.endsWith('/') || isArchive(name)) && entries.some(({ name }) => isArchive(name));
  return isNothingElse ? findings.map((finding) => ({ ...finding, severity: 'error' as const })) : findings;
}

function isTooDense(size: number, packedSize: number): boolean {
  return size > importLimits.denseBytes && size > packedSize * importLimits.inflatedRatio;
}

function isOutside(name: string): boolean {
  // Signs that are not seen hide what a name is.
  return name === '' || /^\/|^[A-Za-z]:|\\|\p{Cc}/u.test(name) || name.split('/').some((part) => part === '..' || part === '.') || name.length > 1000;
}

function isArchive(name: string): boolean {
  return /\.(zip|zipx|7z|rar|tar|t?gz|t?bz2?|t?xz|zst|cab|jar|iso)$/i.test(name);
}

function foreignFileOf(archive: Uint8Array, entry: ZipEntry, file: string): ForeignFile {
  const stream = (): AsyncGenerator<Uint8Array> => inflated(archive, entry, file);
  return { path: entry.name, size: entry.size, stream, bytes: () => joined(stream(), entry.size) };
}

/** The pieces in one. They may be more than was said of them by one piece at the most. */
async function joined(pieces: AsyncIterable<Uint8Array>, size: number): Promise<Uint8Array> {
  const kept: Uint8Array[] = [];
  for await (const piece of pieces) kept.push(piece);
  const whole = new Uint8Array(size);
  let at = 0;
  for (const piece of kept) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
