import { useLocale } from '#ui/LocaleProvider.tsx';
import { SortMark } from '#ui/SortMark.tsx';
import type { WorkspaceSortKey } from '#view-models/workspace/workspace-request.ts';
import type { WorkspaceColumn } from '#view-models/workspace/workspace-table.ts';

type GridHeadProps = { readonly columns: readonly WorkspaceColumn[]; readonly onSort: (key: WorkspaceSortKey) => void };

/** The heads of the columns; each that can order the table is a button. */
export function GridHead({ columns, onSort }: GridHeadProps) {
  const { t } = useLocale();
  return (
    <thead>
      <tr aria-rowindex={1}>
        <th scope="col" aria-colindex={1} className="workspace-grid__choose">
          <span className="visually-hidden">{t('workspace.select.head')}</span>
        </th>
        {columns.map(({ id, label, sortKey, direction }, position) => (
          <th key={id} scope="col" aria-colindex={position + 2} className={`workspace-grid__${id}`} {...(direction === null ? {} : { 'aria-sort': direction })}>
            {sortKey === null ? (
              label
            ) : (
              <>
                <button type="button" className="indicator-table__sort no-print" onClick={() => onSort(sortKey)}>
                  {label}
                  <SortMark direction={direction} />
                </button>
                {/* The head is repeated on every sheet, where a browser leaves the words of a button out. */}
                <span className="workspace-grid__printed" aria-hidden="true">
                  {label}
                </span>
              </>
            )}
          </th>
        ))}
      </tr>
    </thead>
  );
}
