import { plainText } from '#i18n/lao-words.ts';
import { useLocale } from '#ui/LocaleProvider.tsx';
import type { ReportingSearch } from '#url/reporting-search.ts';
import type { ReportingFilter, ReportingSort } from '#view-models/reporting/reporting-request.ts';
import type { ReportingTable } from '#view-models/reporting/reporting-table.ts';

type LineChoicesProps = {
  readonly table: ReportingTable;
  /** What is chosen; ahead of the rows, which follow when there is time. */
  readonly search: ReportingSearch;
  readonly onChoose: (filter: ReportingFilter, value: string) => void;
  readonly onSort: (sort: ReportingSort) => void;
  readonly onClear: () => void;
};

/** The filters in one line; on a phone, where the table has no heads, also the order. */
export function LineChoices({ table: { filters, columns, isNarrowed }, search, onChoose, onSort, onClear }: LineChoicesProps) {
  const { t } = useLocale();
  return (
    <div className="reporting-choices no-print" role="group" aria-label={t('reporting.filter')}>
      {filters.map(({ id, label, choices }) => (
        <label key={id}>
          <span>{label}</span>
          <select value={search[id] ?? ''} onChange={({ target }) => onChoose(id, target.value)}>
            {choices.map(({ value, label: words }) => (
              <option key={value} value={value}>
                {plainText(words)}
              </option>
            ))}
          </select>
        </label>
      ))}
      <label className="reporting-choices__sort">
        <span>{t('reporting.sort')}</span>
        <select value={search.sort} onChange={({ target }) => onSort(target.value as ReportingSort)}>
          {[...new Set<ReportingSort>(['late', ...columns.map(({ id }) => id), search.sort])].map((sort) => (
            <option key={sort} value={sort}>
              {plainText(t(`reporting.sort.${sort}`))}
            </option>
          ))}
        </select>
      </label>
      {isNarrowed ? (
        <button type="button" className="link-button" onClick={onClear}>
          {t('reporting.clear')}
        </button>
      ) : null}
    </div>
  );
}
