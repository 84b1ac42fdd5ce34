import { createRoute, notFound } from '@tanstack/react-router';
import { DatasetError } from '#dataset/dataset-error.ts';
import { indicatorQuery, indicatorTextsQuery, manifestQuery } from '#dataset/queries.ts';
import { loadLocale } from '#i18n/load-locale.ts';
import { indicatorSearchSchema } from '#url/indicator-search.ts';
import { languageRoute } from '#url/routes.ts';

/** `/{lang}/indicators/{id}`: one indicator. A file that cannot be had is the panels' to report; one that the release does not hold is no page. */
export const indicatorRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: 'indicators/$id',
  validateSearch: indicatorSearchSchema,
  loader: async ({ context: { queryClient, language }, params: { id } }) => {
    const [locale] = await Promise.all([
      loadLocale(language, ['indicator']),
      queryClient.prefetchQuery(manifestQuery()),
      queryClient.prefetchQuery(indicatorQuery(id)),
      queryClient.prefetchQuery(indicatorTextsQuery(id, language)),
    ]);
    const failure: unknown = queryClient.getQueryState(indicatorQuery(id).queryKey)?.error;
    if (failure instanceof DatasetError && failure.problem.kind === 'not-published') throw notFound();
    return { locale };
  },
  staleTime: Infinity,
}).lazy(async () => (await import('./IndicatorPage.tsx')).indicatorPage);
