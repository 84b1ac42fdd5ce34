import { createRoute } from '@tanstack/react-router';
import { manifestQuery, overviewQuery, systemsQuery, systemsTextsQuery, textsQuery } from '#dataset/queries.ts';
import { loadLocale } from '#i18n/load-locale.ts';
import { languageRoute } from '#url/routes.ts';
import { systemsSearchSchema } from '#url/systems-search.ts';

/** `/{lang}/systems`: the digital-government systems and how far each government body has come with them. */
export const systemsRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: 'systems',
  validateSearch: systemsSearchSchema,
  loader: async ({ context: { language, queryClient } }) => {
    void queryClient.prefetchQuery(manifestQuery());
    void queryClient.prefetchQuery(systemsQuery());
    void queryClient.prefetchQuery(systemsTextsQuery(language));
    void queryClient.prefetchQuery(overviewQuery());
    void queryClient.prefetchQuery(textsQuery(language));
    return { locale: await loadLocale(language, ['home', 'systems', 'figure']) };
  },
  staleTime: Infinity,
}).lazy(async () => (await import('./SystemsPage.tsx')).systemsPage);
