import type { AnalystOption } from '#model/analyst-option.ts';
import type { AssessCase } from '#model/assess-case.ts';
import type { TimedValue } from '#model/time.ts';
import { yearlyRun } from '../methods/yearly-run.ts';
import { isAtOrAfter } from '../progress/comparable-observations.ts';
import { observationsInOrder } from '../progress/observations-in-order.ts';
import { forecastVariance, smoothedForecast } from './exponential-smoothing.ts';
import { fitSmoothing } from './fit-smoothing.ts';
import { bassAt, bassPeak, fitBass, fitLogistic, logisticAt } from './growth-curves.ts';
import { fitLine, fittedAt, newValueError } from './least-squares.ts';
import { projectionMethod } from './project.ts';
import { studentTQuantile } from './student-t.ts';

/** Values each option needs: of any years, or of consecutive ones. */
const fewestValues = { ols: 3, holt: 10, damped: 10, logistic: 5, bass: 8 } as const satisfies Record<AnalystOption, number>;

const modelParameters = ['slope', 'residual', 'level', 'trend', 'damping', 'ceiling', 'rate', 'middle', 'market', 'innovation', 'imitation', 'peak'] as const;

/** A fitted parameter. `slope` a year, `residual`, `ceiling` and `market` in the unit; `middle` and `peak` are decimal times. */
export type ModelParameter = { readonly name: (typeof modelParameters)[number]; readonly value: number };

/** Why an option has no answer. `count`: values, or values of consecutive years, there are; of `needed`. */
export type NoOutlook =
  | { readonly kind: 'few-values' | 'few-years'; readonly count: number; readonly needed: number }
  | { readonly kind: 'no-target' | 'over' | 'no-ceiling' | 'outside-ceiling' | 'part-year' | 'no-take-off' | 'not-settled' };

/** Where an option leads by the target time `at`; the band holds 80 %, null where the option has none. `line` begins at the latest value's time. */
export type ModelOutlook = {
  readonly kind: 'outlook';
  readonly option: AnalystOption;
  readonly points: readonly TimedValue[];
  readonly at: number;
  readonly mid: number;
  readonly low: number | null;
  readonly high: number | null;
  readonly parameters: readonly ModelParameter[];
  readonly line: readonly TimedValue[];
};

export type AnalystAnswer = ModelOutlook | { readonly kind: 'none'; readonly option: AnalystOption; readonly reason: NoOutlook };

/** Continues the comparable values of a case to its target time in one of the ways; values since the last stated break, forecasts never. */
export function analystOutlook(given: AssessCase, option: AnalystOption): AnalystAnswer {
  const none = (reason: NoOutlook): AnalystAnswer => ({ kind: 'none', option, reason });
  const at = given.target?.time ?? null;
  if (at === null || !Number.isFinite(at)) return none({ kind: 'no-target' });
  const all = modelPoints(given);
  const last = all.at(-1);
  if (last === undefined) return none({ kind: 'few-values', count: 0, needed: fewestValues[option] });
  if (isAtOrAfter(last.time, at) || isAtOrAfter(given.asOf, at)) return none({ kind: 'over' });
  const found = outlooks[option](given, all, at);
  if ('kind' in found) return none(found);
  const isFinite = [found.mid, ...found.line.map(({ value }) => value), ...found.parameters.map(({ value }) => value)].every(Number.isFinite);
  return isFinite ? { kind: 'outlook', option, at, ...found } : none({ kind: 'not-settled' });
}

/** Baseline and observations since the last stated break, oldest first. */
function modelPoints({ baseline, observations }: AssessCase): readonly TimedValue[] {
  const ordered = observationsInOrder(observations ?? []);
  const since = ordered.slice(Math.max(0, ordered.findLastIndex(({ breakBefore }) => breakBefore === 'stated')));
  const first = since[0];
  const points = since.map(({ time, value }) => ({ time, value }));
  const isBefore = first?.breakBefore === 'stated' && baseline && baseline.time < first.time;
  if (!baseline || isBefore || points.some(({ time }) => Math.abs(time - baseline.time) < 1e-6)) return points;
  return [...points, baseline].toSorted((one, other) => one.time - other.time);
}

type Found = Omit<ModelOutlook, 'kind' | 'option' | 'at'> | NoOutlook;
type Outlook = (given: AssessCase, all: readonly TimedValue[], at: number) => Found;

const outlooks: Readonly<Record<AnalystOption, Outlook>> = {
  ols: (_, all, at) => straightLine(all, at),
  holt: (_, all, at) => smoothed(all, at, false),
  damped: (_, all, at) => smoothed(all, at, true),
  logistic: logisticCurve,
  bass: (_, all, at) => bassCurve(all, at),
};

/** A straight line in the unit itself, through all comparable values; no limit bends it. */
function straightLine(points: readonly TimedValue[], at: number): Found {
  if (points.length < fewestValues.ols) return { kind: 'few-values', count: points.length, needed: fewestValues.ols };
  const fit = fitLine(points);
  const mid = fittedAt(fit, at);
  const reach = newValueError(fit, at) * studentTQuantile((1 + projectionMethod.band) / 2, fit.n - 2);
  const parameters = [{ name: 'slope', value: fit.slope }, { name: 'residual', value: fit.residual }] as const;
  return { points, mid, low: mid - reach, high: mid + reach, parameters, line: lineOf(points, at, (time) => fittedAt(fit, time)) };
}

