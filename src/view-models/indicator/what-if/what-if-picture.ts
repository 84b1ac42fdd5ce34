import { commitmentPath, expectedValue } from '#domain/progress/path.ts';
import type { AssessCase } from '#model/assess-case.ts';
import type { TimedValue } from '#model/time.ts';
import type { WhatIfChanges } from '#model/what-if-changes.ts';
import type { FigureDrawing } from '../../figure/figure.ts';
import type { Point, Shape } from '../../figure/shape.ts';
import { textWidth } from '../../figure/text-width.ts';
import type { IndicatorReading } from '../indicator-reading.ts';
import { linearScale, niceStep, ticksBetween, valueAxis } from '../trajectory/axis.ts';
import { tickText } from '../trajectory/frame.ts';
import { type Box, type Label, obstaclesAlong, placeLabels } from '../trajectory/place-labels.ts';
import { exactReading } from './exact-reading.ts';
import { movedCase } from './moved-case.ts';

/** A small picture of both cases: the published path in grey, the tried one in colour, values and the coming one. */
export type WhatIfPicture = { readonly wide: FigureDrawing; readonly narrow: FigureDrawing; readonly summary: string };

type Size = { readonly width: number; readonly height: number };
type Plan = { readonly path: readonly TimedValue[]; readonly goal: readonly TimedValue[] };
type Scene = { readonly published: Plan; readonly tried: Plan; readonly values: readonly TimedValue[]; readonly coming: TimedValue | null; readonly isChanged: boolean };

const wideSize: Size = { width: 600, height: 280 };
const narrowSize: Size = { width: 326, height: 260 };
const labelSize = 13;
const pathSteps = 40;

/** null where nothing is measured. */
export function whatIfPicture(given: IndicatorReading, base: AssessCase, changes: WhatIfChanges): WhatIfPicture | null {
  if (base.type === 'deliverable') return null;
  const reading = exactReading(given);
  const tried = movedCase(base, changes);
  const coming = changes.value === undefined ? null : { time: changes.value.year, value: changes.value.value };
  const values = (base.observations ?? []).filter(({ status }) => status !== 'F').toSorted((a, b) => a.time - b.time);
  const isChanged = tried !== base;
  const scene: Scene = { published: planOf(base), tried: planOf(tried), values: baselineFirst(base, values), coming, isChanged };
  return { wide: drawing(reading, scene, wideSize), narrow: drawing(reading, scene, narrowSize), summary: reading.locale.t('whatif.picture') };
}

function baselineFirst({ baseline }: AssessCase, values: readonly TimedValue[]): readonly TimedValue[] {
  if (!baseline || values.some(({ time }) => Math.abs(time - baseline.time) < 1e-9)) return values;
  return [...values, baseline].toSorted((a, b) => a.time - b.time);
}

/** The planned path of a case, and the marks of its target: one value, or the two ends of a range. */
function planOf(assessCase: AssessCase): Plan {
  const { type, target, range } = assessCase;
  if (!target) return { path: [], goal: [] };
  const ends = type === 'range' ? (range ? [range.lower, range.upper] : []) : [target.value];
  const goal = ends.map((value) => ({ time: target.time, value }));
  const path = type === 'change' ? commitmentPath(assessCase) : null;
  const [first, last] = [path?.knots[0], path?.knots.at(-1)];
  if (path === null || first === undefined || last === undefined) return { path: [], goal };
  const times = Array.from({ length: pathSteps + 1 }, (_, step) => first.time + ((last.time - first.time) * step) / pathSteps);
  // A step path jumps at its knots: the moment before each is drawn as well.
  const corners = path.knots.flatMap(({ time }) => [time - 1e-6, time]).filter((time) => time >= first.time);
  return { path: [...times, ...corners].toSorted((a, b) => a - b).map((time) => ({ time, value: expectedValue(path, time) })), goal };
}

function drawing(reading: IndicatorReading, scene: Scene, size: Size): FigureDrawing {
  const { published, tried, values, coming, isChanged } = scene;
  const all = [...published.path, ...tried.path, ...published.goal, ...tried.goal, ...values, ...(coming === null ? [] : [coming])];
  const frame = frameOf(reading, all, size);
  const place = ({ time, value }: TimedValue): Point => ({ x: frame.x(time), y: frame.y(value) });
  const [line, old, planned] = [values.map(place), published.path.map(place), tried.path.map(place)];
  const next = coming === null ? null : place(coming);
  const last = line.at(-1);
  const marks: readonly Shape[] = [
    ...(old.length > 1 ? [{ kind: 'polyline', role: 'reference', points: old } as const] : []),
    ...(isChanged && planned.length > 1 ? [{ kind: 'polyline', role: 'path', points: planned } as const] : []),
    ...(line.length > 1 ? [{ kind: 'polyline', role: 'actual-small', points: line } as const] : []),
    ...(next === null || last === undefined ? [] : [{ kind: 'line', role: 'join', x1: last.x, y1: last.y, x2: next.x, y2: next.y } as const]),
    ...line.map(({ x, y }): Shape => ({ kind: 'circle', role: 'mark-solid', x, y, radius: 2.6 })),
    ...(next === null ? [] : [{ kind: 'circle', role: 'mark-hollow', x: next.x, y: next.y, radius: 5 } as const]),
    ...published.goal.map(place).map((point) => bar(point, 'context')),
    ...(isChanged ? tried.goal.map(place).map((point) => bar(point, 'path')) : []),
  ];
  const labels = labelsOf(reading, scene, place);
  const obstacles: readonly Box[] = [...[line, old, planned].flatMap((points) => obstaclesAlong(points, 2)), ...[last, next].flatMap((point) => (point ? [around(point)] : []))];
  const placed = placeLabels(labels, obstacles, { left: frame.left, right: size.width + 2, top: 0, bottom: size.height - 26 });
  return { size, shapes: [...frame.shapes, ...marks, ...placed.flatMap(({ shapes }) => shapes)] };
}

