import { useSuspenseQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { legalQuery, legalTextsQuery, overviewQuery, reviewsQuery, reviewsTextsQuery, systemsQuery, systemsTextsQuery, textsQuery } from '#dataset/queries.ts';
import { useLocale } from '#ui/LocaleProvider.tsx';
import { institutionPage, type InstitutionPage } from '#view-models/institution/institution-page.ts';

/** Everything one institution answers for, in the reader's language; null for an unknown id. */
export function useInstitution(id: string): InstitutionPage | null {
  const locale = useLocale();
  const { language } = locale;
  const { data: overview } = useSuspenseQuery(overviewQuery());
  const { data: texts } = useSuspenseQuery(textsQuery(language));
  const { data: systems } = useSuspenseQuery(systemsQuery());
  const { data: systemsTexts } = useSuspenseQuery(systemsTextsQuery(language));
  const { data: legal } = useSuspenseQuery(legalQuery());
  const { data: legalTexts } = useSuspenseQuery(legalTextsQuery(language));
  const { data: reviews } = useSuspenseQuery(reviewsQuery());
  const { data: reviewsTexts } = useSuspenseQuery(reviewsTextsQuery(language));
  return useMemo(
    () => institutionPage(id, { overview, texts, systems, systemsTexts, legal, legalTexts, reviews, reviewsTexts }, locale),
    [id, overview, texts, systems, systemsTexts, legal, legalTexts, reviews, reviewsTexts, locale],
  );
}
