import { createRoute, type SearchSchemaInput } from '@tanstack/react-router';
import { manifestQuery, overviewQuery, searchQuery, textsQuery } from '#dataset/queries.ts';
import { loadLocale } from '#i18n/load-locale.ts';
import { readReportsSearch, reportsSearchInAddress, type ReportsSearchInAddress } from '#url/reports-search.ts';
import { languageRoute } from '#url/routes.ts';

/** `/{lang}/reports`: the planners' table, their selection and the report made of it. */
export const reportsRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: 'reports',
  validateSearch: (values: ReportsSearchInAddress & SearchSchemaInput): ReportsSearchInAddress => reportsSearchInAddress(readReportsSearch(values)),
  loader: async ({ context: { language, queryClient }, location }) => {
    void queryClient.prefetchQuery(manifestQuery());
    void queryClient.prefetchQuery(overviewQuery());
    void queryClient.prefetchQuery(textsQuery(language));
    if (readReportsSearch(location.search).q !== '') void queryClient.prefetchQuery(searchQuery(language));
    return { locale: await loadLocale(language, ['workspace', 'builder', 'report', 'indicators', 'figure']) };
  },
  staleTime: Infinity,
}).lazy(async () => (await import('./ReportsPage.tsx')).reportsPage);
