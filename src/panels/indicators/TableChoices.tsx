import { useLocale } from '#ui/LocaleProvider.tsx';
import type { TableColumn } from '#view-models/indicators-table/indicators-table.ts';
import type { Grouping, Sort, SortKey } from '#view-models/indicators-table/table-request.ts';
import { TableGrouping } from './TableGrouping.tsx';

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
      <TableGrouping group={group} onGroup={onGroup} />
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
