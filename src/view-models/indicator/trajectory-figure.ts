import type { IndicatorReading } from './indicator-reading.ts';
import { figureLabels } from './trajectory/figure-labels.ts';
import { frameOf, type FigureSize, type Frame } from './trajectory/frame.ts';
import { axisShapes, contextShapes, corridorShapes, outlookShapes, placePoint } from './trajectory/ground-shapes.ts';
import { horizonShapes, missingTargetShapes } from './trajectory/horizon-shapes.ts';
import { pathPoints } from './trajectory/path-points.ts';
import { type Box, obstaclesAlong, placeLabels } from './trajectory/place-labels.ts';
import { readingPoints, type ReadingPoint } from './trajectory/reading-points.ts';
import { seriesLines, type SeriesLines } from './trajectory/series-lines.ts';
import type { Point, Shape } from '../figure/shape.ts';
import { gapShapes, type TargetMark, targetMarks, targetShapes } from './trajectory/target-shapes.ts';
import { asOfPlace, todayLabel, todayShapes } from './trajectory/today-shapes.ts';
import { trajectorySummary } from './trajectory/summary.ts';

/** A point of a line that a chart library draws: its place, and the time and value it stands for. */
export type LinePoint = Point & { readonly time: number; readonly value: number };

/** The trajectory of one indicator, every mark at its final place. Drawn in the order ground, lines, marks, top. */
export type TrajectoryFigure = {
  readonly size: FigureSize;
  readonly title: string;
  /** The picture in one sentence, for those who do not see it. */
  readonly summary: string;
  /** The rectangle of the plot and the spans of its axes. */
  readonly plot: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
  readonly times: readonly [number, number];
  readonly values: readonly [number, number];
  readonly ground: readonly Shape[];
  readonly paths: readonly (readonly LinePoint[])[];
  /** Runs of neighbouring values; a gap between two runs stays a gap. */
  readonly actual: readonly (readonly LinePoint[])[];
  readonly marks: readonly (LinePoint & { readonly isHollow: boolean; readonly radius: number })[];
  readonly top: readonly Shape[];
  readonly points: readonly ReadingPoint[];
};

export function trajectoryFigure(reading: IndicatorReading, size: FigureSize): TrajectoryFigure {
  const { file, verdict, locale } = reading;
  const lines = file.series.map((series) => seriesLines(file, series));
  const frame = frameOf(reading, lines, size);
  const parts = partsOf(lines);
  const compared = [parts.headline, ...parts.earlier].filter((entry) => entry !== null);
  const targets = targetMarks(reading, frame);
  const place = (point: { time: number; value: number }): LinePoint => ({ time: point.time, value: point.value, ...placePoint(frame, point) });
  const inFrame = compared.map((entry) => ({ ...entry, runs: entry.runs.map((run) => run.filter(({ time }) => time >= frame.x.from)) }));
  const actual = inFrame.flatMap(({ runs }) => runs.filter((run) => run.length > 1).map((run) => run.map(place)));
  const marks = inFrame.flatMap(({ runs }) => runs.flat().map((mark) => ({ ...place(mark), isHollow: mark.isHollow, radius: markRadius(frame, mark.isHollow) })));
  const paths = drawnPaths(reading).map((path) => path.map(place));
  const background = [...contextShapes(parts.context, frame), ...joinShapes(compared, frame)];
  const obstacles = [...obstaclesOf(frame, [...paths, ...actual], marks, targets), ...[...background, ...gapShapes(reading, frame)].flatMap(obstaclesOfShape)];
  const x = asOfPlace(reading, frame);
  const bounds = { left: 0, right: size.width, top: frame.top - 22, bottom: frame.bottom - 2 };
  const wanted = figureLabels(reading, frame, { ...parts, targets });
  const labels = placeLabels(x === null ? wanted : [...wanted.slice(0, 2), todayLabel(reading, x, frame), ...wanted.slice(2)], obstacles, bounds);
  return {
    size,
    title: locale.t('indicator.trajectory.title'),
    summary: trajectorySummary(reading),
    plot: { left: frame.left, right: frame.right, top: frame.top, bottom: frame.bottom },
    times: [frame.x.from, frame.x.to],
    values: [frame.y.from, frame.y.to],
    ground: [
      ...axisShapes(frame),
      ...horizonShapes(reading, frame),
      ...(verdict === null ? [] : [...corridorShapes(reading, verdict, frame), ...outlookShapes(reading, verdict, frame)]),
      ...(x === null ? [] : todayShapes(x, frame, labels.map(({ box }) => box))),
      ...background,
    ],
    paths,
    actual,
    marks,
    top: [...missingTargetShapes(reading, frame), ...gapShapes(reading, frame), ...targetShapes(targets, frame), ...labels.flatMap(({ shapes }) => shapes)],
    points: readingPoints(reading, compared, frame),
  };
}

