import { createRoute } from '@tanstack/react-router';
import { homeQuery, homeTextsQuery, manifestQuery } from '#dataset/queries.ts';
import { loadLocale } from '#i18n/load-locale.ts';
import { languageRoute } from '#url/routes.ts';

/** `/{lang}`: where the plans stand. Files are fetched beside the words; one that cannot be had is said on the page. */
export const homeRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: '/',
  loader: async ({ context: { language, queryClient } }) => {
    // Not waited for: the frame stands at once, and the page says that its figures are on their way.
    void queryClient.prefetchQuery(manifestQuery());
    void queryClient.prefetchQuery(homeQuery());
    void queryClient.prefetchQuery(homeTextsQuery(language));
    return { locale: await loadLocale(language, ['home']) };
  },
  staleTime: Infinity,
}).lazy(() => import('./HomePage.tsx').then(({ homePage }) => homePage));
