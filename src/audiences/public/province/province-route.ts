import { createRoute, redirect } from '@tanstack/react-router';
import { manifestQuery, provinceQuery, provincesQuery, textsQuery } from '#dataset/queries.ts';
import { loadLocale } from '#i18n/load-locale.ts';
import { languageRoute } from '#url/routes.ts';

/** `/{lang}/provinces/{iso}`: one province with all that is published for it. Codes are capitals; an address in small letters means the same. */
export const provinceRoute = createRoute({
  getParentRoute: () => languageRoute,
  path: 'provinces/$iso',
  beforeLoad: ({ params: { lang, iso } }) => {
    const code = iso.toUpperCase();
    // oxlint-disable-next-line typescript/only-throw-error -- how the router is told of another address
    if (code !== iso) throw redirect({ to: '/$lang/provinces/$iso', params: { lang, iso: code }, search: true, replace: true });
  },
  loader: async ({ context: { language, queryClient }, params: { iso } }) => {
    void queryClient.prefetchQuery(manifestQuery());
    void queryClient.prefetchQuery(provincesQuery());
    void queryClient.prefetchQuery(textsQuery(language));
    void queryClient.prefetchQuery(provinceQuery(iso));
    return { locale: await loadLocale(language, ['provinces', 'figure', 'indicator']) };
  },
  staleTime: Infinity,
}).lazy(async () => (await import('./ProvincePage.tsx')).provincePage);