/** Marks of neighbouring years stay apart; a hollow one is smaller by half its line. */
function markRadius(frame: Frame, isHollow: boolean): number {
  const year = frame.x.place(frame.x.from + 1) - frame.x.place(frame.x.from);
  const radius = Math.min(5.5, Math.max(2.5, Math.round(year * 3.5) / 10));
  return isHollow ? radius - 0.5 : radius;
}

function partsOf(lines: readonly SeriesLines[]) {
  return {
    headline: lines.find(({ role }) => role === 'headline') ?? null,
    earlier: lines.filter(({ role }) => role === 'earlier'),
    context: lines.filter(({ role }) => role === 'context' || role === 'alternative'),
  };
}

/** The path of the chosen verdict, and the path of the plans that leads farthest: earlier targets are corners of it. */
function drawnPaths({ file, verdict }: IndicatorReading): readonly (readonly { time: number; value: number }[])[] {
  const ofPlans = file.verdicts.filter(({ kind, evidence }) => kind === 'plan' && evidence !== 'unconfirmed').toSorted((a, b) => b.time - a.time);
  const chosen = [verdict, verdict?.kind === 'plan' ? ofPlans[0] : undefined].filter((entry) => entry !== null && entry !== undefined);
  return [...new Set(chosen)].map((entry) => pathPoints(file, entry)).filter((points) => points.length > 1);
}

function joinShapes(lines: readonly SeriesLines[], frame: Frame): readonly Shape[] {
  return lines.flatMap(({ joins }) =>
    joins
      .filter(({ from }) => from.time >= frame.x.from)
      .map(({ from, to }): Shape => {
        const [start, end] = [placePoint(frame, from), placePoint(frame, to)];
        return { kind: 'line', role: 'join', x1: start.x, y1: start.y, x2: end.x, y2: end.y };
      }),
  );
}

function obstaclesOfShape(shape: Shape): readonly Box[] {
  if (shape.kind === 'polyline') return obstaclesAlong(shape.points, 2);
  return shape.kind === 'line' ? obstaclesAlong([{ x: shape.x1, y: shape.y1 }, { x: shape.x2, y: shape.y2 }], 2) : [];
}

/** What labels keep off: lines, marks, target bars, and the figures of the value axis. */
function obstaclesOf(frame: Frame, lines: readonly (readonly Point[])[], marks: readonly Point[], targets: readonly TargetMark[]): readonly Box[] {
  const half = frame.size.isPhone ? 9 : 13;
  return [
    ...lines.flatMap((line) => obstaclesAlong(line, 2)),
    ...marks.map(({ x, y }) => ({ left: x - 7, right: x + 7, top: y - 7, bottom: y + 7 })),
    ...targets.map(({ x, y }) => ({ left: x - half, right: x + half, top: y - 4, bottom: y + 4 })),
    ...frame.yTicks.map(({ value }) => ({ left: 0, right: frame.left - 6, top: frame.y.place(value) - 14, bottom: frame.y.place(value) + 14 })),
  ];
}
