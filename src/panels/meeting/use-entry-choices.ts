import { useSuspenseQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { overviewQuery, reviewsQuery, reviewsTextsQuery, textsQuery } from '#dataset/queries.ts';
import type { ReviewsFile } from '#model/reviews-file.ts';
import type { TextsFile } from '#model/texts-file.ts';
import { useLocale } from '#ui/LocaleProvider.tsx';
import { type EntryChoices, entryChoices } from '#view-models/meeting/entry-choices.ts';
import { decisionLog } from '#view-models/review/decision-log.ts';
import { joinedTexts } from '#view-models/joined-texts.ts';

/** What decisions are entered and listed with: names, past reviews, and what can be chosen. */
export type EntryContext = {
  readonly choices: EntryChoices;
  readonly reviews: ReviewsFile;
  readonly texts: TextsFile;
  /** Ids of the published decisions. */
  readonly taken: readonly string[];
};

export function useEntryChoices(): EntryContext {
  const locale = useLocale();
  const { language } = locale;
  const { data: overview } = useSuspenseQuery(overviewQuery());
  const { data: texts } = useSuspenseQuery(textsQuery(language));
  const { data: reviews } = useSuspenseQuery(reviewsQuery());
  const { data: wordings } = useSuspenseQuery(reviewsTextsQuery(language));
  return useMemo(() => {
    const { rows } = decisionLog({ reviews, wordings, texts, locale });
    return {
      choices: entryChoices(overview, joinedTexts(texts), rows),
      reviews,
      texts: joinedTexts(texts),
      taken: reviews.reviews.flatMap(({ decisions }) => decisions.map(({ id }) => id)),
    };
  }, [overview, texts, reviews, wordings, locale]);
}
