import type { Locale } from '#i18n/locale.ts';
import type { FigureDrawing } from '../figure/figure.ts';
import type { Point, Shape } from '../figure/shape.ts';
import type { ShapeRole } from '../figure/shape-style.ts';
import { linearScale, valueAxis } from '../indicator/trajectory/axis.ts';
import { earliestStart, tickText } from '../indicator/trajectory/frame.ts';
import type { IndexedIndicator } from './comparison.ts';
import { columnLabels, type IndexLayout, type LabelledLine, letteredLabels } from './index-labels.ts';
import type { IndexPoint } from './index-rule.ts';
import { timeAxis } from './time-axis.ts';

/** Below this index the axis begins at zero: cutting it there would hide little and exaggerate much. */
const nearZero = 50;

const lineRoles = ['series-1', 'series-2', 'series-3', 'series-4', 'series-5', 'series-6'] as const satisfies readonly ShapeRole[];
const markRoles = ['mark-solid', 'series-mark-indigo', 'series-mark-grey', 'series-mark-indigo', 'mark-solid', 'series-mark-grey'] as const satisfies readonly ShapeRole[];

export const wideIndex: IndexLayout = { width: 1248, left: 52, right: 800, top: 34, plotHeight: 420, isLettered: false };
export const narrowIndex: IndexLayout = { width: 358, left: 40, right: 296, top: 34, plotHeight: 320, isLettered: true };

/** All indices in one picture: lines of different strokes, each named where it ends. */
export function indexDrawing(indexed: readonly IndexedIndicator[], base: number, layout: IndexLayout, locale: Locale): FigureDrawing {
  const shown = indexed.map(({ item, points }) => ({ item, points: points.filter(({ time }) => time >= earliestStart) }));
  const all = shown.flatMap(({ points }) => points);
  const axis = timeAxis(all.map(({ time }) => time));
  const { domain, ticks } = valueAxis({ values: [100, ...all.map(({ index }) => index)], limits: { lower: 0, upper: null }, isFromZero: all.some(({ index }) => index < nearZero) });
  const bottom = layout.top + layout.plotHeight;
  const x = linearScale([axis.from, axis.to], [layout.left, layout.right]);
  const y = linearScale(domain, [bottom, layout.top]);
  const place = ({ time, index }: IndexPoint): Point => ({ x: x.place(time), y: y.place(index) });
  const lines = shown.map(({ item, points }, order): LabelledLine => ({
    item,
    role: lineRoles[order % lineRoles.length] ?? 'series-1',
    last: points.at(-1) ?? null,
    end: points.map(place).at(-1) ?? { x: layout.left, y: bottom },
  }));
  const labels = layout.isLettered ? letteredLabels(lines, layout, locale) : columnLabels(lines, layout, locale);
  const ground: readonly Shape[] = [
    ...ticks.flatMap((value, order): readonly Shape[] => [
      { kind: 'line', role: order === 0 ? 'axis' : 'grid', x1: layout.left, y1: y.place(value), x2: layout.right, y2: y.place(value) },
      { kind: 'text', role: 'text-tick', x: layout.left - 8, y: y.place(value) + 4, size: 12, anchor: 'end', text: tickText(value, ticks, locale.format) },
    ]),
    ...axis.ticks.flatMap((time): readonly Shape[] => [
      { kind: 'line', role: 'tick', x1: x.place(time), y1: bottom, x2: x.place(time), y2: bottom + 5 },
      { kind: 'text', role: 'text-tick', x: x.place(time), y: bottom + 20, size: 12, anchor: 'middle', text: String(time) },
    ]),
    { kind: 'line', role: 'today', x1: layout.left, y1: y.place(100), x2: layout.right, y2: y.place(100) },
    { kind: 'line', role: 'horizon', x1: x.place(base), y1: layout.top - 8, x2: x.place(base), y2: bottom },
    { kind: 'text', role: 'text-indigo', ...baseText(x.place(base), layout), y: layout.top - 14, size: 13, text: locale.t('compare.index.base', { year: base }) },
  ];
  return {
    size: { width: layout.width, height: Math.max(bottom + 30, labels.bottom) },
    shapes: [...ground, ...shown.flatMap(({ item, points }, order) => lineShapes({ item, points }, place, order)), ...labels.shapes],
  };
}

/** The words beside the line of the base year stay inside the plot. */
function baseText(x: number, { left, right }: IndexLayout): { readonly x: number; readonly anchor: 'start' | 'middle' | 'end' } {
  if (x - left < 60) return { x: left, anchor: 'start' };
  return right - x < 60 ? { x: right, anchor: 'end' } : { x, anchor: 'middle' };
}

/** Neighbouring values are joined in the stroke of the line; years without a value are bridged by a hairline. */
function lineShapes({ item, points }: IndexedIndicator, place: (point: IndexPoint) => Point, order: number): readonly Shape[] {
  const role = lineRoles[order % lineRoles.length] ?? 'series-1';
  const markRole = markRoles[order % markRoles.length] ?? 'mark-solid';
  const runs: Point[][] = [];
  const bridges: Shape[] = [];
  points.forEach((point, index) => {
    const before = points[index - 1];
    const isNeighbour = before !== undefined && item.line.runs.some((run) => holds(run, before) && holds(run, point));
    if (isNeighbour) runs.at(-1)?.push(place(point));
    else runs.push([place(point)]);
    if (before !== undefined && !isNeighbour) {
      const [from, to] = [place(before), place(point)];
      bridges.push({ kind: 'line', role: 'series-bridge', x1: from.x, y1: from.y, x2: to.x, y2: to.y });
    }
  });
  return [
    ...bridges,
    ...runs.filter((run) => run.length > 1).map((run): Shape => ({ kind: 'polyline', role, points: run })),
    ...points.map((point): Shape => ({ kind: 'circle', role: point.isHollow ? 'mark-hollow' : markRole, ...place(point), radius: point.isHollow ? 2.4 : 2.8 })),
  ];
}

function holds(run: readonly { readonly period: string }[], { period }: IndexPoint): boolean {
  return run.some((mark) => mark.period === period);
}
