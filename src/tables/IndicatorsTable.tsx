import { type ChangeEvent, type MouseEvent, type ReactNode, useDeferredValue } from 'react';
import { SortMark } from '#ui/SortMark.tsx';
import type { IndicatorsTableFigure, TableColumn } from '#view-models/indicators-table/indicators-table.ts';
import type { IndicatorRow } from '#view-models/indicators-table/indicator-row.ts';
import type { RowGroup } from '#view-models/indicators-table/row-groups.ts';
import type { SparklineFigure } from '#view-models/indicators-table/sparkline-figure.ts';
import type { SortKey } from '#view-models/indicators-table/table-request.ts';
import { IndicatorsTableRow } from './IndicatorsTableRow.tsx';
import { tableRoles } from './table-roles.ts';

type IndicatorsTableProps = {
  readonly figure: IndicatorsTableFigure;
  /** The groups to draw: all of the figure, or its beginning. */
  readonly groups: readonly RowGroup[];
  /** How many rows are drawn for now; blocks that begin after them keep their room. */
  readonly drawn: number;
  /** The address of an indicator with `{id}` in the place of its id. */
  readonly address: string;
  /** Draws the small chart of a row; the same function at every rendering. */
  readonly sparkline: (figure: SparklineFigure) => ReactNode;
  readonly onSort: (key: SortKey) => void;
  readonly onFollow: (event: MouseEvent<HTMLElement>) => void;
  /** The indicators ticked for comparison, and whether no more can be. */
  readonly selection: { readonly ids: readonly string[]; readonly isFull: boolean };
  readonly onChoose: (event: ChangeEvent<HTMLInputElement>) => void;
};

/** Rows laid out together: in a long table the browser leaves out whole blocks that are off screen. */
const rowsInBlock = 10;

/** Up to here a table is laid out at once, so that nothing is missing from what a reader prints or finds in the page. */
const rowsLaidOutAtOnce = 120;

function tableClass(groups: readonly RowGroup[]): string {
  const rows = groups.reduce((sum, group) => sum + group.rows.length, 0);
  return rows > rowsLaidOutAtOnce ? 'indicator-table indicator-table--long' : 'indicator-table';
}

/** The table of indicators. Roles are written out because its rows are laid out as grids. */
export function IndicatorsTable({ figure, groups, drawn, address, sparkline, onSort, onFollow, selection, onChoose }: IndicatorsTableProps) {
  const { caption, columns, labels } = figure;
  // The tick itself is seen at once; that no other box can be ticked concerns every row, and follows when there is time.
  const rest = useDeferredValue(selection.isFull) ? 'full' : 'free';
  return (
    // Clicks on the links inside come here; the links themselves take focus and keys.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions -- one listener for the links of every row
    <table className={tableClass(groups)} {...tableRoles.table} onClick={onFollow}>
      <caption>{caption}</caption>
      <thead {...tableRoles.rowGroup}>
        <tr {...tableRoles.row}>
          <th {...tableRoles.columnHead} scope="col" className="indicator-table__choose">
            {labels.compare}
          </th>
          {columns.map((column) => (
            <ColumnHead key={column.id} column={column} onSort={onSort} />
          ))}
        </tr>
      </thead>
      {allBlocks(groups).map(({ group, rows, isFirst, before }) =>
        before >= drawn ? (
          <tbody key={blockKey(group, rows)} {...tableRoles.rowGroup} className={`${blockClass(rows.length)} indicator-table__block--awaited`} aria-hidden="true" />
        ) : (
          <tbody key={blockKey(group, rows)} {...tableRoles.rowGroup} className={blockClass(rows.length)}>
            {isFirst && group.title !== null ? (
              <tr {...tableRoles.row} className="indicator-table__group">
                <th {...tableRoles.rowHead} scope="rowgroup" colSpan={columns.length + 1}>
                  {group.title} <span>{group.count}</span>
                </th>
              </tr>
            ) : null}
            {rows.map((row) => (
              <IndicatorsTableRow
                key={row.id}
                row={row}
                address={address}
                labels={labels}
                sparkline={sparkline}
                choice={selection.ids.includes(row.id) ? 'ticked' : rest}
                onChoose={onChoose}
              />
            ))}
          </tbody>
        ),
      )}
    </table>
  );
}

type ColumnHeadProps = { readonly column: TableColumn; readonly onSort: (key: SortKey) => void };

function ColumnHead({ column: { id, label, direction }, onSort }: ColumnHeadProps) {
  const className = `indicator-table__${id}`;
  if (id === 'unit' || id === 'spark') {
    return (
      <th {...tableRoles.columnHead} scope="col" className={className}>
        {label}
      </th>
    );
  }
  return (
    <th {...tableRoles.columnHead} scope="col" className={className} {...(direction === null ? {} : { 'aria-sort': direction })}>
      <button type="button" className="indicator-table__sort" onClick={() => onSort(id)}>
        {label}
        <SortMark direction={direction} />
      </button>
    </th>
  );
}

type Block = {
  readonly group: RowGroup;
  readonly rows: readonly IndicatorRow[];
  readonly isFirst: boolean;
  /** Rows of the table that stand before it. */
  readonly before: number;
};

function allBlocks(groups: readonly RowGroup[]): readonly Block[] {
  let before = 0;
  return groups.flatMap((group) =>
    blocksOf(group).map((rows, place) => {
      before += rows.length;
      return { group, rows, isFirst: place === 0, before: before - rows.length };
    }),
  );
}

function blocksOf({ rows }: RowGroup): readonly (readonly IndicatorRow[])[] {
  const count = Math.ceil(rows.length / rowsInBlock);
  return Array.from({ length: count }, (_, block) => rows.slice(block * rowsInBlock, (block + 1) * rowsInBlock));
}

/** A block that begins with another row is another block: it is exchanged whole and not row by row. */
function blockKey(group: RowGroup, rows: readonly IndicatorRow[]): string {
  return `${group.id}/${rows[0]?.id ?? ''}`;
}

/** The class says about how high the block will be, so that the scroll bar is about right before it is laid out. */
function blockClass(rows: number): string {
  const size = rows <= 3 ? 'short' : rows <= 6 ? 'middle' : 'full';
  return `indicator-table__block indicator-table__block--${size}`;
}
