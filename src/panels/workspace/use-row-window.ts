import { defaultRangeExtractor, type Range, useVirtualizer, type VirtualItem } from '@tanstack/react-virtual';
import { type RefObject, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import type { GridItem } from '#view-models/workspace/grid-items.ts';
import { useDrawnPart } from '../indicators/use-drawn-part.ts';

/** What is drawn: lines of the table, and gaps as high as the lines left out. */
type WindowPart = { readonly kind: 'line'; readonly index: number } | { readonly kind: 'gap'; readonly key: string; readonly height: number };

/** Up to here all lines are drawn: nothing is missing from what a reader finds in the page. */
const linesAtOnce = 110;

/** More lines than a window holds, and as many as a frame can lay out after them. */
const lineParts = { first: 30, step: 20 };

const usualHeight = { group: 42, row: 46 } as const;

/** A box before it is measured, and where nothing can be. */
const initialRect = { width: 900, height: 800 };

type RowWindow = { readonly parts: readonly WindowPart[]; readonly measure: (element: HTMLElement | null) => void };

const measureNothing = (): void => undefined;

/** The lines of the table that are in sight, all of a short table, and all of any table on paper. The line with the focus is always there. */
export function useRowWindow(items: readonly GridItem[], focused: number, box: RefObject<HTMLDivElement | null>): RowWindow {
  const isPrinting = useIsPrinting();
  const isWindowed = items.length > linesAtOnce && !isPrinting;
  // oxlint-disable-next-line react/incompatible-library -- its answers are read at every rendering and handed on as values
  const virtualizer = useVirtualizer<HTMLDivElement, HTMLElement>({
    count: items.length,
    enabled: isWindowed,
    getScrollElement: () => box.current,
    estimateSize: (index) => usualHeight[items[index]?.kind ?? 'row'],
    getItemKey: (index) => items[index]?.key ?? index,
    rangeExtractor: (range: Range) => (range.startIndex <= focused && focused <= range.endIndex ? defaultRangeExtractor(range) : [...new Set([...defaultRangeExtractor(range), focused])].toSorted((one, other) => one - other)),
    // Heights come with the layout of the frame; to ask for one would lay out the table once more for every line.
    measureElement: (element, entry, { options, itemSizeCache, indexFromElement }) => {
      const index = indexFromElement(element);
      return Math.round(entry?.borderBoxSize[0]?.blockSize ?? itemSizeCache.get(options.getItemKey(index)) ?? options.estimateSize(index));
    },
    overscan: 4,
    initialRect,
    useFlushSync: false,
  });
  const drawn = useDrawnPart(items, isWindowed ? 0 : items.length, lineParts);
  if (isWindowed) return { parts: windowParts(virtualizer.getVirtualItems(), virtualizer.getTotalSize()), measure: virtualizer.measureElement };
  return { parts: firstParts(items, isPrinting ? items.length : Math.max(drawn, focused + 1)), measure: measureNothing };
}

const line = (index: number): WindowPart => ({ kind: 'line', index });

const gap = (height: number, key: string): readonly WindowPart[] => (height >= 1 ? [{ kind: 'gap', key, height }] : []);

/** The lines drawn so far, and the room of those that come with the next frames. */
function firstParts(items: readonly GridItem[], drawn: number): readonly WindowPart[] {
  const left = items.slice(drawn).reduce((sum, { kind }) => sum + usualHeight[kind], 0);
  return [...items.slice(0, drawn).map((_, index) => line(index)), ...gap(left, 'gap-end')];
}

function windowParts(lines: readonly VirtualItem[], height: number): readonly WindowPart[] {
  const parts = lines.flatMap(({ index, start }, place) => [...gap(start - (lines[place - 1]?.end ?? 0), `gap-${index}`), line(index)]);
  return [...parts, ...gap(height - (lines.at(-1)?.end ?? 0), 'gap-end')];
}

/** Paper has no window to scroll in: before the sheets are laid out every line is drawn. */
function useIsPrinting(): boolean {
  const [isPrinting, setPrinting] = useState(false);
  // The world outside: the browser's word that it is about to print.
  useEffect(() => {
    const before = (): void => flushSync(() => setPrinting(true));
    const after = (): void => setPrinting(false);
    const paper = matchMedia('print');
    const follow = (event: MediaQueryListEvent): void => (event.matches ? before() : after());
    addEventListener('beforeprint', before);
    addEventListener('afterprint', after);
    paper.addEventListener('change', follow);
    return () => {
      removeEventListener('beforeprint', before);
      removeEventListener('afterprint', after);
      paper.removeEventListener('change', follow);
    };
  }, []);
  return isPrinting;
}
