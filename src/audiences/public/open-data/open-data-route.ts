import { createRoute, type SearchSchemaInput } from '@tanstack/react-router';
import { manifestQuery, openDataQuery, textsQuery } from '#dataset/queries.ts';
import { loadLocale } from '#i18n/load-locale.ts';
import { openDataSearchSchema, type OpenDataSearch } from '#url/open-data-search.ts';
import { languageRoute } from '#url/routes.ts';

/** `/{lang}/data`: what can be downloaded, on which terms, what is left out, and how it is cited. */
export const openDataRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: 'data',
  validateSearch: (values: Partial<OpenDataSearch> & SearchSchemaInput): OpenDataSearch => openDataSearchSchema.parse(values),
  loader: async ({ context: { language, queryClient } }) => {
    void queryClient.prefetchQuery(manifestQuery());
    void queryClient.prefetchQuery(openDataQuery());
    void queryClient.prefetchQuery(textsQuery(language));
    return { locale: await loadLocale(language, ['opendata', 'figure', 'offline', 'opened', 'importrules']) };
  },
  staleTime: Infinity,
}).lazy(async () => (await import('./OpenDataPage.tsx')).openDataPage);
