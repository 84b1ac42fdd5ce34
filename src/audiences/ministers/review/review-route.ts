import { createRoute } from '@tanstack/react-router';
import { manifestQuery, overviewQuery, releaseQuery, releasesQuery, reviewsQuery, reviewsTextsQuery, textsQuery } from '#dataset/queries.ts';
import { loadLocale } from '#i18n/load-locale.ts';
import { readReviewSearch } from '#url/review-search.ts';
import { languageRoute } from '#url/routes.ts';

/** `/{lang}/review`: the ministers' review: what needs a decision, what moved and why, what was decided. */
export const reviewRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: 'review',
  validateSearch: readReviewSearch,
  loader: async ({ context: { language, queryClient } }) => {
    // The file of the release is named by the manifest; a failure is told by the page that asks again.
    void queryClient.ensureQueryData(manifestQuery()).then(({ release }) => queryClient.prefetchQuery(releaseQuery(release)), () => undefined);
    void queryClient.prefetchQuery(overviewQuery());
    void queryClient.prefetchQuery(textsQuery(language));
    void queryClient.prefetchQuery(reviewsQuery());
    void queryClient.prefetchQuery(reviewsTextsQuery(language));
    void queryClient.prefetchQuery(releasesQuery());
    return { locale: await loadLocale(language, ['review', 'meeting', 'groups', 'home', 'figure']) };
  },
  staleTime: Infinity,
}).lazy(async () => (await import('./ReviewPage.tsx')).reviewPage);
