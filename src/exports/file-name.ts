import type { Language } from '#model/language.ts';
import { markInNames } from '#view-models/figure/dataset-mark.ts';
import type { ReleaseWords } from '#view-models/figure/release-words.ts';

type Named = { readonly id: string; readonly release: ReleaseWords; readonly language: Language };

/** What it shows, release and language in every file name: a file on a desk says what it is. */
export function fileName({ id, release, language }: Named, extension: string): string {
  return `${[id, release.release, language, ...markInNames(release)].join('-')}.${extension}`;
}
