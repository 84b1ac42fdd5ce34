import { datasetFiles } from '#model/dataset-files.ts';
import type { SourceFiles, SourcePart } from '#model/source-files.ts';
import type { SourceDataset } from '#model/source-dataset.ts';
import { sourceFilesOf as textsOf } from './open-data/source-files.ts';
import { resealed } from './open-data/resealed.ts';
import type { Publication } from './publication.ts';

/** A part ends after the indicator with which it grows over so many characters. */
const fullPart = 1_000_000;

/**
 * `source/dataset.json` and `source/observations-{n}.json`: the edition's own source files, which read back as the same dataset with the same
 * fingerprint. They are fetched by whoever brings figures in, and by nobody else.
 */
export function publishedSourceFiles(whole: SourceDataset, { dataset }: Publication): ReadonlyMap<string, SourceFiles | SourcePart> {
  const files: Record<string, string> = {};
  const parts: Record<string, number> = {};
  const published = new Map<string, SourceFiles | SourcePart>();
  let part: Record<string, string> = {};
  let size = 0;
  const closePart = (): void => {
    if (size > 0) published.set(datasetFiles.sourcePart.path(published.size + 1), { schemaVersion: 1, files: part });
    [part, size] = [{}, 0];
  };
  for (const [path, text] of textsOf({ ...dataset, releases: resealed(dataset, whole) })) {
    const observed = /^observations\/(.+)\.csv$/.exec(path)?.[1];
    if (observed === undefined) {
      files[path] = text;
      continue;
    }
    part[path] = text;
    parts[observed] = published.size + 1;
    size += text.length;
    if (size > fullPart) closePart();
  }
  closePart();
  return published.set(datasetFiles.source.path, { schemaVersion: 1, files, parts });
}
