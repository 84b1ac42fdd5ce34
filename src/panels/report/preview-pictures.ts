import type { QueryClient } from '@tanstack/react-query';
import { breathe } from '#exports/report/pages/breathe.ts';
import type { ReportRequest, ReportSection } from '#view-models/report/report-request.ts';
import { openReport, type ReportClient } from '#workers/report-client.ts';
import { layOutPages } from './lay-out-pages.ts';
import { reportMeans } from './report-means.ts';

/** A page in small, by what it is the first page of. */
export type PreviewPicture = { readonly of: ReportSection | 'cover'; readonly sheet: HTMLElement };

/** Enough to fill the first page of a list; more would be laid out for nothing. */
const indicatorsEnough = 12;
const picturesAtMost = 4;

/** The cover and the first pages of the first sections, laid out like the report itself. */
export async function previewPictures(request: ReportRequest, client: QueryClient, signal: AbortSignal): Promise<readonly PreviewPicture[]> {
  const means = await reportMeans(client);
  signal.throwIfAborted();
  const report = await openReport(means, signal, breathe);
  try {
    const [language] = request.languages;
    const sections = request.sections.slice(0, picturesAtMost - 1);
    const few = { ...request, languages: [language] as const, indicators: request.indicators.slice(0, indicatorsEnough), sections: sections.filter((section) => section !== 'indicators') };
    const pages = await firstPages(few, report, signal);
    const own = sections.includes('indicators') ? await firstPages({ ...few, indicators: request.indicators.slice(0, 1), sections: ['indicators'] }, report, signal) : [];
    const cover = (pages[0] ?? own[0])?.slice(0, 1) ?? [];
    return [...cover.map((sheet) => ({ of: 'cover' as const, sheet })), ...sections.flatMap((section) => firstOf(section, [...pages, ...own]))];
  } finally {
    report.stop();
  }
}

/** A report of no section is a cover. */
async function firstPages(request: ReportRequest, report: ReportClient, signal: AbortSignal): Promise<readonly (readonly HTMLElement[])[]> {
  if (request.sections.length === 0) return [];
  const outlined = await report.make(request, () => undefined);
  return [await layOutPages({ ...outlined, blocks: report.blocks }, { signal, onProgress: () => undefined })];
}

function firstOf(section: ReportSection, reports: readonly (readonly HTMLElement[])[]): readonly PreviewPicture[] {
  const sheet = reports.flat().find((page) => page.querySelector(`[id="report-0-${section}"]`) !== null);
  return sheet === undefined ? [] : [{ of: section, sheet }];
}
