import { createLazyRoute } from '@tanstack/react-router';
import { useCallback } from 'react';
import { OpenDataPanel } from '#panels/open-data/OpenDataPanel.tsx';
import { LocaleProvider } from '#ui/LocaleProvider.tsx';
import type { OpenDataSearch } from '#url/open-data-search.ts';

export const openDataPage = createLazyRoute('/$lang/data')({ component: OpenDataPage });

/** What can be downloaded, on which terms, what is left out, and how it is cited. */
function OpenDataPage() {
  const { locale } = openDataPage.useLoaderData();
  const search = openDataPage.useSearch();
  const navigate = openDataPage.useNavigate();
  const change = useCallback((next: OpenDataSearch) => void navigate({ search: next, replace: true, resetScroll: false }), [navigate]);
  return (
    <LocaleProvider locale={locale}>
      <OpenDataPanel search={search} onSearch={change} />
    </LocaleProvider>
  );
}
