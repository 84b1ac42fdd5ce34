import type { Baseline, Indicator, Target } from '#model/indicator.ts';
import { decimalTime } from '#model/time.ts';
import { inForce } from './in-force.ts';

/** 1 where more is better, -1 where less is, null where neither is. */
export function signOf({ direction }: Indicator): 1 | -1 | null {
  return direction === 'none' ? null : direction === 'increase' ? 1 : -1;
}

/** Smallest step of the source: as stated, else the last printed decimal. */
export function precisionOf({ precision, decimals }: Indicator): number {
  return precision ?? 10 ** -decimals;
}

/** Largest change that means nothing: as stated, else the precision. */
export function noiseOf(indicator: Indicator): number {
  return indicator.noise ?? precisionOf(indicator);
}

/** The baseline in force that was entered last. */
export function baselineOf({ baselines }: Indicator): Baseline | null {
  return inForce(baselines).at(-1) ?? null;
}

export type ValuedTarget = { readonly target: Target; readonly index: number; readonly value: number; readonly time: number };

/** Targets in force that name a value, earliest first; `index` is the place in the file. */
export function valuedTargets({ targets }: Indicator): ValuedTarget[] {
  const current = new Set(inForce(targets));
  return targets
    .flatMap((target, index) => {
      const { value } = target;
      const isValued = current.has(target) && value !== null && value !== undefined;
      return isValued ? [{ target, index, value, time: decimalTime(target.time) ?? 0 }] : [];
    })
    .toSorted((left, right) => left.time - right.time);
}
