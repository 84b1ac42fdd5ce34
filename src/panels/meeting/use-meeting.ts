import { useSuspenseQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { homeQuery, manifestQuery, overviewQuery, releaseQuery, reviewsQuery, reviewsTextsQuery, textsQuery } from '#dataset/queries.ts';
import type { HomeFile } from '#model/home-file.ts';
import type { Manifest } from '#model/manifest.ts';
import type { OverviewFile } from '#model/overview-file.ts';
import type { TextsFile } from '#model/texts-file.ts';
import { useLocale } from '#ui/LocaleProvider.tsx';
import { type Meeting, meetingSlides } from '#view-models/meeting/meeting-slides.ts';
import { type ReviewPage, reviewPage } from '#view-models/review/review-page.ts';

/** Everything a meeting shows but the files of single indicators. */
export type MeetingContent = Meeting & {
  readonly page: ReviewPage;
  readonly manifest: Manifest;
  readonly overview: OverviewFile;
  readonly texts: TextsFile;
  readonly home: HomeFile;
};

export function useMeeting(): MeetingContent {
  const locale = useLocale();
  const { language } = locale;
  const { data: manifest } = useSuspenseQuery(manifestQuery());
  const { data: overview } = useSuspenseQuery(overviewQuery());
  const { data: texts } = useSuspenseQuery(textsQuery(language));
  const { data: home } = useSuspenseQuery(homeQuery());
  const { data: reviews } = useSuspenseQuery(reviewsQuery());
  const { data: wordings } = useSuspenseQuery(reviewsTextsQuery(language));
  const { data: release } = useSuspenseQuery(releaseQuery(manifest.release));
  return useMemo(() => {
    const page = reviewPage({ overview, texts, release, reviews, wordings }, locale);
    return { page, manifest, overview, texts, home, ...meetingSlides({ page, overview, texts, locale }) };
  }, [overview, texts, release, reviews, wordings, locale, manifest, home]);
}
