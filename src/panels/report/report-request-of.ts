import type { Language } from '#model/language.ts';
import type { ReportRequest } from '#view-models/report/report-request.ts';
import type { ReportsSearch } from '#url/reports-search.ts';

/** Bounds of a period of which one end is left open. */
const firstYear = 1900;
const lastYear = 2100;

/** What the address asks for; `language` is that of the page. */
export function reportRequestOf(search: ReportsSearch, selected: readonly string[], language: Language): ReportRequest {
  const [first = language, second] = search.in;
  const { from, to } = search;
  return {
    languages: second === undefined ? [first] : [first, second],
    plan: search.for === '' ? null : search.for,
    indicators: selected,
    period: from === null && to === null ? null : { from: from ?? firstYear, to: to ?? lastYear },
    sections: search.sections,
  };
}
