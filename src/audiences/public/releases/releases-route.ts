import { createRoute } from '@tanstack/react-router';
import { manifestQuery, releasesQuery, releasesTextsQuery, textsQuery } from '#dataset/queries.ts';
import { loadLocale } from '#i18n/load-locale.ts';
import { languageRoute } from '#url/routes.ts';

/** `/{lang}/releases`: the releases of the dataset, newest first, and any two of them compared. */
export const releasesRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: 'releases',
  loader: async ({ context: { language, queryClient } }) => {
    void queryClient.prefetchQuery(manifestQuery());
    void queryClient.prefetchQuery(textsQuery(language));
    void queryClient.prefetchQuery(releasesQuery());
    void queryClient.prefetchQuery(releasesTextsQuery(language));
    return { locale: await loadLocale(language, ['releases', 'figure']) };
  },
  staleTime: Infinity,
}).lazy(async () => (await import('./ReleasesPage.tsx')).releasesPage);
