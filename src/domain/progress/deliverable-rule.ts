import type { AssessCase } from '#model/assess-case.ts';
import type { Flag } from '#model/status.ts';
import { isAtOrAfter } from './comparable-observations.ts';
import { notRated, rated, type Rating } from './rate.ts';
import { tinyShare } from './tolerance.ts';
import { trajectoryMethod } from './trajectory-method.ts';

/** The verdict on something that is done or not (a law passed, a system live), by `due`, `done` and the as-of date. */
export function rateDeliverable({ due, done, asOf }: AssessCase): Rating & { readonly flags: readonly Flag[] } {
  const hasDue = typeof due === 'number';
  if (typeof done === 'number') {
    const isLate = hasDue && done > due + tinyShare;
    return { ...rated('met'), flags: isLate ? ['late'] : [] };
  }
  if (!hasDue) return { ...notRated('no-target'), flags: [] };
  if (!isAtOrAfter(asOf, due)) return { ...notRated('not-due'), flags: [] };
  const isBehind = asOf - due <= trajectoryMethod.overdueYears + tinyShare;
  return { ...rated(isBehind ? 'behind' : 'off-track'), flags: [] };
}
