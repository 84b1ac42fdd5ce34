import type { QueryClient } from '@tanstack/react-query';
import { createRootRouteWithContext, createRoute, notFound, rootRouteId } from '@tanstack/react-router';
import { loadLocale } from '#i18n/load-locale.ts';
import { isLanguage } from '#model/language.ts';
import { keepDataset, readDatasetSearch } from './dataset-choice.ts';

/** What every loader gets. */
export type RouterContext = { readonly queryClient: QueryClient };

export const rootRoute = createRootRouteWithContext<RouterContext>()();

/** `/{lang}`: everything a reader sees stands under its language. */
export const languageRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '$lang',
  validateSearch: readDatasetSearch,
  // Every link, also the switch of language and plain links of rows, stays in the dataset that is open.
  search: { middlewares: [keepDataset] },
  beforeLoad: ({ params }) => {
    if (!isLanguage(params.lang)) throw notFound({ routeId: rootRouteId });
    return { language: params.lang };
  },
  loader: async ({ context }) => ({ locale: await loadLocale(context.language, []) }),
  staleTime: Infinity,
});
