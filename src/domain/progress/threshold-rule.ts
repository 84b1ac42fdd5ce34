import { isMet } from './is-met.ts';
import type { Measurement } from './measure.ts';
import { currentPace } from './pace.ts';

/** What the threshold rule tells beside a status: margin in value units (negative = missed), share of values that were met. */
export type ThresholdFigures = { readonly margin: number; readonly compliantShare: number; readonly isAtRisk: boolean };

/** The figures of the threshold rule; null where another rule decides. */
export function thresholdFigures(measurement: Measurement): ThresholdFigures | null {
  const { latest, observations, settings, scale, target, journey } = measurement;
  if (journey !== null) return null;
  const margin = marginAt(measurement, latest.value);
  const compliant = observations.filter(({ value }) => isMet(value, measurement));
  const atTarget = latest.value + (currentPace(measurement) ?? 0) * (target.time - latest.time);
  return {
    margin,
    compliantShare: compliant.length / observations.length,
    isAtRisk: Math.abs(margin) <= settings.noise + scale.tiny || marginAt(measurement, atTarget) < -scale.tiny,
  };
}

function marginAt({ assessCase, scale, target }: Measurement, value: number): number {
  const { type, range } = assessCase;
  if (type === 'range' && range) return Math.min(value - range.lower, range.upper - value);
  return (value - target.value) * scale.sign;
}
