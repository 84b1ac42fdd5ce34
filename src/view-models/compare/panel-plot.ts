import type { Locale } from '#i18n/locale.ts';
import type { Point, Shape } from '../figure/shape.ts';
import type { ShapeRole } from '../figure/shape-style.ts';
import { linearScale, valueAxis } from '../indicator/trajectory/axis.ts';
import { tickText } from '../indicator/trajectory/frame.ts';
import { pathPoints } from '../indicator/trajectory/path-points.ts';
import { obstaclesAlong, placeLabels } from '../indicator/trajectory/place-labels.ts';
import type { TimedMark } from '../indicator/trajectory/series-lines.ts';
import type { ComparedIndicator } from './compared-indicator.ts';
import { panelLabels } from './panel-labels.ts';
import type { TimeAxis } from './time-axis.ts';

/** Where the plot of one indicator lies. */
export type PlotBox = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };

export type ValueTick = { readonly value: number; readonly text: string };
export type PanelScale = { readonly domain: readonly [number, number]; readonly ticks: readonly ValueTick[] };

/** Differences of these kinds say more than their distance from zero. */
const notFromZero: ReadonlySet<string> = new Set(['index', 'rank', 'points', 'days']);
const targetHalf = 11;

/** The value axis of one indicator: its own, made for its values, its path and its target. */
export function panelScale(item: ComparedIndicator, axis: TimeAxis, { format }: Locale): PanelScale {
  const { unit, unitKind, limits } = item.file.indicator;
  const values = [...marksOn(item, axis).map(({ value }) => value), ...targetPoints(item).map(({ value }) => value)];
  const { domain, ticks } = valueAxis({ values: values.length === 0 ? [0, 1] : values, limits, isFromZero: !notFromZero.has(unitKind) });
  return {
    domain,
    ticks: ticks.map((value, index) => {
      const text = tickText(value, ticks, format);
      return { value, text: unit === 'percent' && index === ticks.length - 1 ? `${text}%` : text };
    }),
  };
}

/** Values on the axis; what lies before it stands in the table. */
function marksOn({ line }: ComparedIndicator, { from }: TimeAxis): readonly TimedMark[] {
  return line.marks.filter(({ time }) => time >= from);
}

/** The planned path with its target; the target alone where there is no path. */
function targetPoints({ file, target }: ComparedIndicator): readonly { readonly time: number; readonly value: number }[] {
  const value = target?.arithmetic.target.value ?? null;
  if (target === null || value === null) return [];
  return [...pathPoints(file, target), { time: target.time, value }];
}

/** Axes, planned path, target, values and their figures. */
export function plotShapes(item: ComparedIndicator, box: PlotBox, axis: TimeAxis, scale: PanelScale, locale: Locale): readonly Shape[] {
  const x = linearScale([axis.from, axis.to], [box.left, box.right]);
  const y = linearScale(scale.domain, [box.bottom, box.top]);
  const place = ({ time, value }: { readonly time: number; readonly value: number }): Point => ({ x: x.place(time), y: y.place(value) });
  const isOn = ({ time }: { readonly time: number }): boolean => time >= axis.from;
  const marks = marksOn(item, axis).map((mark) => ({ ...place(mark), mark }));
  const runs = item.line.runs.map((run) => run.filter(isOn).map(place)).filter((run) => run.length > 1);
  const path = targetPoints(item).slice(0, -1).filter(isOn).map(place);
  const target = item.target === null ? null : place({ time: item.target.time, value: item.target.arithmetic.target.value ?? 0 });
  const obstacles = [
    ...[...runs, path].flatMap((line) => obstaclesAlong(line, 2)),
    ...marks.map((mark) => ({ left: mark.x - 4, right: mark.x + 4, top: mark.y - 4, bottom: mark.y + 4 })),
    ...(target === null ? [] : [{ left: target.x - targetHalf, right: target.x + targetHalf, top: target.y - 3, bottom: target.y + 3 }]),
  ];
  const labels = placeLabels(panelLabels(item, marks, target, locale), obstacles, { left: box.left, right: box.right + 14, top: box.top - 20, bottom: box.bottom - 1 });
  return [
    ...axisShapes(box, axis, scale, x.place, y.place),
    ...(path.length < 2 ? [] : [{ kind: 'polyline', role: 'path', points: path } as const]),
    ...item.line.joins.filter(({ from }) => isOn(from)).map(({ from, to }): Shape => ({ kind: 'line', role: 'join', ...ends(place(from), place(to)) })),
    ...runs.map((points): Shape => ({ kind: 'polyline', role: 'actual', points })),
    ...marks.map(({ mark, ...at }): Shape => ({ kind: 'circle', role: mark.isHollow ? 'mark-hollow' : 'mark-solid', ...at, radius: mark.isHollow ? 2.6 : 3 })),
    ...(target === null ? [] : [{ kind: 'line', role: targetRole(item), x1: target.x - targetHalf, y1: target.y, x2: target.x + targetHalf, y2: target.y } as const]),
    ...labels.flatMap(({ shapes }) => shapes),
    ...(marks.length > 0 ? [] : [emptyText(box, locale)]),
  ];
}

function axisShapes(box: PlotBox, axis: TimeAxis, scale: PanelScale, xOf: (time: number) => number, yOf: (value: number) => number): readonly Shape[] {
  return [
    ...scale.ticks.flatMap(({ value, text }, index): readonly Shape[] => [
      { kind: 'line', role: index === 0 ? 'axis' : 'grid', x1: box.left, y1: yOf(value), x2: box.right, y2: yOf(value) },
      { kind: 'text', role: 'text-tick', x: box.left - 8, y: yOf(value) + 4, size: 12, anchor: 'end', text },
    ]),
    ...axis.ticks.flatMap((time): readonly Shape[] => [
      { kind: 'line', role: 'tick', x1: xOf(time), y1: box.bottom, x2: xOf(time), y2: box.bottom + 5 },
      { kind: 'text', role: 'text-tick', x: xOf(time), y: box.bottom + 20, size: 12, anchor: 'middle', text: String(time) },
    ]),
  ];
}

/** Said in the middle of a plot without values. */
function emptyText({ left, right, top, bottom }: PlotBox, { t }: Locale): Shape {
  return { kind: 'text', role: 'text-muted', x: (left + right) / 2, y: (top + bottom) / 2, size: 13, anchor: 'middle', text: t('compare.noValue') };
}

function ends(from: Point, to: Point): { readonly x1: number; readonly y1: number; readonly x2: number; readonly y2: number } {
  return { x1: from.x, y1: from.y, x2: to.x, y2: to.y };
}

function targetRole({ target }: ComparedIndicator): ShapeRole {
  if (target?.evidence === 'unconfirmed') return 'target-unconfirmed';
  return target?.kind === 'plan' ? 'target' : 'target-other';
}
