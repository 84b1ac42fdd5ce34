import { createRoute, type SearchSchemaInput } from '@tanstack/react-router';
import { manifestQuery, overviewQuery, textsQuery } from '#dataset/queries.ts';
import { loadLocale } from '#i18n/load-locale.ts';
import { importsSearchInAddress, type ImportsSearchInAddress, readImportsSearch } from '#url/imports-search.ts';
import { languageRoute } from '#url/routes.ts';

/** `/{lang}/reports/import`: figures are brought in, checked and made into a change set. */
export const importsRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: 'reports/import',
  validateSearch: (values: ImportsSearchInAddress & SearchSchemaInput): ImportsSearchInAddress => importsSearchInAddress(readImportsSearch(values)),
  loader: async ({ context: { language, queryClient } }) => {
    void queryClient.prefetchQuery(manifestQuery());
    void queryClient.prefetchQuery(overviewQuery());
    void queryClient.prefetchQuery(textsQuery(language));
    return { locale: await loadLocale(language, ['imports', 'importrules', 'collection', 'opened']) };
  },
  staleTime: Infinity,
}).lazy(async () => (await import('./ImportsPage.tsx')).importsPage);
