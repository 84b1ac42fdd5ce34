import type { Locale } from '#i18n/locale.ts';
import type { TextsFile } from '#model/texts-file.ts';
import type { FigureDrawing } from '../figure/figure.ts';
import { atTenth, type Point, type Shape } from '../figure/shape.ts';
import { timeText } from '../indicator/time-text.ts';
import { linearScale, type Scale } from '../indicator/trajectory/axis.ts';
import { type Box, type Label, obstaclesAlong, placeLabels } from '../indicator/trajectory/place-labels.ts';
import { drawnTarget } from './drawn-target.ts';
import { axisYears, type MultiplesAxis, pictureSize } from './multiples-axis.ts';
import type { Member } from './members.ts';
import { latestValue, targetNumber } from './value-words.ts';

type Knot = readonly [time: number, value: number];

const { width, height, top, bottom } = pictureSize;
const labelSize = 13;
const tickSize = 12;
/** So few values are measurements rather than a line: each gets a dot. */
const mostDots = 8;

/** One indicator on the shared time axis with a value axis of its own: values, path, target, and the figures beside them. */
export function smallPicture(member: Member, axis: MultiplesAxis, units: TextsFile['units'], locale: Locale): FigureDrawing {
  const values = member.indicator.spark.filter(([time]) => time >= axis.from && time <= axis.to);
  const { target, path } = drawnTarget(member);
  const shownPath = fromTime(path, axis.from);
  const goal = target === null || target.value === null ? null : ([target.time, target.value] as const);
  const y = valueScale([...values, ...shownPath, ...(goal === null ? [] : [goal])]);
  const place = ([time, value]: Knot): Point => ({ x: axis.scale.place(time), y: y.place(value) });
  const [line, planned] = [values.map(place), shownPath.map(place)];
  const last = line.at(-1) ?? null;
  const goalPoint = goal === null ? null : inside(place(goal));
  const marks = [
    ...ground(axis),
    ...(planned.length > 1 ? [{ kind: 'polyline', role: 'path-small', points: planned } as const] : []),
    ...(line.length > 1 ? [{ kind: 'polyline', role: 'actual-small', points: line } as const] : []),
    ...(line.length <= mostDots ? line.slice(0, -1).map(({ x, y: at }): Shape => ({ kind: 'circle', role: 'mark-solid', x, y: at, radius: 2 })) : []),
    ...(last === null ? [] : [{ kind: 'circle', role: 'mark-solid', x: last.x, y: last.y, radius: 3.6 } as const]),
    ...(goalPoint === null || target === null ? [] : [{ kind: 'line', role: targetRole(target), x1: goalPoint.x - 7, y1: goalPoint.y, x2: goalPoint.x + 7, y2: goalPoint.y } as const]),
  ];
  const labels = [...lastLabel(member, last, units, locale), ...goalLabel(member, goalPoint, locale)];
  const obstacles: readonly Box[] = [...obstaclesAlong(line, 2), ...obstaclesAlong(planned, 1), ...[last, goalPoint].flatMap((point) => (point === null ? [] : [around(point)]))];
  const placed = placeLabels(labels, obstacles, { left: -4, right: width + 4, top: -2, bottom: bottom + 8 });
  return { size: { width, height }, shapes: [...marks, ...missing(member, values, axis, locale), ...placed.flatMap(({ shapes }) => shapes), ...ticks(axis)] };
}

/** The part of the path on the axis, beginning where the axis begins. */
function fromTime(path: readonly Knot[], from: number): readonly Knot[] {
  const first = path.findIndex(([time]) => time >= from);
  const [before, after] = [path[first - 1], path[first]];
  if (first <= 0 || before === undefined || after === undefined) return first < 0 ? [] : path;
  const share = (from - before[0]) / (after[0] - before[0]);
  return [[from, before[1] + share * (after[1] - before[1])], ...path.slice(first)];
}

