import { makeReport } from '#view-models/report/make-report.ts';
import type { ReportBlock, ReportChapter, ReportTable } from '#view-models/report/report-document.ts';
import type { ReportRequest, ReportSection } from '#view-models/report/report-request.ts';
import type { ReportSources } from '#view-models/report/report-sources.ts';

/** The English chapters of these sections, on every indicator unless said otherwise. */
export async function chaptersOf(sections: readonly ReportSection[], dataset: ReportSources, overrides: Partial<ReportRequest> = {}): Promise<readonly ReportChapter[]> {
  const indicators = dataset.overview.indicators.map(({ id }) => id);
  const request: ReportRequest = { languages: ['en'], plan: null, indicators, period: null, sections, ...overrides };
  return (await makeReport(request, dataset, { onProgress: () => undefined })).parts[0]?.chapters ?? [];
}

export function blocksOf(chapters: readonly ReportChapter[]): readonly ReportBlock[] {
  return chapters.flatMap(({ blocks }) => blocks);
}

export function tablesOf(chapters: readonly ReportChapter[]): readonly ReportTable[] {
  return blocksOf(chapters).flatMap((block) => (block.kind === 'table' ? [block.table] : []));
}

/** All that the chapters say, to look for a wording in. */
export function saidIn(chapters: readonly ReportChapter[]): string {
  return JSON.stringify(blocksOf(chapters));
}
