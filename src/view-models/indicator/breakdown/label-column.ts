import { atTenth, type Point, type Shape } from '../../figure/shape.ts';
import type { ShapeRole } from '../../figure/shape-style.ts';
import { textWidth } from '../../figure/text-width.ts';
import type { ChartSize } from './chart-size.ts';

/** The name of a line beside its end; further lines of text stand below the first. */
export type EndLabel = { readonly end: Point; readonly texts: readonly string[]; readonly role: ShapeRole };

type ColumnInput = { readonly size: ChartSize; readonly left: number; readonly top: number; readonly bottom: number };

/** Room between the plot and the names, for the lines that lead to them. */
export const leaderRoom = 18;

/** Width of the widest label. */
export function labelWidth(labels: readonly Pick<EndLabel, 'texts' | 'role'>[], { type }: ChartSize): number {
  return Math.ceil(Math.max(0, ...labels.flatMap(({ texts, role }) => texts.map((text) => textWidth(text, type, role === 'text-strong')))));
}

/** Puts the labels in a column, each as near to the end of its line as the others leave room for, and leads to it. */
export function labelColumn(labels: readonly EndLabel[], { size, left, top, bottom }: ColumnInput): readonly Shape[] {
  const sorted = labels.toSorted((a, b) => a.end.y - b.end.y);
  const heights = sorted.map(({ texts }) => texts.length * size.line);
  const tops = spread(sorted.map(({ end }, index) => end.y - (heights[index] ?? 0) / 2), heights, [top, bottom]);
  return sorted.flatMap((label, index) => {
    const labelTop = tops[index] ?? 0;
    const middle = labelTop + (heights[index] ?? 0) / 2;
    return [...leader(label.end, { x: left, y: middle }), ...textLines(label, { size, left, labelTop })];
  });
}

/** Tops of boxes of the given heights near the wished ones, in their order, none over another. */
function spread(wished: readonly number[], heights: readonly number[], [top, bottom]: readonly [number, number]): readonly number[] {
  const tops: number[] = [];
  let free = top;
  for (const [index, wish] of wished.entries()) {
    tops.push(Math.max(wish, free));
    free = (tops[index] ?? 0) + (heights[index] ?? 0);
  }
  let limit = bottom;
  for (let index = tops.length - 1; index >= 0; index -= 1) {
    tops[index] = Math.min(tops[index] ?? 0, limit - (heights[index] ?? 0));
    limit = tops[index] ?? 0;
  }
  return tops;
}

function leader(end: Point, label: Point): readonly Shape[] {
  const from = end.x + 8;
  const to = label.x - 5;
  const isBeside = Math.abs(end.y - label.y) < 3 && to - from < leaderRoom;
  if (isBeside) return [];
  // Level as far as the plot goes, then to the name: the way is short where the names are crowded.
  const bend = Math.max(from, to - leaderRoom + 8);
  const points = [{ x: from, y: end.y }, { x: bend, y: end.y }, { x: to, y: label.y }];
  return [{ kind: 'polyline', role: 'tick', points: points.map(({ x, y }) => ({ x: atTenth(x), y: atTenth(y) })) }];
}

type LinesInput = { readonly size: ChartSize; readonly left: number; readonly labelTop: number };

function textLines({ texts, role }: EndLabel, { size, left, labelTop }: LinesInput): readonly Shape[] {
  return texts.map((text, index): Shape => ({
    kind: 'text', anchor: 'start', text, x: left, size: size.type,
    role: index === 0 ? role : 'text-muted',
    y: atTenth(labelTop + (index + 0.5) * size.line + size.type * 0.35),
  }));
}