function bar({ x, y }: Point, role: 'context' | 'path'): Shape {
  return { kind: 'line', role, x1: x - 9, y1: y, x2: x + 9, y2: y };
}

function around({ x, y }: Point): Box {
  return { left: x - 6, right: x + 6, top: y - 6, bottom: y + 6 };
}

function labelsOf({ locale: { t }, quantity }: IndicatorReading, { published, tried, values, coming, isChanged }: Scene, place: (point: TimedValue) => Point): readonly Label[] {
  const label = (point: TimedValue | undefined | null, text: string, role: 'text-muted' | 'text-indigo' | 'text-strong'): readonly Label[] =>
    point ? [{ lines: [{ text, role, size: labelSize }], places: places(place(point)) }] : [];
  const goalText = (goal: readonly TimedValue[]): string => {
    const [lower = '', upper] = goal.map(({ value }) => quantity.stated(value));
    return upper === undefined ? lower : t('indicator.range', { lower, upper });
  };
  const [oldGoal, newGoal] = [goalText(published.goal), goalText(tried.goal)];
  const isGoalMoved = isChanged && (oldGoal !== newGoal || published.goal.at(-1)?.time !== tried.goal.at(-1)?.time);
  return [
    ...label(coming, coming === null ? '' : t('whatif.label.tried', { value: quantity.stated(coming.value) }), 'text-indigo'),
    ...(isGoalMoved ? label(tried.goal.at(-1), t('whatif.label.triedTarget', { value: newGoal }), 'text-indigo') : []),
    ...label(published.goal.at(-1), t('whatif.label.target', { value: oldGoal }), 'text-muted'),
    ...label(values.at(-1), quantity.amount(values.at(-1)?.value ?? 0), 'text-strong'),
  ];
}

function places({ x, y }: Point): Label['places'] {
  return [
    { x: x - 14, y: y - 6, anchor: 'end' }, { x: x + 8, y: y - 12, anchor: 'end' }, { x: x + 8, y: y + 22, anchor: 'end' },
    { x: x - 14, y: y + 18, anchor: 'end' }, { x, y: y - 14, anchor: 'middle' }, { x, y: y + 26, anchor: 'middle' },
    { x: x + 12, y: y + 5, anchor: 'start' }, { x: x + 8, y: y - 34, anchor: 'end' }, { x: x + 8, y: y + 44, anchor: 'end' },
  ];
}

type Frame = { readonly x: (time: number) => number; readonly y: (value: number) => number; readonly left: number; readonly shapes: readonly Shape[] };

function frameOf({ file, locale }: IndicatorReading, all: readonly TimedValue[], { width, height }: Size): Frame {
  const times = all.map(({ time }) => time);
  const [from, to] = [Math.floor(Math.min(...times)), Math.ceil(Math.max(...times))];
  const { unit, unitKind, limits } = file.indicator;
  const axis = valueAxis({ values: all.map(({ value }) => value), limits, isFromZero: !['index', 'rank', 'points', 'days'].includes(unitKind) });
  const texts = axis.ticks.map((value, index) => `${tickText(value, axis.ticks, locale.format)}${unit === 'percent' && index === axis.ticks.length - 1 ? '%' : ''}`);
  const left = Math.max(30, Math.ceil(Math.max(...texts.map((text) => textWidth(text, 12)))) + 10);
  const [right, top, bottom] = [width - 16, 26, height - 34];
  const x = linearScale([from, to > from ? to : from + 1], [left + 8, right]);
  const y = linearScale(axis.domain, [bottom, top]);
  const step = Math.max(1, niceStep(Math.max(1, to - from), width > 400 ? 6 : 4));
  const years = ticksBetween(from, to, Math.ceil(step));
  return {
    x: x.place, y: y.place, left,
    shapes: [
      ...axis.ticks.flatMap((value, index): readonly Shape[] => [
        { kind: 'line', role: index === 0 ? 'axis' : 'grid', x1: left, y1: y.place(value), x2: width, y2: y.place(value) },
        { kind: 'text', role: 'text-tick', x: left - 6, y: y.place(value) + 4, size: 12, anchor: 'end', text: texts[index] ?? '' },
      ]),
      ...years.map((year): Shape => ({ kind: 'text', role: 'text-tick', x: x.place(year), y: bottom + 22, size: 12, anchor: 'middle', text: String(year) })),
    ],
  };
}
