import { createRoute } from '@tanstack/react-router';
import { legalQuery, legalTextsQuery, manifestQuery, overviewQuery, reviewsQuery, reviewsTextsQuery, systemsQuery, systemsTextsQuery, textsQuery } from '#dataset/queries.ts';
import { loadLocale } from '#i18n/load-locale.ts';
import { languageRoute } from '#url/routes.ts';

/** `/{lang}/institutions/{id}`: everything one institution answers for. */
export const institutionRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: 'institutions/$id',
  // Asked for at once and not waited for: the frame stands, and one page comes instead of ten parts that push each other.
  loader: async ({ context: { language, queryClient } }) => {
    void queryClient.prefetchQuery(manifestQuery());
    void queryClient.prefetchQuery(overviewQuery());
    void queryClient.prefetchQuery(textsQuery(language));
    void queryClient.prefetchQuery(systemsQuery());
    void queryClient.prefetchQuery(systemsTextsQuery(language));
    void queryClient.prefetchQuery(legalQuery());
    void queryClient.prefetchQuery(legalTextsQuery(language));
    void queryClient.prefetchQuery(reviewsQuery());
    void queryClient.prefetchQuery(reviewsTextsQuery(language));
    return { locale: await loadLocale(language, ['home', 'groups', 'institution', 'reporting', 'figure', 'collection']) };
  },
  staleTime: Infinity,
}).lazy(async () => (await import('./InstitutionPage.tsx')).institutionPage);
