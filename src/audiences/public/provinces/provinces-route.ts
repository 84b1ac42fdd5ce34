import { createRoute } from '@tanstack/react-router';
import { indicatorByQuery, indicatorQuery, indicatorTextsQuery, manifestQuery, provincesQuery, textsQuery } from '#dataset/queries.ts';
import { loadLocale } from '#i18n/load-locale.ts';
import { provincesSearchSchema } from '#url/provinces-search.ts';
import { languageRoute } from '#url/routes.ts';

/** `/{lang}/provinces`: the eighteen provinces as a map, as equal tiles and as a ranking. */
export const provincesRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: 'provinces',
  validateSearch: provincesSearchSchema,
  loaderDeps: ({ search: { indicator } }) => ({ indicator }),
  loader: async ({ context: { language, queryClient }, deps: { indicator } }) => {
    void queryClient.prefetchQuery(manifestQuery());
    void queryClient.prefetchQuery(provincesQuery());
    void queryClient.prefetchQuery(textsQuery(language));
    // The files of a named indicator need not wait for the list that names the first one.
    if (indicator !== undefined) {
      void queryClient.prefetchQuery(indicatorQuery(indicator));
      void queryClient.prefetchQuery(indicatorByQuery(indicator));
      void queryClient.prefetchQuery(indicatorTextsQuery(indicator, language));
    }
    return { locale: await loadLocale(language, ['provinces', 'figure', 'indicator']) };
  },
  staleTime: Infinity,
}).lazy(async () => (await import('./ProvincesPagePage.tsx')).provincesPage);
