import type { Pace } from '#model/assess-answer.ts';
import type { TimedValue } from '#model/time.ts';
import { isAtOrAfter } from './comparable-observations.ts';
import { finiteOrNull } from './finite-or-null.ts';
import type { Measurement } from './measure.ts';
import { tinyShare, tinyValue } from './tolerance.ts';
import { trajectoryMethod } from './trajectory-method.ts';

/** The pace of a case of which nothing is comparable. */
export const unknownPace: Pace = { kind: 'unknown', multiple: null, current: null, required: null };

/** Change a year so far against the change a year still needed; value units, signed as measured. */
export function paceOf(measurement: Measurement): Pace {
  const { assessCase, latest, target } = measurement;
  const goal = nearestGoal(measurement);
  const current = currentPace(measurement);
  const isOver = isAtOrAfter(latest.time, target.time);
  const required = isOver ? null : finiteOrNull((goal.value - latest.value) / (target.time - latest.time));
  const without = (kind: Pace['kind']): Pace => ({ kind, multiple: null, current, required });

  if (measurement.isMet) return without('already-met');
  if (isOver || isAtOrAfter(assessCase.asOf, target.time)) return without('deadline-passed');
  if (current === null || required === null) return without('unknown');
  if (current * goal.sign <= tinyValue(latest.value, goal.value)) return without('reverse');
  return { kind: 'multiple', multiple: finiteOrNull(required / current), current, required };
}

/** Change a year over the pace window up to the latest value; null with one point only. */
export function currentPace(measurement: Measurement): number | null {
  const { latest } = measurement;
  const first = comparablePoints(measurement).find(({ time }) =>
    isAtOrAfter(time, latest.time - trajectoryMethod.paceWindow),
  );
  if (first === undefined || latest.time - first.time <= tinyShare) return null;
  return finiteOrNull((latest.value - first.value) / (latest.time - first.time));
}

/** The baseline, where the rule uses one, and the comparable observations, oldest first. */
export function comparablePoints({ assessCase, isFree, observations }: Measurement): readonly TimedValue[] {
  const { baseline } = assessCase;
  return isFree || !baseline ? observations : [baseline, ...observations];
}

/** The value to be reached and the way to it; for a range its nearer end. */
function nearestGoal({ assessCase, target, latest, scale }: Measurement) {
  const { type, range } = assessCase;
  if (type !== 'range' || !range) return { value: target.value, sign: scale.sign };
  const isLowerNearer = Math.abs(range.lower - latest.value) <= Math.abs(latest.value - range.upper);
  const value = isLowerNearer ? range.lower : range.upper;
  // The ends may coincide, so the side follows from the value and not from the end.
  return { value, sign: latest.value <= value ? 1 : -1 };
}
