import { useLocale } from '#ui/LocaleProvider.tsx';
import { mostCompared } from '#url/compare-search.ts';
import { Link } from '#url/router-exports.ts';
import type { Selection } from './use-selection.ts';

type SelectionBarProps = { readonly selection: Selection; readonly hasRows: boolean };

/** How many rows are selected and what can be done with them; it stays in sight while the table is. */
export function SelectionBar({ selection: { ids, words, limit, all, none }, hasRows }: SelectionBarProps) {
  const { t, language, format } = useLocale();
  return (
    <section className="selection-bar no-print" aria-label={t('workspace.bar')}>
      <p role="status">
        <strong>{words}</strong>
        {limit === null ? null : <span className="selection-bar__limit"> {limit}</span>}
      </p>
      {hasRows ? (
        <button type="button" className="link-button" onClick={all}>
          {t('workspace.select.all')}
        </button>
      ) : null}
      {ids.length === 0 ? null : (
        <button type="button" className="link-button" onClick={none}>
          {t('workspace.select.none')}
        </button>
      )}
      {ids.length < 2 ? null : (
        <Link to="/$lang/compare" params={{ lang: language }} search={{ indicators: ids.slice(0, mostCompared) }}>
          {ids.length > mostCompared ? t('workspace.compare.first', { most: format.number(mostCompared, 0) }) : t('workspace.compare')}
        </Link>
      )}
      <a className="selection-bar__report" href="#report">
        {t('workspace.toReport')}
      </a>
    </section>
  );
}
