import { createRoute } from '@tanstack/react-router';
import { manifestQuery } from '#dataset/queries.ts';
import { loadLocale } from '#i18n/load-locale.ts';
import { languageRoute } from '#url/routes.ts';

/** `/{lang}/about`: publisher and standing, licences, accessibility, contact. */
export const aboutRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: 'about',
  loader: async ({ context: { language, queryClient } }) => {
    void queryClient.prefetchQuery(manifestQuery());
    return { locale: await loadLocale(language, ['about']) };
  },
  staleTime: Infinity,
}).lazy(async () => (await import('./AboutPage.tsx')).aboutPage);
