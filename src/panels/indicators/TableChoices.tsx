import { useLocale } from '#ui/LocaleProvider.tsx';
import type { TableColumn } from '#view-models/indicators-table/indicators-table.ts';
import { groupings, type Grouping, type Sort, type SortKey } from '#view-models/indicators-table/table-request.ts';

type TableChoicesProps = {
  readonly group: Grouping;
  readonly sort: Sort;
  readonly columns: readonly TableColumn[];
  readonly onGroup: (group: Grouping) => void;
  readonly onSort: (sort: Sort) => void;
};

/** Grouping and, where the column heads have no room, the order. */
export function TableChoices({ group, sort, columns, onGroup, onSort }: TableChoicesProps) {
  const { t } = useLocale();
  const sortable = columns.filter((column): column is TableColumn & { readonly id: SortKey } => column.id !== 'unit' && column.id !== 'spark');
  return (
    <div className="table-choices no-print">
      <label>
        <span>{t('indicators.group.label')}</span>
        <select value={group} onChange={(event) => onGroup(event.target.value as Grouping)}>
          {groupings.map((grouping) => (
            <option key={grouping} value={grouping}>
              {t(`indicators.group.${grouping}`)}
            </option>
          ))}
        </select>
      </label>
      <label className="table-choices__sort">
        <span>{t('indicators.sort.label')}</span>
        <select value={sort} onChange={(event) => onSort(event.target.value as Sort)}>
          {sortable.toReversed().flatMap(({ id, label }) => [
            <option key={id} value={id}>
              {id === 'status' ? t('indicators.sort.worst') : t(id === 'name' ? 'indicators.sort.fromA' : 'indicators.sort.ascending', { column: label })}
            </option>,
            <option key={`-${id}`} value={`-${id}`}>
              {id === 'status' ? t('indicators.sort.best') : t(id === 'name' ? 'indicators.sort.fromZ' : 'indicators.sort.descending', { column: label })}
            </option>,
          ])}
        </select>
      </label>
    </div>
  );
}
