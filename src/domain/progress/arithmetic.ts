import type { Trend, VerdictArithmetic } from '#model/verdict-arithmetic.ts';
import type { TimedValue } from '#model/time.ts';
import { classBounds } from './class-bounds.ts';
import { dataAge } from './data-age.ts';
import type { Measurement } from './measure.ts';
import { isFinal } from './rate.ts';

/** The inputs and steps of a verdict with their numbers, for 'show the arithmetic'. */
export function arithmeticOf(measurement: Measurement, trend: Trend | null): VerdictArithmetic {
  const { assessCase, settings, scale, target, observations, latest, journey } = measurement;
  return {
    rule: journey === null ? 'threshold' : 'trajectory',
    sign: scale.sign,
    baseline: assessCase.baseline ? timedValue(assessCase.baseline) : null,
    target,
    range: assessCase.type === 'range' && assessCase.range ? { ...assessCase.range } : null,
    latest: timedValue(latest),
    points: observations.map(timedValue),
    path: journey?.path?.kind ?? 'linear',
    knots: journey?.path ? [...journey.path.knots] : [],
    ...settings,
    isFinal: isFinal(measurement),
    earlyBy: measurement.isMet && latest.time < target.time ? target.time - latest.time : null,
    trend,
    age: dataAge({ latestTime: latest.time, asOf: assessCase.asOf, ...settings }),
    classBounds: [...classBounds(measurement)],
  };
}

function timedValue({ time, value }: TimedValue): TimedValue {
  return { time, value };
}
