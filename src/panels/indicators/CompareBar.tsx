import { useLocale } from '#ui/LocaleProvider.tsx';
import { Link } from '#url/router-exports.ts';
import type { TableSelection } from '#view-models/indicators-table/table-selection.ts';

type CompareBarProps = { readonly selection: TableSelection; readonly onClear: () => void };

/** How many indicators are ticked, and where to go with them; it stays at the lower edge while the table is in view. */
export function CompareBar({ selection: { ids, count, limit }, onClear }: CompareBarProps) {
  const { t, language } = useLocale();
  return (
    <section className="compare-bar no-print" aria-label={t('indicators.compare.bar')}>
      <p className="compare-bar__count" role="status">
        <strong>{count}</strong>
        {limit === null ? null : <span> {limit}</span>}
      </p>
      <Link className="button button--primary" to="/$lang/compare" params={{ lang: language }} search={{ indicators: ids }}>
        {t('indicators.compare.go')}
      </Link>
      <button type="button" className="link-button compare-bar__clear" onClick={onClear}>
        {t('indicators.compare.clear')}
      </button>
    </section>
  );
}
