import { filePaths } from '#model/file-paths.ts';
import type { Head, ManifestPart } from '#model/head.ts';
import type { IndicatorFile } from '#model/indicator-file.ts';
import type { Language } from '#model/language.ts';
import type { IndicatorTextsFile } from '#model/texts-file.ts';
import type { DatasetSource } from './dataset-source.ts';
import { entryNamed, partNaming } from './named-file.ts';
import { type DatasetFile, type FileSchema, readDatasetFile } from './read-dataset-file.ts';
import { fetchVerified } from './read-from-release.ts';
import { isSameRelease } from './same-release.ts';

export type NewestIndicator = { readonly manifest: Head; readonly file: IndicatorFile; readonly texts: IndicatorTextsFile };

type Asked = {
  readonly id: string;
  readonly language: Language;
  readonly schemas: { readonly head: FileSchema<Head>; readonly part: FileSchema<ManifestPart>; readonly indicator: FileSchema<IndicatorFile>; readonly texts: FileSchema<IndicatorTextsFile> };
};

/** One file of a release, verified; nothing is kept. */
export async function readVerified<T>(source: DatasetSource, manifest: Head, file: DatasetFile<T>, part: FileSchema<ManifestPart>): Promise<T> {
  return readNamed(source, await partFor(source, manifest, file.path, part), file);
}

async function readNamed<T>(source: DatasetSource, names: Pick<Head, 'files'>, file: DatasetFile<T>): Promise<T> {
  return (await fetchVerified(file, entryNamed(names, file.path), source)).content;
}

/** What names a file: the head, or the part of the manifest that the head names. */
async function partFor(source: DatasetSource, manifest: Head, path: string, schema: FileSchema<ManifestPart>): Promise<Pick<Head, 'files'>> {
  const part = partNaming(path, manifest);
  return part === null ? manifest : (await fetchVerified({ path: part.path, schema }, part, source)).content;
}

/**
 * One indicator of the newest release with its texts, and no copy of them: for a page inside other sites, which keeps nothing on the
 * reader's device. A release that comes out between two answers is read from its beginning.
 */
export async function readNewestIndicator(source: DatasetSource, asked: Asked): Promise<NewestIndicator> {
  const manifest = await newestHead(source, asked);
  try {
    return await readAll(source, manifest, asked);
  } catch (error) {
    const newer = await newestHead(source, asked);
    if (isSameRelease(newer, manifest)) throw error;
    return readAll(source, newer, asked);
  }
}

async function newestHead(source: DatasetSource, { schemas }: Asked): Promise<Head> {
  return readDatasetFile({ path: filePaths.head, schema: schemas.head }, await source.read(filePaths.head), null);
}

async function readAll(source: DatasetSource, manifest: Head, { id, language, schemas }: Asked): Promise<NewestIndicator> {
  // Both stand in the same part.
  const part = await partFor(source, manifest, filePaths.indicator(id), schemas.part);
  const [file, texts] = await Promise.all([
    readNamed(source, part, { path: filePaths.indicator(id), schema: schemas.indicator }),
    readNamed(source, part, { path: filePaths.indicatorTexts(id, language), schema: schemas.texts }),
  ]);
  return { manifest, file, texts };
}
