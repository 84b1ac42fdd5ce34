import { createLazyRoute } from '@tanstack/react-router';
import { useCallback, useMemo } from 'react';
import { ImportPanel, type OnImportsSearch } from '#panels/imports/ImportPanel.tsx';
import { LocaleProvider } from '#ui/LocaleProvider.tsx';
import { importsSearchInAddress, readImportsSearch } from '#url/imports-search.ts';

export const importsPage = createLazyRoute('/$lang/reports/import')({ component: ImportsPage });

/** Figures on their way in: a file, what is wrong with it, what it would change, and the change set. */
function ImportsPage() {
  const { locale } = importsPage.useLoaderData();
  const inAddress = importsPage.useSearch();
  const navigate = importsPage.useNavigate();
  const search = useMemo(() => readImportsSearch(inAddress), [inAddress]);
  const change = useCallback<OnImportsSearch>(
    (part, { replace }) => void navigate({ search: (now) => importsSearchInAddress({ ...readImportsSearch(now), ...part }), replace, resetScroll: false }),
    [navigate],
  );
  return (
    <LocaleProvider locale={locale}>
      <ImportPanel search={search} onSearch={change} />
    </LocaleProvider>
  );
}
