import type { Language } from '#model/language.ts';
import type { ReleaseWords } from '#view-models/figure/release-words.ts';

type Named = { readonly id: string; readonly release: ReleaseWords; readonly language: Language };

/** What it shows, release and language in every file name: a file on a desk says what it is. */
export function fileName({ id, release, language }: Named, extension: string): string {
  const mark = release.isDemonstration ? '-demonstration' : '';
  return `${id}-${release.release}-${language}${mark}.${extension}`;
}
