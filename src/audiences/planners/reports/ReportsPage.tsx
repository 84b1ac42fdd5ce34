import { createLazyRoute } from '@tanstack/react-router';
import { useCallback, useMemo } from 'react';
import { type OnReportsSearch, ReportsPanel } from '#panels/workspace/ReportsPanel.tsx';
import { LocaleProvider } from '#ui/LocaleProvider.tsx';
import { readReportsSearch, reportsSearchInAddress } from '#url/reports-search.ts';

export const reportsPage = createLazyRoute('/$lang/reports')({ component: ReportsPage });

/** The planners' table, their selection and the report made of it. */
function ReportsPage() {
  const { locale } = reportsPage.useLoaderData();
  const inAddress = reportsPage.useSearch();
  const navigate = reportsPage.useNavigate();
  // One object for one address: the table is worked out again when it changes.
  const search = useMemo(() => readReportsSearch(inAddress), [inAddress]);
  const change = useCallback<OnReportsSearch>(
    (next, { replace }) => void navigate({ search: (now) => reportsSearchInAddress(next(readReportsSearch(now))), replace, resetScroll: false }),
    [navigate],
  );
  return (
    <LocaleProvider locale={locale}>
      <ReportsPanel search={search} onSearch={change} />
    </LocaleProvider>
  );
}
