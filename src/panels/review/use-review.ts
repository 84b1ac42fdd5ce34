import { useSuspenseQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { releasesQuery } from '#dataset/queries.ts';
import type { ReleasesFile } from '#model/releases-file.ts';
import { useLocale } from '#ui/LocaleProvider.tsx';
import { type ReviewFiles, type ReviewPage, reviewPage } from '#view-models/review/review-page.ts';
import { useReviewFiles } from './use-review-files.ts';

/** The published files of the review, and what they say in the reader's language. */
export function useReview(): { readonly files: ReviewFiles; readonly releases: ReleasesFile; readonly page: ReviewPage } {
  const locale = useLocale();
  const { files } = useReviewFiles();
  const { data: releases } = useSuspenseQuery(releasesQuery());
  const page = useMemo(() => reviewPage(files, locale), [files, locale]);
  return { files, releases, page };
}
