import { beginningOf } from './foreign-text.ts';
import type { ForeignFile } from './format-reader.ts';

/** So many files of a folder are looked into, spread over all of them. */
const looked = 20;

/** How likely files are of a format on average, by the beginnings of some of them: one file of a folder makes no format of it. */
export async function meanLikelihood(files: readonly ForeignFile[], likelihoodOf: (beginning: string) => number): Promise<number> {
  const step = Math.max(1, Math.ceil(files.length / looked));
  const some = files.filter((_, index) => index % step === 0);
  let sum = 0;
  for (const file of some) sum += likelihoodOf(await beginningOf(file));
  return some.length === 0 ? 0 : sum / some.length;
}
