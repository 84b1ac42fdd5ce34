import { useState } from 'react';
import { useLocale } from '#ui/LocaleProvider.tsx';
import { useIndicatorAddress } from '#url/plain-links.ts';
import { useNavigate } from '#url/router-exports.ts';
import { copiedCells } from '#view-models/workspace/copied-cells.ts';
import { type CellRange, type GridPlace, markedColumns, sortedRange } from '#view-models/workspace/grid-place.ts';
import type { WorkspaceSortKey } from '#view-models/workspace/workspace-request.ts';
import type { WorkspaceFigure, WorkspaceSource } from '#view-models/workspace/workspace-table.ts';
import { copyInto } from './copy-cells.ts';
import { GridHead } from './GridHead.tsx';
import { GridLines } from './GridLines.tsx';
import { useGridCells } from './use-grid-cells.ts';
import type { Selection } from './use-selection.ts';

type WorkspaceGridProps = {
  readonly source: WorkspaceSource;
  readonly figure: WorkspaceFigure;
  readonly selection: Selection;
  readonly onSort: (key: WorkspaceSortKey) => void;
  readonly onSeries: (id: string) => void;
};

/** The planners' table: one stop of the Tab key, arrow keys inside, rows to select and cells to copy. */
export function WorkspaceGrid({ source, figure, selection, onSort, onSeries }: WorkspaceGridProps) {
  const { t, language, format } = useLocale();
  const navigate = useNavigate();
  const address = useIndicatorAddress(language);
  const [said, setSaid] = useState('');
  const { context } = source.table;
  const copy = (clipboard: DataTransfer, at: GridPlace, range: CellRange | null): void => {
    const cells = chosenCells(figure, source, selection.ids, at, range);
    copyInto(clipboard, cells, context.locale);
    setSaid(t('workspace.copied.cells', { count: format.number(cells.rows.length * (cells.rows[0]?.length ?? 0), 0) }));
  };
  const open = (id: string): void => void navigate({ to: '/$lang/indicators/$id', params: { lang: language, id } });
  const { table, at, range, listeners } = useGridCells({ figure, selection, onSeries, onOpen: open, onCopy: copy });
  const marked = range === null ? null : sortedRange(range);
  const markedWords = marked === null ? '' : t('workspace.marked', { rows: format.number(marked.to.place - marked.from.place + 1, 0), columns: format.number(marked.to.column - marked.from.column + 1, 0) });
  return (
    <>
      <p role="status" className="visually-hidden">
        {marked === null ? said : markedWords}
      </p>
      <GridLines
        figure={figure}
        at={at}
        table={table}
        listeners={listeners}
        isMarking={range !== null}
        isSelected={selection.has}
        markedIn={(place) => markedColumns(range, place)}
        address={address}
        head={<GridHead columns={figure.columns} onSort={onSort} />}
      />
    </>
  );
}

/** The marked cells, with heads where whole columns are marked; else the selected rows at a box, else the one cell. */
function chosenCells(figure: WorkspaceFigure, source: WorkspaceSource, selected: readonly string[], at: GridPlace, range: CellRange | null) {
  const { context } = source.table;
  if (range === null && at.column === 0 && selected.length > 0) {
    return copiedCells(selected.flatMap((id) => source.rowOf.get(id) ?? []), figure.columns, true, context);
  }
  const { from, to } = sortedRange(range ?? { from: at, to: at });
  const isWhole = figure.rows.length > 1 && from.place === 0 && to.place === figure.rows.length - 1;
  // The box is no cell to copy: beside the name there is nothing before it.
  const columns = figure.columns.slice(Math.max(0, from.column - 1), Math.max(1, to.column));
  return copiedCells(figure.rows.slice(from.place, to.place + 1), columns, isWhole, context);
}
