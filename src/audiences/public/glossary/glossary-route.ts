import { createRoute } from '@tanstack/react-router';
import { manifestQuery } from '#dataset/queries.ts';
import { loadLocale } from '#i18n/load-locale.ts';
import { languageRoute } from '#url/routes.ts';

/** `/{lang}/glossary`: the words of the dashboard. */
export const glossaryRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: 'glossary',
  loader: async ({ context: { language, queryClient } }) => {
    void queryClient.prefetchQuery(manifestQuery());
    return { locale: await loadLocale(language, ['glossary']) };
  },
  staleTime: Infinity,
}).lazy(async () => (await import('./GlossaryPage.tsx')).glossaryPage);
