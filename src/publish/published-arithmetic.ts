import { projectionMethod } from '#domain/projection/project.ts';
import type { AssessAnswer } from '#model/assess-answer.ts';
import type { AssessCase } from '#model/assess-case.ts';
import type { DatasetConfig } from '#model/dataset-config.ts';
import type { PublishedVerdict } from '#model/indicator-file.ts';
import type { Baseline } from '#model/indicator.ts';
import type { VerdictArithmetic } from '#model/verdict-arithmetic.ts';
import { finiteOr } from './finite-or.ts';
import type { PeriodNames } from './period-names.ts';

type Published = PublishedVerdict['arithmetic'];
type Worked = {
  readonly assessCase: AssessCase;
  readonly answer: AssessAnswer;
  readonly arithmetic: VerdictArithmetic | null;
  readonly baseline: Baseline | null;
  readonly periods: PeriodNames;
  readonly thresholds: DatasetConfig['method']['thresholds'];
};

/** The numbers in place for 'show the arithmetic'; where nothing could be compared, what is known: target, baseline, settings. */
export function publishedArithmetic(worked: Worked): Published {
  const { assessCase, arithmetic, baseline, periods, thresholds } = worked;
  const start = assessCase.baseline ?? null;
  return {
    baseline: start === null || baseline === null ? null : { ...start, period: baseline.time },
    latest: arithmetic === null ? null : { ...arithmetic.latest, period: periods(arithmetic.latest.time) },
    target: targetOf(assessCase),
    knots: arithmetic === null ? knotsOf(assessCase) : arithmetic.knots.map(({ time, value }) => [time, value]),
    path: arithmetic?.path ?? assessCase.path ?? 'linear',
    thresholds,
    noise: assessCase.noise ?? 0,
    precision: assessCase.precision ?? 0,
    behindFrom: boundOf(arithmetic, 'behind'),
    onTrackFrom: boundOf(arithmetic, 'on-track'),
    trend: arithmetic === null || arithmetic.trend === null ? null : signs[arithmetic.trend.sign],
    age: arithmetic?.age.years ?? null,
    points: arithmetic === null ? 0 : pointsOf(arithmetic, start?.time ?? null),
  };
}

const signs = { up: 1, steady: 0, down: -1 } as const;

function targetOf({ type, target, range, due }: AssessCase): Published['target'] {
  const value = type === 'range' || type === 'deliverable' ? null : finiteOr(target?.value, null);
  const time = type === 'deliverable' ? (due ?? target?.time) : target?.time;
  return { time: finiteOr(time, 0) ?? 0, value, lower: range?.lower ?? null, upper: range?.upper ?? null };
}

/** Corners of a path on which no value stands yet. */
function knotsOf({ type, baseline, milestones, target }: AssessCase): Published['knots'] {
  if (type !== 'change' || !baseline || !target || !Number.isFinite(target.value)) return [];
  const between = (milestones ?? [])
    .filter(({ time }) => time > baseline.time && time < target.time)
    .toSorted((a, b) => a.time - b.time)
    // Of two at one time the later entry stands, as in the rule.
    .filter(({ time }, index, all) => all[index + 1]?.time !== time);
  return [baseline, ...between, target].map(({ time, value }) => [time, value]);
}

function boundOf(arithmetic: VerdictArithmetic | null, status: 'behind' | 'on-track'): number | null {
  return arithmetic?.classBounds.find((bound) => bound.status === status)?.value ?? null;
}

/** Points a projection rests on: comparable values and the baseline, within its window. */
function pointsOf({ rule, points, latest }: VerdictArithmetic, baselineTime: number | null): number {
  const from = latest.time - projectionMethod.window;
  const times = [...points.map(({ time }) => time), ...(rule === 'trajectory' && baselineTime !== null ? [baselineTime] : [])];
  return new Set(times.filter((time) => time >= from - 1e-9)).size;
}
