import { createLazyRoute } from '@tanstack/react-router';
import { useCallback, useMemo } from 'react';
import { IndicatorsPanel, type OnSearch } from '#panels/indicators/IndicatorsPanel.tsx';
import { LocaleProvider } from '#ui/LocaleProvider.tsx';
import { indicatorsSearchInAddress, readIndicatorsSearch } from '#url/indicators-search.ts';

export const indicatorsPage = createLazyRoute('/$lang/indicators')({ component: IndicatorsPage });

function IndicatorsPage() {
  const { locale } = indicatorsPage.useLoaderData();
  const inAddress = indicatorsPage.useSearch();
  const navigate = indicatorsPage.useNavigate();
  // One object for one address: the table is worked out again when it changes.
  const search = useMemo(() => readIndicatorsSearch(inAddress), [inAddress]);
  const change = useCallback<OnSearch>(
    (next, { replace }) => void navigate({ search: (now) => indicatorsSearchInAddress(next(readIndicatorsSearch(now))), replace, resetScroll: false }),
    [navigate],
  );
  return (
    <LocaleProvider locale={locale}>
      <title>{locale.t('shell.pageTitle', { page: locale.t('indicators.title') })}</title>
      <IndicatorsPanel search={search} onSearch={change} />
    </LocaleProvider>
  );
}
