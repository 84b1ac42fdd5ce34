import type { AssessCase } from '#model/assess-case.ts';
import type { TimedValue } from '#model/time.ts';
import { casePoints } from './case-points.ts';

export const unsdStatuses = ['met', 'needs-acceleration', 'stagnation', 'not-available'] as const;
export type UnsdStatus = (typeof unsdStatuses)[number];

/** `met` also means on track. `share` of the way from baseline to target that the trend reaches at the target date; null where not available. */
export type UnsdAnswer = { readonly id: string; readonly status: UnsdStatus; readonly share: number | null };

const cuts = { onTrack: 0.95, moving: 0.1 } as const;
/** A value this near to 0 % or 100 % counts as there. */
const nearEnd = 1;

/**
 * The rule of the United Nations' progress chart: compound growth since the baseline (else since the first value), continued to the target
 * date. A target that is met counts as met whatever the trend; zero at the start, a change of sign or a single value is not available.
 */
export function unsdProgress(given: AssessCase): UnsdAnswer {
  const { id, target, direction } = given;
  const missing: UnsdAnswer = { id, status: 'not-available', share: null };
  const points = casePoints(given);
  const latest = points.at(-1);
  const base = given.baseline ?? points[0];
  if (!target || latest === undefined || base === undefined || points.length < 2) return missing;
  const sign = direction === 'increase' ? 1 : -1;
  const share = shareAtTarget(base, latest, target);
  if (sign * (latest.value - target.value) >= 0 || isNearEnd(latest.value, target.value, given.limits)) return { id, status: 'met', share };
  if (share === null) return missing;
  return { id, status: share >= cuts.onTrack ? 'met' : share >= cuts.moving ? 'needs-acceleration' : 'stagnation', share };
}

/** Share of the way from base to target that compound growth covers by the target date; the value itself where it is of that date. */
function shareAtTarget(base: TimedValue, latest: TimedValue, target: TimedValue): number | null {
  const years = latest.time - base.time;
  if (base.value === 0 || years <= 0 || target.value === base.value) return null;
  const growth = latest.value / base.value;
  if (growth <= 0 && latest.time < target.time) return null;
  const expected = latest.time >= target.time ? latest.value : latest.value * growth ** ((target.time - latest.time) / years);
  const share = (expected - base.value) / (target.value - base.value);
  return Number.isFinite(share) ? share : null;
}

/** Within a point of a target at the end of a percentage scale. */
function isNearEnd(value: number, target: number, limits: AssessCase['limits']): boolean {
  const isPercentage = limits?.lower === 0 && limits.upper === 100;
  return isPercentage && (target === 0 || target === 100) && Math.abs(value - target) <= nearEnd;
}
