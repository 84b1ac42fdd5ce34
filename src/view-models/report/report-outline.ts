import type { Locale } from '#i18n/locale.ts';
import { plainText } from '#i18n/lao-words.ts';
import type { OverviewFile } from '#model/overview-file.ts';
import type { Member } from '../groups/members.ts';
import { indicatorsByProvince } from './provinces-chapter.ts';
import { programmesOf } from './programme-chapters.ts';
import type { ReportPeriod, ReportRequest, ReportSection } from './report-request.ts';
import { sectionTitle } from './section-title.ts';
import { selectedMembers } from './selected-members.ts';

/** A section as the builder lists it before anything is made. */
export type OutlineEntry = { readonly section: ReportSection; readonly title: string; /** About so many pages in one language; 0 = a sentence on the page of the section before. */ readonly estimatedPages: number };

type Selection = { readonly overview: OverviewFile; readonly members: readonly Member[]; readonly period: ReportPeriod | null };

/** The sections in the order of the report, each once, with about how many A4 pages they take. */
export function reportOutline(request: ReportRequest, overview: OverviewFile, locale: Locale): readonly OutlineEntry[] {
  const selection = { overview, members: selectedMembers(overview, request), period: request.period };
  return [...new Set(request.sections)].map((section) => ({
    section,
    title: plainText(sectionTitle(section, locale)),
    estimatedPages: isEmpty(section, selection) ? 0 : Math.max(1, Math.round(pagesOf[section](selection))),
  }));
}

/** A cover, and the contents with a line for every section and its parts. */
export function frontPages(request: ReportRequest, overview: OverviewFile): number {
  const members = selectedMembers(overview, request);
  const selection = { overview, members, period: request.period };
  const parts: Partial<Record<ReportSection, number>> = { programmes: programmesOf(selection).length, indicators: members.length, provinces: indicatorsByProvince(selection).length, tables: members.length };
  const lines = request.sections.reduce((sum, section) => sum + 1 + (parts[section] ?? 0), 0);
  return 1 + Math.ceil(lines / perPage.contents);
}

/** One sentence, which stands on the page of the section before. */
function isEmpty(section: ReportSection, selection: Selection): boolean {
  return section === 'provinces' && indicatorsByProvince(selection).length === 0;
}

/** Measured on reports of 5, 20 and 60 indicators of the published dataset in Lao and English: what fits on an A4 page in print. */
const perPage = { contents: 34, statusRows: 16, changes: 40, programmeRows: 24, provinces: 1.4, arithmeticRows: 14, names: 60, valueRows: 28, tableHead: 5, sources: 8 } as const;
/** Pages of an indicator that is judged, of one with a series of values, of one with few; and what a programme takes beside its rows. */
const pages = { judged: 2.4, series: 2, few: 1.5, programme: 0.5 } as const;
const seriesPoints = 4;

const pagesOf: Readonly<Record<ReportSection, (selection: Selection) => number>> = {
  summary: () => 1,
  status: ({ members }) => members.length / perPage.statusRows,
  changes: ({ members }) => members.length / perPage.changes,
  programmes: (selection) => programmesOf(selection).length * pages.programme + selection.members.length / perPage.programmeRows,
  indicators: ({ members, period }) => members.reduce((sum, { indicator, verdict }) => sum + (verdict !== null ? pages.judged : printedPoints(indicator.spark, period) < seriesPoints ? pages.few : pages.series), 0),
  provinces: (selection) => indicatorsByProvince(selection).length / perPage.provinces,
  arithmetic: ({ members }) => members.reduce((sum, { verdict }) => sum + 1 / (verdict === null ? perPage.names : perPage.arithmeticRows), 0),
  tables: ({ members, period }) => members.reduce((rows, { indicator }) => rows + perPage.tableHead + printedPoints(indicator.spark, period), 0) / perPage.valueRows,
  method: () => 2,
  sources: ({ members }) => members.length / perPage.sources,
};

function printedPoints(spark: readonly (readonly [number, number])[], period: ReportPeriod | null): number {
  return spark.filter(([time]) => period === null || (Math.ceil(time - 1e-9) >= period.from && Math.ceil(time - 1e-9) <= period.to)).length;
}
