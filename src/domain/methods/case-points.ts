import type { AssessCase } from '#model/assess-case.ts';
import type { TimedValue } from '#model/time.ts';

const sameTime = 1e-6;

/**
 * The measured points of a case up to its target date (all of them where none is that early), oldest first, the baseline among
 * them; forecasts never count. Of two values of one time the observation stands.
 */
export function casePoints({ baseline, observations, target }: AssessCase): readonly TimedValue[] {
  const measured = (observations ?? []).filter(({ status }) => status !== 'F').map(({ time, value }) => ({ time, value }));
  const known = measured.some(({ time }) => baseline && Math.abs(time - baseline.time) < sameTime);
  const points = [...(baseline && !known ? [baseline] : []), ...measured].toSorted((one, other) => one.time - other.time);
  const inTime = points.filter(({ time }) => !target || time <= target.time + sameTime);
  return inTime.length > 0 ? inTime : points;
}
