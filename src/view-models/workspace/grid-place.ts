/** A cell of the table: the place of its row without headings, and its column, 0 = the box. */
export type GridPlace = { readonly place: number; readonly column: number };

/** A rectangle of cells by two of its corners. */
export type CellRange = { readonly from: GridPlace; readonly to: GridPlace };

type GridSize = { readonly rows: number; readonly columns: number };

/** How many rows a page key passes over. */
const pageRows = 10;

const clamp = (value: number, most: number): number => Math.max(0, Math.min(value, most));

/** Where a key of direction leads from a cell; `isFar` = to the edge of the table. Null for any other key. */
export function movedPlace(key: string, isFar: boolean, { place, column }: GridPlace, { rows, columns }: GridSize): GridPlace | null {
  const to = (nextPlace: number, nextColumn: number): GridPlace => ({ place: clamp(nextPlace, rows - 1), column: clamp(nextColumn, columns - 1) });
  const step = isFar ? Infinity : 1;
  switch (key) {
    case 'ArrowDown':
      return to(place + step, column);
    case 'ArrowUp':
      return to(place - step, column);
    case 'ArrowRight':
      return to(place, column + step);
    case 'ArrowLeft':
      return to(place, column - step);
    case 'Home':
      return to(isFar ? 0 : place, 0);
    case 'End':
      return to(isFar ? rows - 1 : place, columns - 1);
    case 'PageDown':
      return to(place + pageRows, column);
    case 'PageUp':
      return to(place - pageRows, column);
    default:
      return null;
  }
}

/** The rectangle with its upper left corner first. */
export function sortedRange({ from, to }: CellRange): CellRange {
  return {
    from: { place: Math.min(from.place, to.place), column: Math.min(from.column, to.column) },
    to: { place: Math.max(from.place, to.place), column: Math.max(from.column, to.column) },
  };
}

/** First and last marked column of a row; null for none. */
export function markedColumns(range: CellRange | null, place: number): readonly [number, number] | null {
  if (range === null) return null;
  const { from, to } = sortedRange(range);
  return place < from.place || place > to.place ? null : [from.column, to.column];
}
