import { type ClipboardEvent, type FocusEvent, type KeyboardEvent, type MouseEvent, type PointerEvent, useLayoutEffect, useRef, useState } from 'react';
import { useFollowLinks } from '#url/plain-links.ts';
import { type CellRange, type GridPlace, movedPlace } from '#view-models/workspace/grid-place.ts';
import type { WorkspaceFigure } from '#view-models/workspace/workspace-table.ts';
import { cellOf, focusCell, isInWidget } from './grid-cell-element.ts';
import type { Selection } from './use-selection.ts';

type GridCellsOptions = {
  readonly figure: WorkspaceFigure;
  readonly selection: Selection;
  readonly onSeries: (id: string) => void;
  readonly onOpen: (id: string) => void;
  readonly onCopy: (clipboard: DataTransfer, at: GridPlace, range: CellRange | null) => void;
};

/** The cell the keys are at, the marked cells, and everything the table listens for. */
export function useGridCells({ figure, selection, onSeries, onOpen, onCopy }: GridCellsOptions) {
  const follow = useFollowLinks();
  const table = useRef<HTMLTableElement>(null);
  const [asked, setAt] = useState<GridPlace>({ place: 0, column: 0 });
  const [range, setRange] = useState<CellRange | null>(null);
  const [known, setKnown] = useState(figure);
  // Other rows, other places: what was marked is not there any more.
  if (known !== figure) {
    setKnown(figure);
    setRange(null);
  }
  const size = { rows: figure.rows.length, columns: figure.columns.length + 1 };
  const at = { place: Math.min(asked.place, size.rows - 1), column: Math.min(asked.column, size.columns - 1) };
  /** Where a row of selected rows, a drag and the next focus begin. */
  const rowAnchor = useRef<number | null>(null);
  const dragFrom = useRef<GridPlace | null>(null);
  const wantsFocus = useRef(false);
  // The world outside: the focus follows the keys once the row is drawn.
  useLayoutEffect(() => {
    if (!wantsFocus.current || table.current === null) return;
    wantsFocus.current = false;
    focusCell(table.current, at);
  });

  const go = (to: GridPlace, isMarking: boolean): void => {
    wantsFocus.current = true;
    if (isMarking && at.column === 0) {
      const anchor = rowAnchor.current ?? at.place;
      rowAnchor.current = anchor;
      if (Math.abs(to.place - anchor) < Math.abs(at.place - anchor)) selection.range(at.place, to.place + Math.sign(at.place - to.place), false);
      else selection.range(anchor, to.place, true);
      setAt({ place: to.place, column: 0 });
      return;
    }
    rowAnchor.current = null;
    setRange(isMarking ? { from: range?.from ?? at, to } : null);
    setAt(to);
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.altKey || cellOf(event.target) === null) return;
    const isFar = event.ctrlKey || event.metaKey;
    const id = figure.rows[at.place]?.id;
    const to = movedPlace(event.key, isFar, at, size);
    if (to !== null) go(to, event.shiftKey);
    else if (event.key === ' ' && id !== undefined) {
      selection.toggle(id);
      rowAnchor.current = at.place;
    } else if (isFar && event.key.toLowerCase() === 'a') selection.all();
    else if (event.key === 'Escape' && range !== null) setRange(null);
    else if (event.key === 'Enter' && !isFar && id !== undefined && !isInWidget(event.target, 'button')) (event.shiftKey ? onSeries : onOpen)(id);
    else return;
    event.preventDefault();
  };

  const onClick = (event: MouseEvent<HTMLElement>): void => {
    const cell = cellOf(event.target);
    const series = event.target instanceof Element ? event.target.closest('[data-series]')?.getAttribute('data-series') : null;
    const id = cell === null ? undefined : figure.rows[cell.place]?.id;
    if (series !== null && series !== undefined) onSeries(series);
    else if (cell !== null && id !== undefined && isInWidget(event.target, 'input')) {
      if (event.shiftKey && rowAnchor.current !== null) selection.range(rowAnchor.current, cell.place, true);
      else selection.toggle(id);
      rowAnchor.current = cell.place;
    } else follow(event);
  };

  const onPointerDown = (event: PointerEvent): void => {
    const cell = cellOf(event.target);
    if (cell === null || event.button !== 0 || event.pointerType !== 'mouse' || cell.column === 0 || isInWidget(event.target, 'a, button, input')) return;
    if (event.shiftKey) {
      event.preventDefault();
      setRange({ from: range?.from ?? at, to: cell });
      return;
    }
    dragFrom.current = cell;
    setRange(null);
  };

  const onPointerMove = (event: PointerEvent): void => {
    const from = dragFrom.current;
    if (from === null) return;
    if (event.buttons !== 1) dragFrom.current = null;
    const to = cellOf(event.target);
    if (event.buttons !== 1 || to === null || to.column === 0 || (range === null && to.place === from.place && to.column === from.column)) return;
    if (range?.to.place === to.place && range.to.column === to.column) return;
    getSelection()?.removeAllRanges();
    setRange({ from, to });
  };

  const onFocus = (event: FocusEvent): void => {
    const cell = cellOf(event.target);
    if (cell !== null && (cell.place !== at.place || cell.column !== at.column)) setAt(cell);
  };

  const onCopyEvent = (event: ClipboardEvent): void => {
    // Words marked by hand inside a cell are the browser's to copy.
    if (cellOf(event.target) === null || (range === null && getSelection()?.isCollapsed === false)) return;
    onCopy(event.clipboardData, at, range);
    event.preventDefault();
  };

  // A box answers Space when the key is let go; the table has answered it before.
  const onKeyUp = (event: KeyboardEvent): void => {
    if (event.key === ' ' && cellOf(event.target) !== null) event.preventDefault();
  };
  return { table, at, range, listeners: { onKeyDown, onKeyUp, onClick, onPointerDown, onPointerMove, onFocus, onCopy: onCopyEvent } };
}
