import { createRoute } from '@tanstack/react-router';
import { homeQuery, homeTextsQuery, manifestQuery } from '#dataset/queries.ts';
import { loadLocale } from '#i18n/load-locale.ts';
import { languageRoute } from '#url/routes.ts';

/** `/{lang}`: where the plans stand. Files are fetched beside the words; one that cannot be had is said on the page. */
export const homeRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: '/',
  loader: async ({ context: { language, queryClient } }) => {
    const [locale] = await Promise.all([
      loadLocale(language, ['home']),
      queryClient.prefetchQuery(manifestQuery()),
      queryClient.prefetchQuery(homeQuery()),
      queryClient.prefetchQuery(homeTextsQuery(language)),
    ]);
    return { locale };
  },
  staleTime: Infinity,
}).lazy(() => import('./HomePage.tsx').then(({ homePage }) => homePage));
