import type { PublishedVerdict } from '#model/indicator-file.ts';
import type { TimedValue } from '#model/time.ts';
import type { IndicatorReading } from '../indicator-reading.ts';
import { isAhead } from '../projection-text.ts';
import type { Frame } from './frame.ts';
import { pathPoints } from './path-points.ts';
import type { Point, Shape } from '../../figure/shape.ts';
import type { SeriesLines } from './series-lines.ts';

/** Everything under the lines: grid and axes, tolerance corridor, outlook, series that are not compared. */
export function axisShapes(frame: Frame): readonly Shape[] {
  const { left, right, bottom, size } = frame;
  const text = size.isPhone ? 12 : 13;
  const rows = frame.yTicks.flatMap(({ value, text: label }, index): readonly Shape[] => {
    const y = frame.y.place(value);
    return [
      { kind: 'line', role: index === 0 ? 'axis' : 'grid', x1: left, y1: y, x2: right, y2: y },
      { kind: 'text', role: 'text-tick', x: left - 8, y: y + 5, size: text, anchor: 'end', text: label },
    ];
  });
  const columns = frame.xTicks.flatMap(({ time, isHorizon }): readonly Shape[] => {
    const x = frame.x.place(time);
    return [
      { kind: 'line', role: 'tick', x1: x, y1: bottom, x2: x, y2: bottom + 6 },
      { kind: 'text', role: isHorizon ? 'text-strong' : 'text-tick', x, y: bottom + 22, size: text, anchor: 'middle', text: String(time) },
    ];
  });
  return [...rows, ...columns];
}

export function placePoint(frame: Frame, { time, value }: TimedValue): Point {
  return { x: frame.x.place(time), y: frame.y.place(value) };
}

/** The wedge between 'behind' and 'on track': a share of the gain the path plans, at every time of it. */
export function corridorShapes({ file }: IndicatorReading, verdict: PublishedVerdict, frame: Frame): readonly Shape[] {
  const { baseline, thresholds } = verdict.arithmetic;
  const points = pathPoints(file, verdict);
  if (baseline === null || points.length < 2 || verdict.assessment.margin !== null) return [];
  const edge = (share: number): readonly Point[] =>
    points.map(({ time, value }) => placePoint(frame, { time, value: baseline.value + (value - baseline.value) * share }));
  return [{ kind: 'polygon', role: 'corridor', points: [...edge(thresholds[0]), ...edge(thresholds[1]).toReversed()] }];
}

/** Where the trend leads and what the target needs; only while the target lies ahead. */
export function outlookShapes(reading: IndicatorReading, verdict: PublishedVerdict, frame: Frame): readonly Shape[] {
  const { latest, target } = verdict.arithmetic;
  if (latest === null || !isAhead(reading, verdict)) return [];
  const { mid, low, high, at } = verdict.assessment.projection;
  const from = placePoint(frame, latest);
  const shapes: Shape[] = [];
  if (at !== null && low !== null && high !== null) {
    shapes.push({ kind: 'polygon', role: 'band', points: [from, clamped(frame, at, high), clamped(frame, at, low)] });
  }
  if (at !== null && mid !== null) shapes.push(joined('projection', from, clamped(frame, at, mid)));
  const { kind } = verdict.assessment.pace;
  if (target.value !== null && (kind === 'multiple' || kind === 'reverse')) {
    shapes.push(joined('required', from, placePoint(frame, { time: target.time, value: target.value })));
  }
  return shapes;
}

/** A projected value inside the plot: the axis is made for what is known. */
function clamped(frame: Frame, time: number, value: number): Point {
  return placePoint(frame, { time, value: Math.min(frame.y.to, Math.max(frame.y.from, value)) });
}

function joined(role: 'projection' | 'required', from: Point, to: Point): Shape {
  return { kind: 'line', role, x1: from.x, y1: from.y, x2: to.x, y2: to.y };
}

/** Other denominators and other producers: thin and grey, because they are not compared. */
export function contextShapes(lines: readonly SeriesLines[], frame: Frame): readonly Shape[] {
  return lines.flatMap(({ runs }) =>
    runs.flatMap((run): readonly Shape[] => {
      const points = run.filter(({ time }) => time >= frame.x.from).map((mark) => placePoint(frame, mark));
      const marks = points.map(({ x, y }): Shape => ({ kind: 'circle', role: 'context-mark', x, y, radius: 2.4 }));
      return points.length < 2 ? marks : [{ kind: 'polyline', role: 'context', points }, ...marks];
    }),
  );
}
