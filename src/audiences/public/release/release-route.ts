import { createRoute } from '@tanstack/react-router';
import { manifestQuery, releaseQuery, releasesQuery, releasesTextsQuery, textsQuery } from '#dataset/queries.ts';
import { loadLocale } from '#i18n/load-locale.ts';
import { releaseSearchSchema } from '#url/releases-search.ts';
import { languageRoute } from '#url/routes.ts';

/** `/{lang}/releases/{id}`: one release: what changed since an earlier one, when and why. */
export const releaseRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: 'releases/$id',
  validateSearch: releaseSearchSchema,
  loader: async ({ context: { language, queryClient }, params }) => {
    void queryClient.prefetchQuery(manifestQuery());
    void queryClient.prefetchQuery(textsQuery(language));
    void queryClient.prefetchQuery(releasesQuery());
    void queryClient.prefetchQuery(releasesTextsQuery(language));
    void queryClient.prefetchQuery(releaseQuery(params.id));
    return { locale: await loadLocale(language, ['releases', 'figure']) };
  },
  staleTime: Infinity,
}).lazy(async () => (await import('./ReleasePage.tsx')).releasePage);
