import { createRoute, type SearchSchemaInput } from '@tanstack/react-router';
import { homeQuery, manifestQuery, methodsQuery, textsQuery } from '#dataset/queries.ts';
import { loadLocale } from '#i18n/load-locale.ts';
import { type MethodologySearch, readMethodologySearch } from '#url/methodology-search.ts';
import { languageRoute } from '#url/routes.ts';

/** `/{lang}/methodology`: the rules of the verdicts in plain words, with cases that are judged on the page. */
export const methodologyRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: 'methodology',
  validateSearch: (values: MethodologySearch & SearchSchemaInput): MethodologySearch => readMethodologySearch(values),
  loader: async ({ context: { language, queryClient } }) => {
    void queryClient.prefetchQuery(manifestQuery());
    void queryClient.prefetchQuery(homeQuery());
    void queryClient.prefetchQuery(methodsQuery());
    void queryClient.prefetchQuery(textsQuery(language));
    return { locale: await loadLocale(language, ['method', 'models', 'figure', 'indicator']) };
  },
  staleTime: Infinity,
}).lazy(async () => (await import('./MethodologyPage.tsx')).methodologyPage);