function smoothed(all: readonly TimedValue[], at: number, isDamped: boolean): Found {
  const needed = fewestValues.holt;
  const points = yearlyRun(all, Infinity);
  if (points.length < needed) return { kind: 'few-years', count: points.length, needed };
  const last = points.at(-1)?.time ?? at;
  const steps = Math.round(at - last);
  if (Math.abs(at - last - steps) > 1e-6) return { kind: 'part-year' };
  const fit = fitSmoothing(points.map(({ value }) => value), isDamped);
  if (fit === null) return { kind: 'not-settled' };
  const { parameters: { level, trend, damping }, smoothing } = fit;
  const ahead = (count: number): number => (count === 0 ? smoothing.state.level : smoothedForecast(smoothing, damping, count));
  const variance = forecastVariance(smoothing, fit.parameters, steps);
  const free = points.length - (isDamped ? 5 : 4);
  const reach = variance === null ? null : Math.sqrt(variance) * studentTQuantile((1 + projectionMethod.band) / 2, free);
  const mid = ahead(steps);
  return {
    points, mid,
    low: reach === null ? null : mid - reach,
    high: reach === null ? null : mid + reach,
    parameters: [{ name: 'level', value: level }, { name: 'trend', value: trend }, ...(isDamped ? [{ name: 'damping', value: damping } as const] : [])],
    line: Array.from({ length: steps + 1 }, (_, count) => ({ time: last + count, value: ahead(count) })),
  };
}

/** Between nothing and the natural upper limit, which is not fitted but given. */
function logisticCurve({ limits }: AssessCase, points: readonly TimedValue[], at: number): Found {
  const ceiling = limits?.upper ?? null;
  if (ceiling === null || ceiling <= 0 || (limits?.lower ?? 0) !== 0) return { kind: 'no-ceiling' };
  if (points.length < fewestValues.logistic) return { kind: 'few-values', count: points.length, needed: fewestValues.logistic };
  if (points.some(({ value }) => value <= 0 || value >= ceiling)) return { kind: 'outside-ceiling' };
  // Years since the first value: a curve over the years of our era would hardly be found.
  const origin = points[0]?.time ?? 0;
  const since = points.map(({ time, value }) => ({ time: time - origin, value }));
  const start = fitLine(since.map(({ time, value }) => ({ time, value: Math.log(value / (ceiling - value)) })));
  const fit = fitLogistic(since, { ceiling, offset: -fittedAt(start, 0), rate: start.slope }, ceiling);
  if (fit === null || !fit.hasConverged) return { kind: 'not-settled' };
  const { curve } = fit;
  const value = (time: number): number => logisticAt(curve, time - origin);
  const middle = origin + curve.offset / curve.rate;
  return {
    points, mid: value(at), low: null, high: null,
    parameters: [{ name: 'ceiling', value: ceiling }, { name: 'rate', value: curve.rate }, ...(isNearby(middle, points, at) ? [{ name: 'middle', value: middle } as const] : []), { name: 'residual', value: fit.residual }],
    line: lineOf(points, at, value),
  };
}

/** Bass: those who join in each year, from a take-off that lies in the data. */
function bassCurve(all: readonly TimedValue[], at: number): Found {
  const needed = fewestValues.bass;
  const points = yearlyRun(all, Infinity);
  if (points.length < needed) return { kind: 'few-years', count: points.length, needed };
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined) return { kind: 'few-years', count: points.length, needed };
  const steps = Math.round(at - last.time);
  if (Math.abs(at - last.time - steps) > 1e-6) return { kind: 'part-year' };
  const joined = points.slice(1).map(({ value }, place) => ({ time: place + 1, value: value - (points[place]?.value ?? value) }));
  const gain = last.value - first.value;
  // Before the take-off there is little; whoever joins does not leave.
  if (gain <= 0 || first.value < 0 || first.value > last.value * takeOff || joined.some(({ value }) => value < -gain * takeOff)) return { kind: 'no-take-off' };
  const fit = fitBass(joined, { market: 2 * gain, innovation: 0.03, imitation: 0.38 });
  const curve = fit?.curve;
  if (!fit?.hasConverged || curve === undefined || curve.market < gain || curve.market > gain * largestMarket || curve.innovation <= 0 || curve.imitation <= 0) return { kind: 'not-settled' };
  const line = [{ time: last.time, value: last.value }];
  for (let step = 1; step <= steps; step += 1) line.push({ time: last.time + step, value: (line.at(-1)?.value ?? 0) + bassAt(curve, joined.length + step) });
  const peak = bassPeak(curve);
  return {
    points, mid: line.at(-1)?.value ?? Number.NaN, low: null, high: null, line,
    parameters: [
      { name: 'market', value: curve.market }, { name: 'innovation', value: curve.innovation }, { name: 'imitation', value: curve.imitation },
      ...(peak === null ? [] : [{ name: 'peak', value: first.time + peak } as const]),
    ],
  };
}

/** Share of the latest value that may stand at the start, and share of the gain by which a year may fall. */
const takeOff = 0.25;
/** A market of more than so many times what has been gained is nothing the data know. */
const largestMarket = 20;

/** Whether a time lies within reach of the series, so that it says something. */
function isNearby(time: number, points: readonly TimedValue[], at: number): boolean {
  const span = at - (points[0]?.time ?? at);
  return Number.isFinite(time) && Math.abs(time - at) <= 2 * span;
}

const lineSteps = 24;

function lineOf(points: readonly TimedValue[], at: number, value: (time: number) => number): readonly TimedValue[] {
  const from = points.at(-1)?.time ?? at;
  return Array.from({ length: lineSteps + 1 }, (_, step) => from + ((at - from) * step) / lineSteps).map((time) => ({ time, value: value(time) }));
}
