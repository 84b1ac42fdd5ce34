import type { OutlineEntry } from '#view-models/report/report-outline.ts';
import type { ReportSection } from '#view-models/report/report-request.ts';

/** About which pages each section takes, '3–9', after the cover and the contents (`front`); a sentence stands on the page before. */
export function pageSpans(outline: readonly OutlineEntry[], front: number): ReadonlyMap<ReportSection | 'cover', string> {
  const spans = new Map<ReportSection | 'cover', string>([['cover', '1']]);
  let page = front + 1;
  for (const { section, estimatedPages } of outline) {
    spans.set(section, estimatedPages > 1 ? `${page}–${page + estimatedPages - 1}` : String(Math.max(front + 1, page - 1 + estimatedPages)));
    page += estimatedPages;
  }
  return spans;
}
