import { type KeyboardEvent, type RefObject, useRef, useState } from 'react';

type Place = { readonly row: number; readonly column: number };

type CellKeys = {
  readonly tableRef: RefObject<HTMLTableElement | null>;
  /** What the button of a cell needs: one of them is reached by Tab, the others from there by arrow keys. */
  readonly keysOf: (place: Place) => {
    readonly tabIndex: 0 | -1;
    readonly 'data-cell': string;
    readonly onFocus: () => void;
    readonly onKeyDown: (event: KeyboardEvent) => void;
  };
};

const steps: Readonly<Record<string, Place>> = {
  ArrowUp: { row: -1, column: 0 },
  ArrowDown: { row: 1, column: 0 },
  ArrowLeft: { row: 0, column: -1 },
  ArrowRight: { row: 0, column: 1 },
  Home: { row: 0, column: -Infinity },
  End: { row: 0, column: Infinity },
  PageUp: { row: -Infinity, column: 0 },
  PageDown: { row: Infinity, column: 0 },
};

/** Arrow keys, Home, End, Page up and down move through the cells of a matrix, which is one stop of the Tab key. */
export function useCellKeys(size: { readonly rows: number; readonly columns: number }, first: Place): CellKeys {
  const tableRef = useRef<HTMLTableElement>(null);
  const [chosen, setChosen] = useState(first);
  const last = { row: size.rows - 1, column: size.columns - 1 };
  const current = { row: within(chosen.row, last.row), column: within(chosen.column, last.column) };
  return {
    tableRef,
    keysOf: (place) => ({
      tabIndex: place.row === current.row && place.column === current.column ? 0 : -1,
      'data-cell': nameOf(place),
      onFocus: () => setChosen(place),
      onKeyDown: (event) => {
        const step = steps[event.key];
        if (step === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
        event.preventDefault();
        const target = { row: within(place.row + step.row, last.row), column: within(place.column + step.column, last.column) };
        tableRef.current?.querySelector<HTMLElement>(`[data-cell="${nameOf(target)}"]`)?.focus();
      },
    }),
  };
}

const nameOf = ({ row, column }: Place): string => `${row}-${column}`;
const within = (place: number, last: number): number => Math.max(0, Math.min(place, last));
