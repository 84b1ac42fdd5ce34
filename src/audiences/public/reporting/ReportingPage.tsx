import { createLazyRoute } from '@tanstack/react-router';
import { useCallback, useMemo } from 'react';
import { type OnReportingSearch, ReportingPanel } from '#panels/reporting/ReportingPanel.tsx';
import { LocaleProvider } from '#ui/LocaleProvider.tsx';
import { readReportingSearch, reportingSearchInAddress } from '#url/reporting-search.ts';

export const reportingPage = createLazyRoute('/$lang/status')({ component: ReportingPage });

/** Who has reported, who is late, what is due next. */
function ReportingPage() {
  const { locale } = reportingPage.useLoaderData();
  const inAddress = reportingPage.useSearch();
  const navigate = reportingPage.useNavigate();
  // One object for one address: the rows are worked out again when it changes.
  const search = useMemo(() => readReportingSearch(inAddress), [inAddress]);
  const change = useCallback<OnReportingSearch>(
    (next) => void navigate({ search: (now) => reportingSearchInAddress(next(readReportingSearch(now))), resetScroll: false }),
    [navigate],
  );
  return (
    <LocaleProvider locale={locale}>
      <ReportingPanel search={search} onSearch={change} />
    </LocaleProvider>
  );
}
