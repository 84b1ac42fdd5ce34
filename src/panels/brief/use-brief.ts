import { useSuspenseQueries, useSuspenseQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { homeQuery, homeTextsQuery, overviewQuery, releaseQuery, releasesQuery, reviewsQuery, reviewsTextsQuery, textsQuery } from '#dataset/queries.ts';
import { useLocale } from '#ui/LocaleProvider.tsx';
import { brief, type Brief, type BriefKind } from '#view-models/brief/brief.ts';

/** The brief of a plan or programme in the reader's language; null where there is none with this id. */
export function useBrief(kind: BriefKind, id: string): Brief | null {
  const locale = useLocale();
  const { language } = locale;
  const [{ data: overview }, { data: texts }, { data: home }, { data: homeTexts }, { data: reviews }, { data: wordings }, { data: releases }] = useSuspenseQueries({
    queries: [overviewQuery(), textsQuery(language), homeQuery(), homeTextsQuery(language), reviewsQuery(), reviewsTextsQuery(language), releasesQuery()],
  });
  const { data: release } = useSuspenseQuery(releaseQuery(releases.release));
  return useMemo(
    () => brief(kind, id, { overview, texts, home, homeTexts, reviews, wordings, release }, locale),
    [kind, id, overview, texts, home, homeTexts, reviews, wordings, release, locale],
  );
}
