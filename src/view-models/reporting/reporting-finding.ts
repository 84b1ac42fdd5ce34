import { reportingCounts } from '#domain/reporting/reporting-counts.ts';
import { compareCodePoints } from '#lib/compare-code-points.ts';
import type { Locale } from '#i18n/locale.ts';
import { recentFromYear } from '../coverage-bar.ts';
import { fullName } from '../home/names.ts';
import { daysWords } from '../institution/days-words.ts';
import type { ReportingFiles } from './reporting-line.ts';

/** Who has reported, in whole sentences: how many have a value and how old, what is overdue, what is due next. */
export function reportingFinding(files: ReportingFiles, locale: Locale): readonly string[] {
  const { overview } = files;
  const { t, format } = locale;
  const { of, scheduled, ...counts } = reportingCounts(overview.indicators, overview.asOf);
  if (of === 0) return [t('reporting.finding.nothing')];
  const year = recentFromYear(overview.asOf);
  const clauses = (['recent', 'older', 'none'] as const).flatMap((state) => (counts[state] === 0 ? [] : [t(`reporting.clause.${state}`, { count: counts[state], year })]));
  const sentence = t('reporting.finding.counts', { count: of, of: format.number(of, 0), clauses: format.list(clauses) });
  if (scheduled === 0) return [sentence];
  return [sentence, lateSentence(files, { late: counts.late, longest: counts.longest }, locale)];
}

type Late = { readonly late: number; readonly longest: number };

function lateSentence({ overview, texts }: ReportingFiles, { late, longest }: Late, locale: Locale): string {
  const { t } = locale;
  if (late === 0) return t('reporting.finding.punctual');
  const worst = overview.indicators
    .flatMap(({ id, due }) => (due === null ? [] : [{ id, day: due.day }]))
    .toSorted((one, other) => compareCodePoints(one.day, other.day) || compareCodePoints(one.id, other.id))[0];
  return t('reporting.finding.late', { count: late, days: daysWords(longest, locale), title: fullName(texts.indicators, worst?.id ?? '') });
}

/** What stands under the finding: what is due next, and of how many indicators nobody published when they are due. */
export function scheduleNotes({ overview, texts }: ReportingFiles, locale: Locale): readonly string[] {
  const { t, format } = locale;
  const { indicators, asOf } = overview;
  const due = indicators.flatMap(({ id, due: report }) => (report === null ? [] : [{ id, day: report.day }]));
  if (due.length === 0) return [t('reporting.noSchedule')];
  const next = due.filter(({ day }) => day >= asOf).toSorted((one, other) => compareCodePoints(one.day, other.day) || compareCodePoints(one.id, other.id))[0];
  const unscheduled = indicators.length - due.length;
  return [
    ...(next === undefined ? [] : [t('reporting.next', { date: format.day(next.day), title: fullName(texts.indicators, next.id) })]),
    ...(unscheduled === 0 ? [] : [t('reporting.unscheduled', { count: unscheduled, number: format.number(unscheduled, 0) })]),
  ];
}
