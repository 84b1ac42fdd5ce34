import { createRoute } from '@tanstack/react-router';
import { indicatorQuery, indicatorTextsQuery, isNamedQuery, manifestQuery } from '#dataset/queries.ts';
import { loadLocale } from '#i18n/load-locale.ts';
import { datasetFiles } from '#model/dataset-files.ts';
import { indicatorSearchSchema } from '#url/indicator-search.ts';
import { languageRoute } from '#url/routes.ts';

/** `/{lang}/indicators/{id}`: one indicator. The frame does not wait for its files. */
export const indicatorRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: 'indicators/$id',
  validateSearch: indicatorSearchSchema,
  loader: async ({ context: { queryClient, language }, params: { id } }) => {
    void queryClient.prefetchQuery(manifestQuery());
    void queryClient.prefetchQuery(isNamedQuery(datasetFiles.indicator.path(id)));
    void queryClient.prefetchQuery(indicatorQuery(id));
    void queryClient.prefetchQuery(indicatorTextsQuery(id, language));
    return { locale: await loadLocale(language, ['indicator', 'figure', 'breakdown', 'whatif', 'models', 'embed']) };
  },
  staleTime: Infinity,
}).lazy(async () => (await import('./IndicatorPage.tsx')).indicatorPage);
