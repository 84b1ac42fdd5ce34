import { createRoute } from '@tanstack/react-router';
import { homeQuery, manifestQuery, overviewQuery, releaseQuery, reviewsQuery, reviewsTextsQuery, textsQuery } from '#dataset/queries.ts';
import { loadLocale } from '#i18n/load-locale.ts';
import { meetingSearchInAddress, readMeetingSearch } from '#url/meeting-search.ts';
import { languageRoute } from '#url/routes.ts';

/** `/{lang}/review/meeting`: the meeting: one indicator or programme a slide, decisions entered as they are taken. */
export const meetingRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: 'review/meeting',
  validateSearch: (values: Record<string, unknown>) => meetingSearchInAddress(readMeetingSearch(values)),
  loader: async ({ context: { language, queryClient } }) => {
    // The release on screen has a file of its own.
    void queryClient.fetchQuery(manifestQuery()).then(({ release }) => queryClient.prefetchQuery(releaseQuery(release)), () => undefined);
    void queryClient.prefetchQuery(overviewQuery());
    void queryClient.prefetchQuery(textsQuery(language));
    void queryClient.prefetchQuery(homeQuery());
    void queryClient.prefetchQuery(reviewsQuery());
    void queryClient.prefetchQuery(reviewsTextsQuery(language));
    return { locale: await loadLocale(language, ['meeting', 'review', 'indicator', 'groups', 'home', 'figure']) };
  },
  staleTime: Infinity,
}).lazy(async () => (await import('./MeetingPage.tsx')).meetingPage);
