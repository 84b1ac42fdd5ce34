import { node } from './node.ts';
import type { Frame, PagePiece } from './page-piece.ts';
import type { FlowItem } from './paginate.ts';

export type MeasuredPiece = { readonly piece: PagePiece; readonly item: FlowItem };

/** Rows laid out in one slice: breaking Lao into lines is what takes the time. */
const rowsAtOnce = 5;

/** A column of the width of a page in which pieces stand for a moment to be measured. */
export type Measuring = { readonly column: HTMLElement; readonly pageHeight: number; readonly breathe: () => Promise<void> };

/** The pieces with their heights, in slices. A piece that is taller than a page is made smaller, so that nothing of it is cut away. */
export async function measurePieces(pieces: readonly PagePiece[], { column, pageHeight, breathe }: Measuring): Promise<readonly MeasuredPiece[]> {
  const measured: MeasuredPiece[] = [];
  for (const group of groupsOf(pieces)) {
    const frame = group[0]?.frame ?? null;
    const again = frame === null ? 0 : heightOf(column, frame.open(true));
    const once = frame === null ? 0 : heightOf(column, frame.open(false));
    for (let start = 0; start < group.length; start += rowsAtOnce) {
      const slice = group.slice(start, start + rowsAtOnce);
      const heights = frame === null ? [plainHeight(slice, column, pageHeight)] : rowHeights(slice, frame, column);
      for (const [place, piece] of slice.entries()) {
        const isFirst = start + place === 0;
        const height = (heights[place] ?? 0) + (isFirst ? once : 0);
        measured.push({ piece, item: { height: Math.min(height, pageHeight), repeated: isFirst ? 0 : again, keep: piece.keep, startsPage: piece.startsPage } });
      }
      await breathe();
    }
  }
  return measured;
}

/** Neighbours of one frame together, everything else alone. */
function groupsOf(pieces: readonly PagePiece[]): readonly (readonly PagePiece[])[] {
  const groups: PagePiece[][] = [];
  for (const piece of pieces) {
    const last = groups.at(-1);
    if (piece.frame !== null && last?.[0]?.frame === piece.frame) last.push(piece);
    else groups.push([piece]);
  }
  return groups;
}

function plainHeight(slice: readonly PagePiece[], column: HTMLElement, pageHeight: number): number {
  const [piece] = slice;
  if (piece === undefined) return 0;
  const height = heightOf(column, piece.node);
  if (height <= pageHeight) return height;
  piece.node.style.zoom = String((pageHeight / height) * 0.98);
  return pageHeight;
}

/** With its margins: the wrapper lets none out. */
function heightOf(column: HTMLElement, content: HTMLElement): number {
  const wrapper = node('div', { class: 'report-measured' }, content);
  column.append(wrapper);
  const { height } = wrapper.getBoundingClientRect();
  wrapper.remove();
  content.remove();
  return height;
}

function rowHeights(slice: readonly PagePiece[], frame: Frame, column: HTMLElement): readonly number[] {
  const opened = frame.open(false);
  frame.slot(opened).append(...slice.map((piece) => piece.node));
  column.append(opened);
  const heights = slice.map((piece) => piece.node.getBoundingClientRect().height);
  opened.remove();
  return heights;
}
