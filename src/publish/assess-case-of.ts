import type { AssessCase } from '#model/assess-case.ts';
import type { Baseline, Target } from '#model/indicator.ts';
import type { TimedValue } from '#model/time.ts';
import { officialMilestones, pathInForce, targetsInForce } from './in-force.ts';
import { timeOf } from './period-times.ts';
import { baselineFor, measuredPoints, type PreparedIndicator } from './prepared-indicator.ts';
import { ruleSeries } from './rule-series.ts';

/** What the progress maths is asked about one target, and which series it is about. */
export type TargetCase = { readonly assessCase: AssessCase; readonly series: string | null; readonly baseline: Baseline | null };

type Setting = { readonly id: string; readonly release: string; readonly asOf: number };

/** Builds the case of a target; null for a context figure, which is never rated. */
export function assessCaseOf(prepared: PreparedIndicator, target: Target, setting: Setting): TargetCase | null {
  const { indicator, limits, precision, noise } = prepared;
  if (indicator.direction === 'none') return null;
  const time = timeOf(target.time);
  const baseline = baselineFor(prepared, setting.release, time);
  const series = baseline?.series ?? prepared.headline;
  const { observations, level } = ruleSeries(prepared, series, baseline === null ? null : timeOf(baseline.time));
  const assessCase: AssessCase = {
    id: setting.id,
    direction: indicator.direction,
    type: typeOf(prepared, target),
    baseline: baseline === null ? null : level({ time: timeOf(baseline.time), value: baseline.value }),
    target: { time, value: target.value ?? target.range?.lower ?? Number.NaN },
    range: target.range ?? null,
    milestones: knotsBefore(prepared, target, setting.release),
    path: pathInForce(indicator, setting.release),
    growth: indicator.growth,
    limits,
    precision,
    noise,
    lag: indicator.lag,
    interval: indicator.interval,
    accumulation: indicator.accumulation,
    due: target.deliverable === undefined ? null : timeOf(target.deliverable.due),
    done: doneTime(prepared),
    observations,
    asOf: setting.asOf,
  };
  return { assessCase, series, baseline };
}

function typeOf({ indicator }: PreparedIndicator, target: Target): AssessCase['type'] {
  if (target.deliverable !== undefined) return 'deliverable';
  return target.range === undefined ? indicator.type : 'range';
}

/** Corners of the path: official milestones, and targets that earlier plans set and that are neither replaced nor unconfirmed. */
function knotsBefore({ indicator }: PreparedIndicator, target: Target, release: string): readonly TimedValue[] {
  const end = timeOf(target.time);
  const earlier = targetsInForce(indicator, release).filter(
    ({ id, kind, evidence }) => id !== target.id && kind === 'plan' && evidence !== 'unconfirmed',
  );
  return [...officialMilestones(indicator, release), ...earlier].flatMap(({ time, value }) =>
    typeof value === 'number' && timeOf(time) < end ? [{ time: timeOf(time), value }] : [],
  );
}

/** A deliverable is done at the first value of 1 in its headline series. */
function doneTime(prepared: PreparedIndicator): number | null {
  if (prepared.indicator.type !== 'deliverable') return null;
  return measuredPoints(prepared, prepared.headline).find(({ value }) => value >= 1)?.time ?? null;
}
