import type { Locale } from '#i18n/locale.ts';
import type { Language } from '#model/language.ts';
import type { Decision, Review } from '#model/review.ts';
import type { ReviewsFile } from '#model/reviews-file.ts';
import { spokenLanguage } from '#model/spoken-text.ts';
import type { TextsFile } from '#model/texts-file.ts';
import { fullName, shortName } from '../home/names.ts';

/** A decision in this browser, as the store hands it over. */
export type Kept = { readonly decision: Decision; readonly meeting: string; readonly isFinished: boolean; readonly exportedIn: string | null };

/** What is left to be done with it. */
export type KeptState = 'unfinished' | 'unkept' | 'recorded' | 'exported' | 'published';

export type KeptRow = {
  readonly id: string;
  readonly text: string;
  /** Of the text, where it is not the reader's. */
  readonly language: Language | null;
  readonly about: readonly string[];
  readonly responsible: string;
  readonly due: string;
  readonly state: KeptState;
  readonly stateWord: string;
};

/** The decisions of one meeting, which leave as one file. */
export type KeptMeeting = {
  readonly day: string;
  readonly rows: readonly KeptRow[];
  readonly finished: number;
  /** Says that a review of that day is published already; blank where none is. */
  readonly clash: string;
};

type Input = {
  readonly kept: readonly Kept[];
  readonly unkept: ReadonlySet<string>;
  readonly reviews: Pick<ReviewsFile, 'reviews'>;
  readonly texts: Pick<TextsFile, 'indicators' | 'institutions'>;
  readonly locale: Locale;
};

/** Newest meeting first. */
export function keptMeetings(input: Input): readonly KeptMeeting[] {
  const { kept, reviews, locale } = input;
  const days = [...new Set(kept.map(({ meeting }) => meeting))].toSorted().toReversed();
  return days.map((day) => {
    const own = kept.filter(({ meeting }) => meeting === day);
    const published = publishedIds(reviews, day);
    const isNew = own.some(({ decision, isFinished }) => isFinished && !published.has(decision.id));
    const hasReview = reviews.reviews.some(({ id }) => id === day);
    return {
      day,
      rows: own.map((one) => keptRow(one, published, input)),
      finished: own.filter(({ isFinished }) => isFinished).length,
      clash: hasReview && isNew ? locale.t('meeting.kept.clash', { date: locale.format.day(day), file: `${day}.yaml` }) : '',
    };
  });
}

function publishedIds({ reviews }: Input['reviews'], day: string): ReadonlySet<string> {
  return new Set(reviews.filter(({ id }) => id === day).flatMap(({ decisions }) => decisions.map(({ id }) => id)));
}

function keptRow(one: Kept, published: ReadonlySet<string>, { unkept, texts, locale }: Input): KeptRow {
  const { decision } = one;
  const { t, format, language } = locale;
  const spoken = spokenLanguage(decision.text, language);
  const state = stateOf(one, published.has(decision.id), unkept.has(decision.id));
  return {
    id: decision.id,
    text: spoken === null ? t('meeting.kept.noText') : (decision.text[spoken] ?? ''),
    language: spoken === language ? null : spoken,
    about: decision.about.map((id) => fullName(texts.indicators, id)),
    responsible: decision.responsible === '' ? t('meeting.kept.nobody') : shortName(texts.institutions, decision.responsible),
    due: decision.due === null ? t('review.log.noDue') : format.dayShort(decision.due),
    state,
    stateWord: state === 'exported' ? t('meeting.kept.state.exported', { file: one.exportedIn ?? '' }) : t(`meeting.kept.state.${state}`),
  };
}

function stateOf({ isFinished, exportedIn }: Kept, isPublished: boolean, isUnkept: boolean): KeptState {
  if (isUnkept) return 'unkept';
  if (!isFinished) return 'unfinished';
  if (isPublished) return 'published';
  return exportedIn === null ? 'recorded' : 'exported';
}

/** The finished decisions of one meeting as the review its file holds. */
export function reviewOfMeeting(kept: readonly Kept[], day: string, release: string): Review {
  const decisions = kept.filter(({ meeting, isFinished }) => meeting === day && isFinished).map(({ decision }) => decision);
  return { id: day, release, judgements: [], decisions };
}
