import type { Locale } from '#i18n/locale.ts';
import type { Language } from '#model/language.ts';
import type { TextsFile } from '#model/texts-file.ts';
import { fullName, shortName } from '../home/names.ts';
import { daysBetween } from '#lib/days-between.ts';
import { isOpenDecision, type TakenDecision } from './open-decisions.ts';

/** How a decision stands, one sign each. */
export type DecisionState = 'open' | 'overdue' | 'done' | 'dropped' | 'carried';

/** A decision as a line of the log. */
export type DecisionRow = {
  readonly id: string;
  readonly review: string;
  readonly taken: string;
  readonly text: string;
  readonly result: string;
  readonly textLanguage: Language | null;
  readonly resultLanguage: Language | null;
  readonly about: readonly { readonly id: string; readonly title: string }[];
  readonly responsible: { readonly id: string; readonly title: string };
  readonly due: string;
  readonly state: DecisionState;
  readonly stateWord: string;
  readonly follows: string | null;
  readonly followedBy: TakenDecision['followedBy'];
  /** Days past the deadline at the as-of date of an overdue decision; else 0. */
  readonly daysLate: number;
};

type Input = { readonly asOf: string; readonly texts: Pick<TextsFile, 'indicators' | 'institutions'>; readonly locale: Locale };

/** Lateness is counted to the as-of date of the dataset. */
export function decisionRow(decision: TakenDecision, { asOf, texts, locale }: Input): DecisionRow {
  const { id, review, text, result, about, responsible, due, follows, followedBy } = decision;
  const { t, format } = locale;
  const late = due === null || !isOpenDecision(decision) ? 0 : Math.max(0, daysBetween(due, asOf));
  const state = stateOf(decision, late);
  return {
    id,
    review,
    taken: format.dayShort(review),
    text,
    result,
    textLanguage: decision.textLanguage ?? null,
    resultLanguage: decision.resultLanguage ?? null,
    about: about.map((indicator) => ({ id: indicator, title: fullName(texts.indicators, indicator) })),
    responsible: { id: responsible, title: shortName(texts.institutions, responsible) },
    due: due === null ? t('review.log.noDue') : format.dayShort(due),
    state,
    stateWord: stateWord(decision, state, late, locale),
    follows,
    followedBy,
    daysLate: late,
  };
}

function stateOf(decision: TakenDecision, late: number): DecisionState {
  if (isOpenDecision(decision)) return late > 0 ? 'overdue' : 'open';
  return decision.state === 'open' ? 'carried' : decision.state;
}

function stateWord({ closed, followedBy }: TakenDecision, state: DecisionState, late: number, { t, format }: Locale): string {
  switch (state) {
    case 'overdue':
      return t('review.state.overdue', { count: late, days: format.number(late, 0) });
    case 'carried':
      return t('review.state.carried', { id: followedBy?.id ?? '' });
    case 'done':
      return closed === null ? t('review.state.done') : t('review.state.doneOn', { date: format.dayShort(closed) });
    case 'dropped':
      return closed === null ? t('review.state.dropped') : t('review.state.droppedOn', { date: format.dayShort(closed) });
    case 'open':
      return t('review.state.open');
  }
}
