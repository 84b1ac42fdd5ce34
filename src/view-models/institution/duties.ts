import { ratingGroups } from '#model/status.ts';
import type { Locale } from '#i18n/locale.ts';
import { memberLastKnown, memberStatus, type Member } from '../groups/members.ts';
import { daysWords } from './days-words.ts';
import type { DecisionRow } from './decisions-of.ts';
import type { ReportRow } from './reports-due.ts';

type Input = {
  readonly decisions: readonly DecisionRow[];
  readonly reports: readonly ReportRow[];
  /** The indicators it answers for, with a published schedule or without. */
  readonly members: readonly Member[];
  readonly hasEnded: boolean;
};

/** One part of what must be done, and the list on the page that holds it. */
export type Duty = { readonly list: 'reports' | 'decisions' | 'worst'; readonly text: string };

/** What an institution's head must do at the as-of date. */
export type Duties = {
  /** Overdue figures, then decisions, then indicators off track: one sentence; empty where nothing is to be done. */
  readonly parts: readonly Duty[];
  /** Sentences after it: that nothing is due or nobody published when, decisions without a deadline, what is due next. */
  readonly more: readonly string[];
};

/** What must be done today, in one sentence: overdue figures, overdue and open decisions, indicators off track with those last known to be. */
export function duties(input: Input, locale: Locale): Duties {
  const { decisions, reports } = input;
  const open = decisions.filter(({ isOpen }) => isOpen);
  const undated = open.filter(({ due }) => due === null).length;
  const hasDates = reports.length > 0 || open.some(({ due }) => due !== null);
  const parts = [...lateFigures(reports, locale), ...dueDecisions(open, locale), ...offTrack(input.members, locale)];
  const isQuiet = parts.length === 0 || (!hasDates && open.length === 0);
  return {
    parts,
    more: [
      ...(isQuiet ? quiet(input, { hasDates, hasParts: parts.length > 0 }, locale) : []),
      ...(undated === 0 ? [] : [locale.t('institution.today.undated', { count: undated })]),
      ...nextDue(open, reports, locale),
    ],
  };
}

function lateFigures(reports: readonly ReportRow[], locale: Locale): readonly Duty[] {
  const late = reports.flatMap(({ isLate, daysLate }) => (isLate ? [daysLate] : []));
  return late.length === 0 ? [] : [{ list: 'reports', text: locale.t('institution.today.late', { count: late.length, days: daysWords(Math.max(...late), locale) }) }];
}

function dueDecisions(open: readonly DecisionRow[], locale: Locale): readonly Duty[] {
  const { t } = locale;
  const overdue = open.flatMap(({ isOverdue, daysLate }) => (isOverdue && daysLate !== null ? [daysLate] : []));
  const others = open.length - overdue.length;
  const texts = [
    ...(overdue.length === 0 ? [] : [t('institution.today.overdue', { count: overdue.length, days: daysWords(Math.max(...overdue), locale) })]),
    ...(others === 0 ? [] : [overdue.length === 0 ? t('institution.today.open', { count: others }) : t('institution.today.openFurther', { count: others })]),
  ];
  return texts.map((text) => ({ list: 'decisions', text }));
}

/** Every red, and every red of the last verdict that could be given: a missing value hides none. */
function offTrack(members: readonly Member[], { t }: Locale): readonly Duty[] {
  const count = members.filter((member) => ratingGroups[memberStatus(member)] === 'red').length;
  const known = members.filter((member) => ratingGroups[memberLastKnown(member)?.status ?? 'not-rated'] === 'red').length;
  if (count + known === 0) return [];
  const text =
    known === 0
      ? t('institution.today.offTrack', { count })
      : count === 0
        ? t('institution.today.offTrackKnown', { count: known })
        : t('institution.today.offTrackBoth', { count: count + known, known });
  return [{ list: 'worst', text }];
}

type Known = { readonly hasDates: boolean; readonly hasParts: boolean };

function quiet({ members, hasEnded }: Input, { hasDates, hasParts }: Known, { t }: Locale): readonly string[] {
  if (hasEnded && !hasDates && !hasParts) return [t('institution.today.ended')];
  if (!hasDates && members.length > 0) return [t('institution.today.noDates')];
  return hasParts ? [] : [t('institution.today.nothing')];
}

/** The nearest deadline that has not passed. */
function nextDue(open: readonly DecisionRow[], reports: readonly ReportRow[], { t }: Locale): readonly string[] {
  const ahead = [
    ...open.flatMap(({ due, daysLate, deadline }) =>
      due === null || daysLate === null || daysLate > 0 ? [] : [{ due, words: t('institution.today.nextDecision', { date: deadline }) }],
    ),
    ...reports.flatMap(({ due, isLate, title, deadline }) => (isLate ? [] : [{ due, words: t('institution.today.nextReport', { title, date: deadline }) }])),
  ].toSorted((one, other) => (one.due < other.due ? -1 : 1));
  return ahead.slice(0, 1).map(({ words }) => words);
}
