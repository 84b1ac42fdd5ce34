import { useSuspenseQuery } from '@tanstack/react-query';
import { manifestQuery } from '#dataset/queries.ts';
import { useLocale } from '#ui/LocaleProvider.tsx';
import { releaseWords, type ReleaseWords } from '#view-models/figure/release-words.ts';

/** The release on screen, as it is printed on what leaves the page. */
export function useReleaseWords(): ReleaseWords {
  const { data: manifest } = useSuspenseQuery(manifestQuery());
  return releaseWords(manifest, useLocale());
}
