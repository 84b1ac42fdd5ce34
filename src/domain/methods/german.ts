import type { AssessCase } from '#model/assess-case.ts';
import { finiteOrNull } from '../progress/finite-or-null.ts';
import { casePoints } from './case-points.ts';
import { yearlyRun } from './yearly-run.ts';

export const germanStatuses = ['sun', 'sun-cloud', 'cloud', 'storm', 'not-available'] as const;
export type GermanStatus = (typeof germanStatuses)[number];

/** `projected`: the value at the target date if the recent yearly change went on; null where not available. */
export type GermanAnswer = { readonly id: string; readonly status: GermanStatus; readonly projected: number | null };

/** Consecutive yearly values the mean of changes needs. */
export const fewestYears = 4;
const cuts = { sun: 0.05, sunCloud: 0.2 } as const;

/**
 * The weather signs of the German sustainability strategy: the mean of the last five yearly changes, continued to the target date. The miss is
 * measured against what was left to do. Needs four consecutive yearly values, unless the target is reached.
 */
export function germanProgress(given: AssessCase): GermanAnswer {
  const { id, target, direction } = given;
  const run = yearlyRun(casePoints(given));
  const latest = run.at(-1);
  if (!target || latest === undefined) return { id, status: 'not-available', projected: null };
  const sign = direction === 'increase' ? 1 : -1;
  const first = run[0] ?? latest;
  const change = run.length < fewestYears ? null : (latest.value - first.value) / (run.length - 1);
  const projected = change === null ? null : finiteOrNull(latest.value + change * Math.max(0, target.time - latest.time));
  if (sign * (latest.value - target.value) >= 0) return { id, status: 'sun', projected };
  if (change === null || projected === null) return { id, status: 'not-available', projected: null };
  if (change * sign <= 0) return { id, status: 'storm', projected };
  const miss = (target.value - projected) / (target.value - latest.value);
  return { id, status: miss < cuts.sun ? 'sun' : miss <= cuts.sunCloud ? 'sun-cloud' : 'cloud', projected };
}
