import type { IndicatorDocument } from '#view-models/indicator/indicator-document.ts';

/** Indicator, release and language in every file name: a file on a desk says what it is. */
export function fileName({ id, release, language }: Pick<IndicatorDocument, 'id' | 'release' | 'language'>, extension: string): string {
  const mark = release.isDemonstration ? '-demonstration' : '';
  return `${id}-${release.release}-${language}${mark}.${extension}`;
}
