import type { AssessCase } from '#model/assess-case.ts';
import type { TimedValue } from '#model/time.ts';

/** The target a case can be judged by; null where value, time or the ends of a range are missing. */
export function statedTarget(assessCase: AssessCase): TimedValue | null {
  const { type, target, range } = assessCase;
  if (!target || !Number.isFinite(target.time)) return null;
  if (type === 'range') return range ? { time: target.time, value: target.value } : null;
  return Number.isFinite(target.value) ? { time: target.time, value: target.value } : null;
}
