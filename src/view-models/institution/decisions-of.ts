import type { Locale } from '#i18n/locale.ts';
import type { Language } from '#model/language.ts';
import type { ReviewsFile, ReviewsTextsFile } from '#model/reviews-file.ts';
import type { TextsFile } from '#model/texts-file.ts';
import { fullName } from '../home/names.ts';
import { daysBetween } from '#lib/days-between.ts';
import { daysWords } from './days-words.ts';

export type DecisionRow = {
  readonly id: string;
  /** What was decided; its id where there is no wording in this language. */
  readonly text: string;
  /** Of the text, where it is another than the page's; null where it is not. */
  readonly textLanguage: Language | null;
  readonly result: string;
  readonly about: readonly { readonly id: string; readonly title: string }[];
  /** Day of the review it was taken at. */
  readonly review: string;
  /** The same as published: the id of the review. */
  readonly reviewId: string;
  readonly deadline: string;
  readonly state: string;
  readonly isOpen: boolean;
  readonly isOverdue: boolean;
  /** As published, for order and next deadline. */
  readonly due: string | null;
  /** Days past the deadline at the as-of date; 0 and below = not overdue; null without a deadline. */
  readonly daysLate: number | null;
};

type Input = {
  readonly id: string;
  readonly reviews: ReviewsFile;
  readonly wordings: ReviewsTextsFile;
  readonly texts: Pick<TextsFile, 'indicators'>;
  readonly locale: Locale;
};

type Decision = ReviewsFile['reviews'][number]['decisions'][number];

/** The decisions an institution has to carry out: overdue first, then by deadline, closed ones last. */
export function decisionsOf({ id, reviews, wordings, texts, locale }: Input): readonly DecisionRow[] {
  const carriedOn = new Set(reviews.reviews.flatMap(({ decisions }) => decisions.flatMap(({ follows }) => follows ?? [])));
  return reviews.reviews
    .flatMap((review) =>
      review.decisions
        .filter(({ responsible }) => responsible === id)
        .map((decision): DecisionRow => {
          const wording = wordings.reviews[review.id]?.decisions[decision.id];
          const isOpen = decision.state === 'open' && !carriedOn.has(decision.id);
          const daysLate = decision.due === null ? null : daysBetween(decision.due, reviews.asOf);
          const isOverdue = isOpen && daysLate !== null && daysLate > 0;
          return {
            id: decision.id,
            text: wording?.text ?? decision.id,
            textLanguage: wording?.textLanguage ?? null,
            result: wording?.result ?? '',
            about: decision.about.map((indicator) => ({ id: indicator, title: fullName(texts.indicators, indicator) })),
            review: locale.format.dayShort(review.id),
            reviewId: review.id,
            deadline: decision.due === null ? locale.t('institution.decisions.noDeadline') : locale.format.dayShort(decision.due),
            state: stateWord(decision, { isOpen, daysLate: isOverdue ? daysLate : null }, locale),
            isOpen,
            isOverdue,
            due: decision.due,
            daysLate,
          };
        }),
    )
    .toSorted((one, other) => Number(other.isOpen) - Number(one.isOpen) || (other.daysLate ?? -Infinity) - (one.daysLate ?? -Infinity) || 0);
}

type Standing = { readonly isOpen: boolean; readonly daysLate: number | null };

function stateWord({ state, closed }: Decision, { isOpen, daysLate }: Standing, locale: Locale): string {
  const { t, format } = locale;
  if (daysLate !== null) return t('institution.overdueBy', { days: daysWords(daysLate, locale) });
  if (isOpen) return t('institution.decisions.open');
  if (state === 'open') return t('institution.decisions.carriedOn');
  if (state === 'dropped') return t('institution.decisions.dropped');
  return closed === null ? t('institution.decisions.done') : t('institution.decisions.doneOn', { date: format.dayShort(closed) });
}
