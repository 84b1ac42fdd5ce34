import { createLazyRoute } from '@tanstack/react-router';
import { useCallback, useMemo } from 'react';
import { ComparePanel, type OnCompare } from '#panels/compare/ComparePanel.tsx';
import { LocaleProvider } from '#ui/LocaleProvider.tsx';
import { compareSearchInAddress, readCompareSearch } from '#url/compare-search.ts';

export const comparePage = createLazyRoute('/$lang/compare')({ component: ComparePage });

/** Two to six indicators side by side, or indexed to one year. */
function ComparePage() {
  const { locale } = comparePage.useLoaderData();
  const inAddress = comparePage.useSearch();
  const navigate = comparePage.useNavigate();
  const search = useMemo(() => readCompareSearch(inAddress), [inAddress]);
  const change = useCallback<OnCompare>(
    (next) => void navigate({ search: (now) => compareSearchInAddress(next(readCompareSearch(now))), resetScroll: false }),
    [navigate],
  );
  return (
    <LocaleProvider locale={locale}>
      <ComparePanel search={search} onChange={change} />
    </LocaleProvider>
  );
}
