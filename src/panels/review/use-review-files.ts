import { useSuspenseQueries, useSuspenseQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { manifestQuery, overviewQuery, releaseQuery, reviewsQuery, reviewsTextsQuery, textsQuery } from '#dataset/queries.ts';
import type { Manifest } from '#model/manifest.ts';
import { useLocale } from '#ui/LocaleProvider.tsx';
import type { ReviewFiles } from '#view-models/review/review-page.ts';

/** The published files that review, meeting and brief are made of. */
export function useReviewFiles(): { readonly manifest: Manifest; readonly files: ReviewFiles } {
  const { language } = useLocale();
  const [{ data: manifest }, { data: overview }, { data: texts }, { data: reviews }, { data: wordings }] = useSuspenseQueries({
    queries: [manifestQuery(), overviewQuery(), textsQuery(language), reviewsQuery(), reviewsTextsQuery(language)],
  });
  const { data: release } = useSuspenseQuery(releaseQuery(manifest.release));
  return { manifest, files: useMemo(() => ({ overview, texts, release, reviews, wordings }), [overview, texts, release, reviews, wordings]) };
}
