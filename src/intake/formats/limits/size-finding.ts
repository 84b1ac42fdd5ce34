import type { ImportFinding } from '#model/import-finding.ts';
import { foreignFinding } from '../foreign-finding.ts';
import type { ForeignFile } from '../format-reader.ts';
import { importLimits } from './import-limits.ts';

type Sized = Pick<ForeignFile, 'path' | 'size'>;

/** What is wrong with the length of a file; null if nothing is. The file is not read. */
export function sizeFinding(file: Sized): ImportFinding | null {
  return file.size <= importLimits.fileBytes ? null : oversizeFinding(file, importLimits.fileBytes);
}

/** A file is longer than `most` bytes. */
export function oversizeFinding({ path, size }: Sized, most: number): ImportFinding {
  const [megabytes, limit] = [size, most].map((bytes) => String(Math.ceil(bytes / 1024 / 1024)));
  return foreignFinding('file-too-large', {
    place: { file: path }, value: `${megabytes} MB`, names: { limit: `${limit} MB` },
    message: `The file has ${megabytes} MB; files up to ${limit} MB are read.`, mend: 'Split it, by indicators or by years, and bring in the parts one after the other.',
  });
}
