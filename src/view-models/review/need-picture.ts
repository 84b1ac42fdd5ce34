import { commitmentPath, expectedValue } from '#domain/progress/path.ts';
import type { AssessCase } from '#model/assess-case.ts';
import type { FigureDrawing } from '../figure/figure.ts';
import { atTenth, type Point, type Shape } from '../figure/shape.ts';
import { linearScale, type Scale } from '../indicator/trajectory/axis.ts';
import type { IndicatorNeed, Need } from './needs-decision.ts';

type Knot = readonly [time: number, value: number];

const size = { width: 160, height: 64 } as const;
const margin = { side: 9, top: 8, bottom: 8 } as const;
/** Fine enough that a curved path shows no corner. */
const stepsOfPath = 24;

/** The time axis all pictures of the list share: from the year before the first baseline to the last target. */
export type NeedAxis = { readonly from: number; readonly to: number };

export function needAxis(needs: readonly IndicatorNeed[], asOf: number): NeedAxis {
  const cases = needs.map(({ lead }) => lead.verdict);
  const begins = cases.flatMap(({ case: { baseline } }) => (baseline ? [baseline.time] : []));
  const to = Math.max(Math.ceil(asOf), ...cases.map(({ time }) => time));
  return { from: Math.min(to - 5, ...begins.map((time) => Math.floor(time) - 1)), to };
}

/** Reported values against the planned path, with a value axis of its own: dashed the path, a bar the target, a dot the last value. null where nothing is measured. */
export function needPicture({ indicator, verdict }: Need, axis: NeedAxis): FigureDrawing | null {
  if (indicator.type === 'deliverable') return null;
  const values: readonly Knot[] = indicator.spark.filter(([time]) => time >= axis.from && time <= axis.to);
  const path = pathKnots(verdict.case, axis);
  const goal: Knot | null = verdict.value === null ? null : [verdict.time, verdict.value];
  const x = linearScale([axis.from, axis.to], [margin.side, size.width - margin.side]);
  const y = valueScale([...values, ...path, ...(goal === null ? [] : [goal])].map(([, value]) => value));
  const place = ([time, value]: Knot): Point => ({ x: atTenth(x.place(time)), y: atTenth(y.place(value)) });
  const [line, planned] = [values.map(place), path.map(place)];
  const last = line.at(-1);
  const bar = goal === null ? null : place(goal);
  const shapes: readonly Shape[] = [
    { kind: 'line', role: 'grid', x1: margin.side, y1: size.height - 1.5, x2: size.width - margin.side, y2: size.height - 1.5 },
    ...(planned.length > 1 ? [{ kind: 'polyline', role: 'path-small', points: planned } as const] : []),
    ...(bar === null ? [] : [{ kind: 'line', role: 'target', x1: bar.x - 7, y1: bar.y, x2: bar.x + 7, y2: bar.y } as const]),
    ...(line.length > 1 ? [{ kind: 'polyline', role: 'actual-small', points: line } as const] : []),
    ...(last === undefined ? [] : [{ kind: 'circle', role: 'mark-solid', x: last.x, y: last.y, radius: 3.4 } as const]),
  ];
  return { size, shapes };
}

function pathKnots(judged: AssessCase, { from, to }: NeedAxis): readonly Knot[] {
  const path = judged.type === 'change' ? commitmentPath(judged) : null;
  const first = path?.knots[0];
  const last = path?.knots.at(-1);
  if (path === null || first === undefined || last === undefined) return [];
  if (path.kind === 'linear') return path.knots.filter(({ time }) => time >= from && time <= to).map(({ time, value }) => [time, value]);
  return Array.from({ length: stepsOfPath + 1 }, (_, step): Knot => {
    const time = first.time + ((last.time - first.time) * step) / stepsOfPath;
    return [time, expectedValue(path, time)];
  });
}

function valueScale(values: readonly number[]): Pick<Scale, 'place'> {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  if (!(high > low)) return { place: () => size.height / 2 };
  return linearScale([low, high], [size.height - margin.bottom - 2, margin.top]);
}
