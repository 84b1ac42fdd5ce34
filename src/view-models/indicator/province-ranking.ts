import type { FigureDrawing } from '../figure/figure.ts';
import { atTenth, type Shape } from '../figure/shape.ts';
import type { ProvinceRow, ProvincesFigure } from './provinces-figure.ts';

/** Where the axis lies in a picture of this width. */
type Layout = { readonly width: number; readonly left: number; readonly right: number; readonly size: number; readonly isPhone: boolean };

export const wideRanking: Layout = { width: 588, left: 150, right: 540, size: 13, isPhone: false };
export const phoneRanking: Layout = { width: 358, left: 122, right: 308, size: 12, isPhone: true };

const rowHeight = 28;
const head = 46;

/** Each province on one axis: hollow = earlier, solid = the year shown; lowest first, without data last. Drawn from `shift` on. */
export function provinceRanking(figure: ProvincesFigure, layout: Layout, shift = 0): FigureDrawing {
  const { axis, rows } = figure;
  const height = head + rows.length * rowHeight - 6;
  const place = (x: number): number => atTenth(shift + layout.left + ((x - axis.left) / (axis.right - axis.left)) * (layout.right - layout.left));
  const ticks = axis.ticks.flatMap(({ x, text }): readonly Shape[] => [
    { kind: 'line', role: 'grid', x1: place(x), y1: 30, x2: place(x), y2: height - 14 },
    { kind: 'text', role: 'text-muted', x: place(x), y: 22, size: 12, anchor: 'middle', text },
  ]);
  return { size: { width: layout.width, height }, shapes: [...ticks, ...rows.flatMap((row, index) => rowShapes(row, head + index * rowHeight, layout, { shift, place }))] };
}

type Places = { readonly shift: number; readonly place: (x: number) => number };

function rowShapes({ name, shortName, value, note, x, earlierX }: ProvinceRow, y: number, { width, left, size, isPhone }: Layout, { shift, place }: Places): readonly Shape[] {
  const label: Shape = { kind: 'text', role: 'text-plain', x: shift, y: y + 5, size, anchor: 'start', text: isPhone ? shortName : name };
  if (value === null) return [label, { kind: 'text', role: 'text-muted', x: shift + left, y: y + 5, size, anchor: 'start', text: note ?? '' }];
  return [
    label,
    ...(x === null || earlierX === null ? [] : [{ kind: 'line', role: 'dot-link', x1: place(earlierX), y1: y, x2: place(x), y2: y } as const]),
    ...(earlierX === null ? [] : [{ kind: 'circle', role: 'dot-before', x: place(earlierX), y, radius: 4.5 } as const]),
    ...(x === null ? [] : [{ kind: 'circle', role: 'dot', x: place(x), y, radius: 5 } as const]),
    { kind: 'text', role: 'text-strong', x: shift + width, y: y + 5, size, anchor: 'end', text: value },
  ];
}
