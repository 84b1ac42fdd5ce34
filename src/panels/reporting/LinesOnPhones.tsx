import { useLocale } from '#ui/LocaleProvider.tsx';
import { type ReportingSearch, reportingSearchInAddress } from '#url/reporting-search.ts';
import { Link } from '#url/router-exports.ts';

/** So many the stylesheet leaves on a phone, where each row is half a screen tall. */
const first = 20;
/** A beginning is not worth it for a few rows more. */
const mostWhole = 25;

/** The class of what holds the table: on a phone the beginning of a long list, unless the whole is asked for. */
export function phoneTable(total: number, { show }: Pick<ReportingSearch, 'show'>): string | undefined {
  return total > mostWhole && show === undefined ? 'reporting__first' : undefined;
}

type LinesOnPhonesProps = { readonly total: number; readonly search: ReportingSearch };

/** On a phone only: the way from the beginning of a long list to the whole, and back. */
export function LinesOnPhones({ total, search }: LinesOnPhonesProps) {
  const { t, format, language } = useLocale();
  if (total <= mostWhole) return null;
  const isWhole = search.show === 'all';
  return (
    <p className="reporting__phone-more no-print">
      {isWhole ? null : <span>{t('reporting.more.shown', { shown: format.number(first, 0), total: format.number(total, 0) })} </span>}
      <Link to="/$lang/status" params={{ lang: language }} search={reportingSearchInAddress({ ...search, show: isWhole ? undefined : 'all' })} resetScroll={false}>
        {isWhole ? t('reporting.more.first', { count: format.number(first, 0) }) : t('reporting.more.all', { count: format.number(total, 0) })}
      </Link>
    </p>
  );
}
