import type { Locale } from '#i18n/locale.ts';
import { daysWords } from './days-words.ts';
import type { DecisionRow } from './decisions-of.ts';
import type { ReportRow } from './reports-due.ts';

type Input = {
  readonly decisions: readonly DecisionRow[];
  readonly reports: readonly ReportRow[];
  /** Indicators it answers for, with a published schedule or without. */
  readonly indicators: number;
  readonly hasEnded: boolean;
};

/** What an institution must do at the as-of date, most urgent first; else that nothing is due, or that nobody published when. */
export function duties(input: Input, locale: Locale): readonly string[] {
  const { t } = locale;
  const { decisions, reports } = input;
  const late = lateSentences(input, locale);
  const open = decisions.filter(({ isOpen }) => isOpen);
  const undated = open.filter(({ due }) => due === null).length;
  const hasDates = reports.length > 0 || open.some(({ due }) => due !== null);
  return [
    ...late,
    ...(late.length === 0 && (hasDates || undated === 0) ? [quiet(input, hasDates, locale)] : []),
    ...(undated === 0 ? [] : [t('institution.today.undated', { count: undated })]),
    ...nextDue(open, reports, locale),
  ];
}

function lateSentences({ decisions, reports }: Input, locale: Locale): readonly string[] {
  const { t } = locale;
  const overdue = decisions.flatMap(({ isOverdue, daysLate }) => (isOverdue && daysLate !== null ? [daysLate] : []));
  const late = reports.flatMap(({ isLate, daysLate }) => (isLate ? [daysLate] : []));
  const longest = (days: readonly number[]): string => daysWords(Math.max(...days), locale);
  return [
    ...(overdue.length === 0 ? [] : [t('institution.today.overdue', { count: overdue.length, days: longest(overdue) })]),
    ...(late.length === 0 ? [] : [t('institution.today.late', { count: late.length, days: longest(late) })]),
  ];
}

function quiet({ indicators, hasEnded }: Input, hasDates: boolean, { t }: Locale): string {
  if (hasEnded && !hasDates) return t('institution.today.ended');
  return hasDates || indicators === 0 ? t('institution.today.nothing') : t('institution.today.noDates');
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
