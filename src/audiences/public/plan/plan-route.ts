import { createRoute } from '@tanstack/react-router';
import { manifestQuery, overviewQuery, textsQuery } from '#dataset/queries.ts';
import { loadLocale } from '#i18n/load-locale.ts';
import { languageRoute } from '#url/routes.ts';

/** `/{lang}/plans/{id}`: one plan with its goals, programmes, counts and, once it has ended, its final results. */
export const planRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: 'plans/$id',
  loader: async ({ context: { language, queryClient } }) => {
    void queryClient.prefetchQuery(manifestQuery());
    void queryClient.prefetchQuery(overviewQuery());
    void queryClient.prefetchQuery(textsQuery(language));
    return { locale: await loadLocale(language, ['home', 'groups', 'figure']) };
  },
  staleTime: Infinity,
}).lazy(async () => (await import('./PlanPage.tsx')).planPage);
