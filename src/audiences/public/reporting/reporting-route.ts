import { createRoute, type SearchSchemaInput } from '@tanstack/react-router';
import { manifestQuery, overviewQuery, textsQuery } from '#dataset/queries.ts';
import { loadLocale } from '#i18n/load-locale.ts';
import { readReportingSearch, reportingSearchInAddress, type ReportingSearchInAddress } from '#url/reporting-search.ts';
import { languageRoute } from '#url/routes.ts';

/** `/{lang}/status`: who has reported, who is late, what is due next; filters and order of its table stand in the address. */
export const reportingRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: 'status',
  validateSearch: (values: ReportingSearchInAddress & SearchSchemaInput): ReportingSearchInAddress => reportingSearchInAddress(readReportingSearch(values)),
  loader: async ({ context: { language, queryClient } }) => {
    void queryClient.prefetchQuery(manifestQuery());
    void queryClient.prefetchQuery(overviewQuery());
    void queryClient.prefetchQuery(textsQuery(language));
    return { locale: await loadLocale(language, ['home', 'institution', 'reporting', 'figure']) };
  },
  staleTime: Infinity,
}).lazy(async () => (await import('./ReportingPage.tsx')).reportingPage);
