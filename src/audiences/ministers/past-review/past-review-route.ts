import { createRoute } from '@tanstack/react-router';
import { manifestQuery, overviewQuery, releasesQuery, reviewsQuery, reviewsTextsQuery, textsQuery } from '#dataset/queries.ts';
import { loadLocale } from '#i18n/load-locale.ts';
import { languageRoute } from '#url/routes.ts';

/** `/{lang}/reviews/{id}`: a past review: judgements, decisions, what became of them. */
export const pastReviewRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: 'reviews/$id',
  loader: async ({ context: { language, queryClient } }) => {
    void queryClient.prefetchQuery(manifestQuery());
    void queryClient.prefetchQuery(overviewQuery());
    void queryClient.prefetchQuery(textsQuery(language));
    void queryClient.prefetchQuery(reviewsQuery());
    void queryClient.prefetchQuery(reviewsTextsQuery(language));
    void queryClient.prefetchQuery(releasesQuery());
    return { locale: await loadLocale(language, ['review', 'home']) };
  },
  staleTime: Infinity,
}).lazy(async () => (await import('./PastReviewPage.tsx')).pastReviewPage);
