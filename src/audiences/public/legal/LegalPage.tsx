import { createLazyRoute } from '@tanstack/react-router';
import { useCallback, useMemo } from 'react';
import { LegalPanel, type OnLegalSearch } from '#panels/legal/LegalPanel.tsx';
import { LocaleProvider } from '#ui/LocaleProvider.tsx';
import { legalSearchInAddress, readLegalSearch } from '#url/legal-search.ts';

export const legalPage = createLazyRoute('/$lang/legal')({ component: LegalPage });

/** The register of laws, decrees and strategies as dated events. */
function LegalPage() {
  const { locale } = legalPage.useLoaderData();
  const inAddress = legalPage.useSearch();
  const navigate = legalPage.useNavigate();
  // One object for one address: the register is worked out again when it changes.
  const search = useMemo(() => readLegalSearch(inAddress), [inAddress]);
  const change = useCallback<OnLegalSearch>(
    (next, { replace }) => void navigate({ search: (now) => legalSearchInAddress(next(readLegalSearch(now))), replace, resetScroll: false }),
    [navigate],
  );
  return (
    <LocaleProvider locale={locale}>
      <LegalPanel search={search} onSearch={change} />
    </LocaleProvider>
  );
}
