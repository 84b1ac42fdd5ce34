import { openContainer } from './container/open-container.ts';
import { foreignFinding } from './foreign-finding.ts';
import type { ForeignEvent, ForeignFile, ReadOptions } from './format-reader.ts';
import { readSafely } from './limits/read-safely.ts';
import { readerFor } from './registry.ts';

/** Files in whatever format they most likely are, an archive by what is in it. Whatever is wrong with them is told, never thrown. */
export async function* mostLikelyEvents(given: readonly ForeignFile[], options: ReadOptions): AsyncGenerator<ForeignEvent> {
  const [first] = given;
  const isArchive = given.length === 1 && first !== undefined && /\.zip$/i.test(first.path);
  const { files, findings } = isArchive ? await openContainer(first) : { files: given, findings: [] };
  for (const finding of findings) yield { kind: 'finding', finding };
  if (files.length > 0) yield* readSafely(likelyEvents(files, options));
}

async function* likelyEvents(files: readonly ForeignFile[], options: ReadOptions): AsyncGenerator<ForeignEvent> {
  const reader = await readerFor(files);
  if (reader !== null) return yield* reader.read(files, options);
  yield {
    kind: 'finding',
    finding: foreignFinding('format-unknown', { place: { file: files[0]?.path ?? '' }, message: 'The format of this file is not known.', mend: 'Bring in CSV, Excel, SDMX, World Bank or Open SDG files.' }),
  };
}
