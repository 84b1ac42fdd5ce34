import type { QueryClient } from '@tanstack/react-query';
import { createRoute } from '@tanstack/react-router';
import { homeQuery, homeTextsQuery, manifestQuery, overviewQuery, releasesQuery, reviewsQuery, reviewsTextsQuery, textsQuery } from '#dataset/queries.ts';
import { loadLocale } from '#i18n/load-locale.ts';
import type { Language } from '#model/language.ts';
import { languageRoute } from '#url/routes.ts';

type Loaded = { readonly context: { readonly language: Language; readonly queryClient: QueryClient } };

/** Asked for at once and not waited for; the locale holds the words of all parts of the sheet. */
async function loadBrief({ context: { language, queryClient } }: Loaded) {
  void queryClient.prefetchQuery(manifestQuery());
  void queryClient.prefetchQuery(overviewQuery());
  void queryClient.prefetchQuery(textsQuery(language));
  void queryClient.prefetchQuery(homeQuery());
  void queryClient.prefetchQuery(homeTextsQuery(language));
  void queryClient.prefetchQuery(releasesQuery());
  void queryClient.prefetchQuery(reviewsQuery());
  void queryClient.prefetchQuery(reviewsTextsQuery(language));
  return { locale: await loadLocale(language, ['brief', 'review', 'groups', 'home', 'figure']) };
}

/** `/{lang}/plans/{id}/brief`: one plan on one A4 page. */
export const planBriefRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: 'plans/$id/brief',
  loader: loadBrief,
  staleTime: Infinity,
}).lazy(async () => (await import('./brief-pages.tsx')).planBriefPage);

/** `/{lang}/programmes/{id}/brief`: one programme on one A4 page. */
export const programmeBriefRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: 'programmes/$id/brief',
  loader: loadBrief,
  staleTime: Infinity,
}).lazy(async () => (await import('./brief-pages.tsx')).programmeBriefPage);
