import type { QueryClient } from '@tanstack/react-query';
import { createRoute } from '@tanstack/react-router';
import { indicatorByQuery, indicatorQuery, indicatorTextsQuery, manifestQuery, provincesQuery, textsQuery } from '#dataset/queries.ts';
import { loadLocale } from '#i18n/load-locale.ts';
import type { Language } from '#model/language.ts';
import { provincesSearchSchema } from '#url/provinces-search.ts';
import { languageRoute } from '#url/routes.ts';

/** `/{lang}/provinces`: the eighteen provinces as a map, as equal tiles and as a ranking. */
export const provincesRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: 'provinces',
  validateSearch: provincesSearchSchema,
  loaderDeps: ({ search: { indicator } }) => ({ indicator }),
  loader: async ({ context: { language, queryClient }, deps: { indicator } }) => {
    void queryClient.prefetchQuery(manifestQuery());
    void queryClient.prefetchQuery(provincesQuery());
    void queryClient.prefetchQuery(textsQuery(language));
    void fetchAhead(queryClient, language, indicator);
    return { locale: await loadLocale(language, ['provinces', 'figure', 'indicator']) };
  },
  staleTime: Infinity,
}).lazy(async () => (await import('./ProvincesPagePage.tsx')).provincesPage);

/** The files of a named indicator need not wait for the list that says which one is shown where none is named: the first headline. */
async function fetchAhead(queryClient: QueryClient, language: Language, named: string | undefined): Promise<void> {
  const { indicators } = named === undefined ? await queryClient.ensureQueryData(provincesQuery()).catch(() => ({ indicators: [] })) : { indicators: [] };
  const id = named ?? (indicators.find(({ role }) => role === 'headline') ?? indicators[0])?.id;
  if (id === undefined) return;
  void queryClient.prefetchQuery(indicatorQuery(id));
  void queryClient.prefetchQuery(indicatorByQuery(id));
  void queryClient.prefetchQuery(indicatorTextsQuery(id, language));
}
