import type { Locale } from '#i18n/locale.ts';
import { recentFromYear } from '../coverage-bar.ts';
import type { Figure } from '../figure/figure.ts';
import { joinedTexts } from '../joined-texts.ts';
import { type InstitutionReporting, institutionReporting } from './institution-reporting.ts';
import { reportingFigure } from './reporting-figure.ts';
import { reportingFinding, scheduleNotes } from './reporting-finding.ts';
import { hasSchedules, type ReportingFiles, type ReportingLine, reportingLines } from './reporting-line.ts';

/** The screen of the reporting status, but for what a reader asks of its table. */
export type ReportingPage = {
  readonly finding: readonly string[];
  /** Next due day and indicators without one; or that none is published, which is said here and nowhere else. */
  readonly schedule: readonly string[];
  readonly hasDue: boolean;
  readonly recentFrom: number;
  readonly figure: Figure;
  readonly institutions: readonly InstitutionReporting[];
  /** Of how many indicators nobody is named to report; blank for none. */
  readonly unassigned: string;
  readonly lines: readonly ReportingLine[];
  readonly files: ReportingFiles;
};

/** Who has reported, who is late and what is due next, counted to the as-of date of the release. */
export function reportingPage(published: ReportingFiles, locale: Locale): ReportingPage {
  const files = { overview: published.overview, texts: joinedTexts(published.texts) };
  const { indicators, asOf } = files.overview;
  const institutions = institutionReporting(files, locale);
  const finding = reportingFinding(files, locale);
  const schedule = scheduleNotes(files, locale);
  const hasDue = hasSchedules(indicators);
  const unassigned = indicators.filter(({ responsible }) => responsible.length === 0).length;
  return {
    finding,
    schedule,
    hasDue,
    recentFrom: recentFromYear(asOf),
    figure: reportingFigure({ rows: institutions, asOf, finding, notes: hasDue ? [locale.t('reporting.counted', { date: locale.format.day(asOf) })] : [], locale }),
    institutions,
    unassigned: unassigned === 0 ? '' : locale.t('reporting.unassigned', { count: unassigned }),
    lines: reportingLines(files, locale),
    files,
  };
}
