import { useSuspenseQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { manifestQuery, overviewQuery, releaseQuery, releasesQuery, reviewsQuery, reviewsTextsQuery, textsQuery } from '#dataset/queries.ts';
import type { ReleasesFile } from '#model/releases-file.ts';
import { useLocale } from '#ui/LocaleProvider.tsx';
import { type ReviewFiles, type ReviewPage, reviewPage } from '#view-models/review/review-page.ts';

/** The published files of the review, and what they say in the reader's language. */
export function useReview(): { readonly files: ReviewFiles; readonly releases: ReleasesFile; readonly page: ReviewPage } {
  const locale = useLocale();
  const { data: manifest } = useSuspenseQuery(manifestQuery());
  const { data: overview } = useSuspenseQuery(overviewQuery());
  const { data: texts } = useSuspenseQuery(textsQuery(locale.language));
  const { data: reviews } = useSuspenseQuery(reviewsQuery());
  const { data: wordings } = useSuspenseQuery(reviewsTextsQuery(locale.language));
  const { data: releases } = useSuspenseQuery(releasesQuery());
  const { data: release } = useSuspenseQuery(releaseQuery(manifest.release));
  const files = useMemo(() => ({ overview, texts, release, reviews, wordings }), [overview, texts, release, reviews, wordings]);
  const page = useMemo(() => reviewPage(files, locale), [files, locale]);
  return { files, releases, page };
}
