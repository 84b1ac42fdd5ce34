import { createRoute, type SearchSchemaInput } from '@tanstack/react-router';
import { manifestQuery, overviewQuery, searchQuery, textsQuery } from '#dataset/queries.ts';
import { loadLocale } from '#i18n/load-locale.ts';
import { indicatorsSearchInAddress, type IndicatorsSearchInAddress, readIndicatorsSearch } from '#url/indicators-search.ts';
import { languageRoute } from '#url/routes.ts';

/** `/{lang}/indicators`: the table of all indicators; query, filters, grouping and order stand in the address. */
export const indicatorsRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: 'indicators',
  validateSearch: (values: IndicatorsSearchInAddress & SearchSchemaInput): IndicatorsSearchInAddress => indicatorsSearchInAddress(readIndicatorsSearch(values)),
  // Runs once for a visit: what a reader asks for later is in hand already, but for the search index, which the panel fetches.
  loader: async ({ context: { queryClient, language }, location }) => {
    void queryClient.prefetchQuery(manifestQuery());
    void queryClient.prefetchQuery(overviewQuery());
    void queryClient.prefetchQuery(textsQuery(language));
    if (readIndicatorsSearch(location.search).q !== '') void queryClient.prefetchQuery(searchQuery(language));
    return { locale: await loadLocale(language, ['indicators']) };
  },
  staleTime: Infinity,
}).lazy(async () => (await import('./IndicatorsPage.tsx')).indicatorsPage);
