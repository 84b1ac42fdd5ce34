import type { QueryClient } from '@tanstack/react-query';
import { createRoute, type SearchSchemaInput } from '@tanstack/react-router';
import { indicatorQuery, manifestQuery, overviewQuery, textsQuery } from '#dataset/queries.ts';
import { loadLocale } from '#i18n/load-locale.ts';
import { compareSearchInAddress, type CompareSearchInAddress, mostCompared, readCompareSearch } from '#url/compare-search.ts';
import { languageRoute } from '#url/routes.ts';

/** `/{lang}/compare`: two to six indicators side by side, or indexed to one year. */
export const compareRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: 'compare',
  validateSearch: (values: CompareSearchInAddress & SearchSchemaInput): CompareSearchInAddress => compareSearchInAddress(readCompareSearch(values)),
  // Runs once for a visit; what is added later is fetched by the panel.
  loader: async ({ context: { language, queryClient }, location }) => {
    void queryClient.prefetchQuery(manifestQuery());
    void queryClient.prefetchQuery(textsQuery(language));
    void fetchAhead(queryClient, readCompareSearch(location.search).indicators);
    return { locale: await loadLocale(language, ['compare', 'figure', 'indicator']) };
  },
  staleTime: Infinity,
}).lazy(async () => (await import('./ComparePage.tsx')).comparePage);

/** The files of the indicators that exist: an unknown id of an address is never asked for. */
async function fetchAhead(queryClient: QueryClient, ids: readonly string[]): Promise<void> {
  await queryClient.prefetchQuery(overviewQuery());
  const known = new Set(queryClient.getQueryData(overviewQuery().queryKey)?.indicators.map(({ id }) => id));
  for (const id of ids.filter((wanted) => known.has(wanted)).slice(0, mostCompared)) void queryClient.prefetchQuery(indicatorQuery(id));
}
