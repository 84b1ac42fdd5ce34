import type { VerdictSummary } from '#model/published-common.ts';
import { decimalTime } from '#model/time.ts';
import type { SparkAxis } from './spark-axis.ts';

type Point = readonly [time: number, value: number];

/** A sparkline with all places worked out, in a box of 84 × 22. */
export type SparklineFigure = {
  readonly band: { readonly x: number; readonly width: number };
  /** Path data of the reported values; empty for fewer than two on the axis. */
  readonly line: string;
  readonly last: { readonly x: number; readonly y: number } | null;
  /** Path data of the planned path from the latest comparison to the target; empty without one. */
  readonly path: string;
  readonly target: { readonly x: number; readonly y: number } | null;
};

export const sparkWidth = 84;
export const sparkHeight = 22;
const margin = 4;

/** Places the values of one indicator: the common time axis, a value axis of its own. Values before the axis begins are left out. */
export function sparklineFigure(values: readonly Point[], verdict: VerdictSummary | null, axis: SparkAxis): SparklineFigure {
  const shown = values.filter(([time]) => time >= axis.from && time <= axis.to);
  const path = plannedPath(values, verdict, axis);
  const place = placer([...shown, ...path].map(([, value]) => value), axis);
  const last = shown.at(-1);
  const end = path.at(-1);
  const isTargetOnAxis = end !== undefined && verdict !== null && verdict.time <= axis.to;
  return {
    band: { x: place.x(axis.plan.from), width: round(place.x(axis.plan.to) - place.x(axis.plan.from)) },
    line: shown.length < 2 ? '' : pathData(shown, place),
    last: last === undefined ? null : { x: place.x(last[0]), y: place.y(last[1]) },
    path: path.length < 2 ? '' : pathData(path, place),
    target: isTargetOnAxis ? { x: place.x(end[0]), y: place.y(end[1]) } : null,
  };
}

/** From the value the path had reached at the latest comparison to the target; cut where the axis ends. */
function plannedPath(values: readonly Point[], verdict: VerdictSummary | null, axis: SparkAxis): readonly Point[] {
  if (verdict === null || verdict.value === null) return [];
  const target: Point = [verdict.time, verdict.value];
  const known = expectation(values, verdict);
  if (known === null || known[0] >= target[0]) return target[0] <= axis.to ? [target] : [];
  if (target[0] <= axis.to) return [known, target];
  const share = (axis.to - known[0]) / (target[0] - known[0]);
  return share <= 0 ? [] : [known, [axis.to, known[1] + share * (target[1] - known[1])]];
}

/** The value the path expected at the latest value that was compared with it. */
function expectation(values: readonly Point[], { lastKnown, expectedValue, time }: VerdictSummary): Point | null {
  const compared = lastKnown === null ? values.findLast(([at]) => at <= time)?.[0] : decimalTime(lastKnown.time);
  const expected = lastKnown === null ? expectedValue : lastKnown.expectedValue;
  return compared === undefined || compared === null || expected === null ? null : [compared, expected];
}

type Placer = { readonly x: (time: number) => number; readonly y: (value: number) => number };

function placer(values: readonly number[], axis: SparkAxis): Placer {
  const low = Math.min(...values);
  const high = Math.max(...values);
  const perYear = (sparkWidth - 2 * margin) / (axis.to - axis.from);
  return {
    x: (time) => round(margin + (time - axis.from) * perYear),
    y: (value) => round(high === low ? sparkHeight / 2 : sparkHeight - margin - ((value - low) / (high - low)) * (sparkHeight - 2 * margin)),
  };
}

function pathData(points: readonly Point[], place: Placer): string {
  return points.map(([time, value], position) => `${position === 0 ? 'M' : 'L'}${place.x(time)} ${place.y(value)}`).join('');
}

function round(coordinate: number): number {
  return Math.round(coordinate * 10) / 10;
}
