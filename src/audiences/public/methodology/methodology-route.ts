import { createRoute } from '@tanstack/react-router';
import { homeQuery, homeTextsQuery, manifestQuery } from '#dataset/queries.ts';
import { loadLocale } from '#i18n/load-locale.ts';
import { languageRoute } from '#url/routes.ts';

/** `/{lang}/methodology`: the rules of the verdicts in plain words, with worked examples. */
export const methodologyRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: 'methodology',
  loader: async ({ context: { language, queryClient } }) => {
    void queryClient.prefetchQuery(manifestQuery());
    void queryClient.prefetchQuery(homeQuery());
    void queryClient.prefetchQuery(homeTextsQuery(language));
    return { locale: await loadLocale(language, ['method', 'home']) };
  },
  staleTime: Infinity,
}).lazy(async () => (await import('./MethodologyPage.tsx')).methodologyPage);
