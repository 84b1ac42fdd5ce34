import type { ReportRequest } from '#view-models/report/report-request.ts';
import type { CommandFormat, ReportOptions } from './report-options.ts';

/** What the page of reports is asked for in its address: the same selection, parts and format. */
export function reportQuery({ languages, plan, indicators, period, sections }: ReportRequest, { isWhole, format }: { readonly isWhole: boolean; readonly format: CommandFormat }): URLSearchParams {
  return new URLSearchParams({
    select: isWhole ? 'all' : indicators.join(','),
    format,
    in: languages.join(','),
    ...(plan === null ? {} : { for: plan }),
    ...(period === null ? {} : { from: String(period.from), to: String(period.to) }),
    sections: sections.join(','),
  });
}

/** Address at which the same report can be made anew; null without a published site. */
export function reportAddress({ address, indicators, format }: ReportOptions, request: ReportRequest): string | null {
  if (address === null) return null;
  return `${address.replace(/\/$/, '')}/${request.languages[0]}/reports?${written(reportQuery(request, { isWhole: indicators === null, format }))}`;
}

/** Commas stay commas, so that the address can be read. */
function written(query: URLSearchParams): string {
  return query.toString().replaceAll('%2C', ',');
}
