import { createRoute } from '@tanstack/react-router';
import { manifestQuery, overviewQuery, systemsQuery, systemsTextsQuery, textsQuery } from '#dataset/queries.ts';
import { loadLocale } from '#i18n/load-locale.ts';
import { languageRoute } from '#url/routes.ts';

/** `/{lang}/systems/{id}`: one digital-government system with its facts, its roll-out and its sources. */
export const systemRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: 'systems/$id',
  loader: async ({ context: { language, queryClient } }) => {
    void queryClient.prefetchQuery(manifestQuery());
    void queryClient.prefetchQuery(systemsQuery());
    void queryClient.prefetchQuery(systemsTextsQuery(language));
    void queryClient.prefetchQuery(overviewQuery());
    void queryClient.prefetchQuery(textsQuery(language));
    return { locale: await loadLocale(language, ['home', 'indicator', 'systems', 'figure']) };
  },
  staleTime: Infinity,
}).lazy(async () => (await import('./SystemPage.tsx')).systemPage);
