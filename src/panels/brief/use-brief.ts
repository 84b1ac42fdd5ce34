import { useSuspenseQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { homeQuery, homeTextsQuery } from '#dataset/queries.ts';
import { useLocale } from '#ui/LocaleProvider.tsx';
import { brief, type Brief, type BriefKind } from '#view-models/brief/brief.ts';
import { useReviewFiles } from '../review/use-review-files.ts';

/** The brief of a plan or programme in the reader's language; null where there is none with this id. */
export function useBrief(kind: BriefKind, id: string): Brief | null {
  const locale = useLocale();
  const { files } = useReviewFiles();
  const { data: home } = useSuspenseQuery(homeQuery());
  const { data: homeTexts } = useSuspenseQuery(homeTextsQuery(locale.language));
  return useMemo(() => brief(kind, id, { ...files, home, homeTexts }, locale), [kind, id, files, home, homeTexts, locale]);
}
