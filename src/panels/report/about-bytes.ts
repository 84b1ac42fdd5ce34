import type { ReportFormatId } from '#exports/report/report-format.ts';
import type { ReportRequest } from '#view-models/report/report-request.ts';

/** Measured on reports of the published dataset: bytes of an empty file with its fonts, of a page, of an indicator. */
const measured = {
  pdf: { base: 120_000, page: 30_000, indicator: 0 },
  docx: { base: 60_000, page: 0, indicator: 42_000 },
  pptx: { base: 90_000, page: 0, indicator: 24_000 },
  xlsx: { base: 24_000, page: 0, indicator: 1000 },
} as const;

/** About so many bytes, good to a third: it is said before anything is made. */
export function aboutBytes(format: Extract<ReportFormatId, keyof typeof measured>, pages: number, { indicators, languages, sections }: ReportRequest): number {
  const { base, page, indicator } = measured[format];
  const drawn = sections.includes('indicators') || format === 'xlsx' ? indicators.length : 0;
  return base + page * pages + indicator * drawn * languages.length;
}
