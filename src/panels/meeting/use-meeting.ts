import { useSuspenseQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { homeQuery } from '#dataset/queries.ts';
import type { HomeFile } from '#model/home-file.ts';
import type { Manifest } from '#model/manifest.ts';
import type { OverviewFile } from '#model/overview-file.ts';
import type { TextsFile } from '#model/texts-file.ts';
import { useLocale } from '#ui/LocaleProvider.tsx';
import { type Meeting, meetingSlides } from '#view-models/meeting/meeting-slides.ts';
import { type ReviewPage, reviewPage } from '#view-models/review/review-page.ts';
import { useReviewFiles } from '../review/use-review-files.ts';

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
  const { manifest, files } = useReviewFiles();
  const { data: home } = useSuspenseQuery(homeQuery());
  return useMemo(() => {
    const { overview, texts } = files;
    const page = reviewPage(files, locale);
    return { page, manifest, overview, texts, home, ...meetingSlides({ page, overview, texts, locale }) };
  }, [files, locale, manifest, home]);
}