function valueScale(knots: readonly Knot[]): Scale {
  const values = knots.map(([, value]) => value);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  if (high > low) return linearScale([low, high], [bottom - 6, top]);
  return { from: low, to: high, place: () => (top + bottom) / 2 };
}

/** The bar of a target at the end of the axis stays whole. */
function inside({ x, y }: Point): Point {
  return { x: Math.min(x, width - 8), y };
}

function targetRole({ kind, evidence }: { readonly kind: string; readonly evidence: string }): 'target' | 'target-other' | 'target-unconfirmed' {
  if (evidence === 'unconfirmed') return 'target-unconfirmed';
  return kind === 'plan' ? 'target' : 'target-other';
}

function ground(axis: MultiplesAxis): readonly Shape[] {
  const at = bottom + 6;
  return [
    ...axis.ends.map((end): Shape => ({ kind: 'line', role: 'horizon', x1: axis.scale.place(end), y1: top - 14, x2: axis.scale.place(end), y2: at })),
    { kind: 'line', role: 'axis', x1: 0, y1: at, x2: width, y2: at },
  ];
}

function ticks(axis: MultiplesAxis): readonly Shape[] {
  const years = axisYears(axis);
  return years.map((year, index): Shape => {
    const anchor = index === 0 ? 'start' : index === years.length - 1 ? 'end' : 'middle';
    const x = index === 0 ? 0 : index === years.length - 1 ? width : axis.scale.place(year);
    return { kind: 'text', role: 'text-tick', x, y: bottom + 24, size: tickSize, anchor, text: String(year) };
  });
}

/** Words in place of a line that is not there. */
function missing({ indicator }: Member, values: readonly Knot[], axis: MultiplesAxis, { t }: Locale): readonly Shape[] {
  if (values.length > 0) return [];
  const text = indicator.latest === null ? t('groups.multiples.noValue') : t('groups.multiples.noneOnAxis', { year: axis.from });
  return [{ kind: 'text', role: 'text-muted', x: 0, y: (top + bottom) / 2 + 5, size: labelSize, anchor: 'start', text }];
}

function lastLabel(member: Member, at: Point | null, units: TextsFile['units'], locale: Locale): readonly Label[] {
  const value = at === null ? null : latestValue(member, units, locale);
  if (at === null || value === null) return [];
  const number = member.indicator.unit === 'percent' ? value.amount : value.number;
  const lines = [{ lead: number, text: ` ${locale.t('groups.multiples.at', { year: value.period })}`, role: 'text-muted' as const, size: labelSize }];
  return [{ lines, places: placesAround(at) }];
}

function goalLabel({ indicator, verdict }: Member, at: Point | null, locale: Locale): readonly Label[] {
  const { target } = drawnTarget({ indicator, verdict });
  const number = target === null ? null : targetNumber(target, indicator, locale);
  if (at === null || target === null || number === null) return [];
  const text = `${number}${indicator.unit === 'percent' ? '%' : ''} ${locale.t('groups.multiples.at', { year: timeText(target.time, locale) })}`;
  return [{ lines: [{ text, role: 'text-indigo' as const, size: labelSize }], places: placesAround(at) }];
}

/** Above and below first, then beside: a label never hides its own mark. */
function placesAround({ x, y }: Point): Label['places'] {
  const above = atTenth(y - 11);
  const below = atTenth(y + 22);
  return [
    { x, y: above, anchor: 'middle' },
    { x: Math.min(width - 2, x + 8), y: above, anchor: 'end' },
    { x, y: below, anchor: 'middle' },
    { x: Math.min(width - 2, x + 8), y: below, anchor: 'end' },
    { x: x + 11, y: y + 5, anchor: 'start' },
    { x: x - 11, y: y + 5, anchor: 'end' },
    { x: Math.max(2, x - 8), y: above, anchor: 'start' },
    { x: Math.max(2, x - 8), y: below, anchor: 'start' },
  ];
}

function around({ x, y }: Point): Box {
  return { left: x - 6, right: x + 6, top: y - 4, bottom: y + 4 };
}
