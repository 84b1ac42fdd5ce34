import { createRoute } from '@tanstack/react-router';
import { legalQuery, legalTextsQuery, manifestQuery } from '#dataset/queries.ts';
import { loadLocale } from '#i18n/load-locale.ts';
import { languageRoute } from '#url/routes.ts';

/** `/{lang}/legal/{id}`: one legal or policy text with its events, numbers and sources. */
export const legalTextRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: 'legal/$id',
  loader: async ({ context: { language, queryClient } }) => {
    void queryClient.prefetchQuery(manifestQuery());
    void queryClient.prefetchQuery(legalQuery());
    void queryClient.prefetchQuery(legalTextsQuery(language));
    return { locale: await loadLocale(language, ['legal', 'institution']) };
  },
  staleTime: Infinity,
}).lazy(async () => (await import('./LegalTextPage.tsx')).legalTextPage);
