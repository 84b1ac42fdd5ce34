import { casePoints } from '#domain/methods/case-points.ts';
import { fewestYears } from '#domain/methods/german.ts';
import { yearlyRun } from '#domain/methods/yearly-run.ts';
import type { AssessCase } from '#model/assess-case.ts';
import type { Opinion } from '#model/opinion.ts';

/** Why a method cannot say. `count`: consecutive yearly values there are; of `needed`. */
export type UnavailableReason =
  | { readonly kind: 'few-years'; readonly count: number; readonly needed: number }
  | { readonly kind: 'one-value' | 'no-distance' | 'zero' | 'unreadable' };

/** Which property of the numbers keeps a method from an answer. */
export function unavailableReason(method: Opinion['method'], given: AssessCase): UnavailableReason {
  const points = casePoints(given);
  if (method === 'german') return { kind: 'few-years', count: yearlyRun(points).length, needed: fewestYears };
  const { baseline, target } = given;
  const latest = points.at(-1);
  if (!baseline || !target || latest === undefined || latest.time <= baseline.time || points.length < 2) return { kind: 'one-value' };
  if (target.value === baseline.value) return { kind: 'no-distance' };
  const isGrowth = method === 'opensdg' || method === 'unsd';
  return { kind: isGrowth && crossesZero([baseline.value, latest.value, target.value]) ? 'zero' : 'unreadable' };
}

/** Whether not all values lie on one side of zero, where a rate of growth has no meaning. */
function crossesZero(values: readonly number[]): boolean {
  return !values.every((value) => value > 0) && !values.every((value) => value < 0);
}
