import type { ReactNode } from 'react';
import { useLocale } from '#ui/LocaleProvider.tsx';
import type { ReportingSearchInAddress } from '#url/reporting-search.ts';
import { Link } from '#url/router-exports.ts';

type ReportingLinkProps = { readonly search?: ReportingSearchInAddress; readonly children: ReactNode };

/** A link to the reporting status; with filters, to the rows they leave. */
export function ReportingLink({ search, children }: ReportingLinkProps) {
  const { language } = useLocale();
  if (search === undefined) {
    return (
      <Link to="/$lang/status" params={{ lang: language }}>
        {children}
      </Link>
    );
  }
  return (
    <Link to="/$lang/status" params={{ lang: language }} search={search} hash="indicators">
      {children}
    </Link>
  );
}
