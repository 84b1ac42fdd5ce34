import { createRoute } from '@tanstack/react-router';
import { manifestQuery, overviewQuery, textsQuery } from '#dataset/queries.ts';
import { loadLocale } from '#i18n/load-locale.ts';
import type { Language } from '#model/language.ts';
import { languageRoute, type RouterContext } from '#url/routes.ts';

type LoaderInput = { readonly context: RouterContext & { readonly language: Language } };

/** Files are fetched beside the words; the frame does not wait for them. */
const loader = async ({ context: { queryClient, language } }: LoaderInput) => {
  void queryClient.prefetchQuery(manifestQuery());
  void queryClient.prefetchQuery(overviewQuery());
  void queryClient.prefetchQuery(textsQuery(language));
  return { locale: await loadLocale(language, ['home', 'groups', 'figure']) };
};

export const programmeRoute = createRoute({ getParentRoute: () => languageRoute, path: 'programmes/$id', loader, staleTime: Infinity }).lazy(
  async () => (await import('./group-pages.tsx')).programmePage,
);

export const pillarRoute = createRoute({ getParentRoute: () => languageRoute, path: 'pillars/$id', loader, staleTime: Infinity }).lazy(
  async () => (await import('./group-pages.tsx')).pillarPage,
);

export const sectorRoute = createRoute({ getParentRoute: () => languageRoute, path: 'sectors/$id', loader, staleTime: Infinity }).lazy(
  async () => (await import('./group-pages.tsx')).sectorPage,
);

export const componentRoute = createRoute({ getParentRoute: () => languageRoute, path: 'components/$id', loader, staleTime: Infinity }).lazy(
  async () => (await import('./group-pages.tsx')).componentPage,
);

export const goalRoute = createRoute({ getParentRoute: () => languageRoute, path: 'goals/$id', loader, staleTime: Infinity }).lazy(
  async () => (await import('./group-pages.tsx')).goalPage,
);
