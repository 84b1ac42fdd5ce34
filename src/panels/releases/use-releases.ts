import { useSuspenseQueries } from '@tanstack/react-query';
import { releasesQuery, releasesTextsQuery } from '#dataset/queries.ts';
import { useLocale } from '#ui/LocaleProvider.tsx';
import { type ReleaseEntry, releaseList } from '#view-models/releases/release-list.ts';

/** The releases in the reader's language, newest first. */
export function useReleases(): readonly ReleaseEntry[] {
  const locale = useLocale();
  const [{ data: file }, { data: texts }] = useSuspenseQueries({ queries: [releasesQuery(), releasesTextsQuery(locale.language)] });
  return releaseList(file, texts, locale);
}
