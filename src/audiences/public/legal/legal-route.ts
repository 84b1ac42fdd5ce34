import { createRoute, type SearchSchemaInput } from '@tanstack/react-router';
import { legalQuery, legalTextsQuery, manifestQuery, searchQuery } from '#dataset/queries.ts';
import { loadLocale } from '#i18n/load-locale.ts';
import { legalSearchInAddress, type LegalSearchInAddress, readLegalSearch } from '#url/legal-search.ts';
import { languageRoute } from '#url/routes.ts';

/** `/{lang}/legal`: the register of laws, decrees and strategies as dated events; query, filters and order stand in the address. */
export const legalRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: 'legal',
  validateSearch: (values: LegalSearchInAddress & SearchSchemaInput): LegalSearchInAddress => legalSearchInAddress(readLegalSearch(values)),
  loader: async ({ context: { language, queryClient }, location }) => {
    void queryClient.prefetchQuery(manifestQuery());
    void queryClient.prefetchQuery(legalQuery());
    void queryClient.prefetchQuery(legalTextsQuery(language));
    if (readLegalSearch(location.search).q !== '') void queryClient.prefetchQuery(searchQuery(language));
    return { locale: await loadLocale(language, ['legal', 'institution', 'figure']) };
  },
  staleTime: Infinity,
}).lazy(async () => (await import('./LegalPage.tsx')).legalPage);
