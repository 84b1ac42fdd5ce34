import type { EscapCase } from '#model/method-case.ts';
import { logistic, logit } from './logit.ts';

/** Both from 0 (or below: away from the target) to 10 (reached); null where the series cannot be read. */
export type EscapAnswer = { readonly id: string; readonly currentStatus: number | null; readonly anticipatedProgress: number | null };

const best = 10;

/** Current status and anticipated progress: how much of the way from the base year is covered now, and will be at the target year. */
export function escapProgress(given: EscapCase): EscapAnswer {
  const points = given.years.map((year, place) => ({ year, value: given.values[place] ?? Number.NaN }))
    .filter(({ year, value }) => Number.isFinite(year) && Number.isFinite(value))
    .toSorted((one, other) => one.year - other.year);
  const estimate = estimator(points, given.scale ?? null);
  if (estimate === null) return { id: given.id, currentStatus: null, anticipatedProgress: null };
  const base = estimate(given.baseYear);
  const covered = (year: number): number | null => coveredShare(estimate(year), base, given);
  return { id: given.id, currentStatus: covered(given.currentYear), anticipatedProgress: covered(given.targetYear) };
}

type YearValue = { readonly year: number; readonly value: number };

/**
 * The value of any year: as observed where it was, else from the last observation on by the mean of the yearly changes, on the logit scale
 * where the values have bounds. Where that change is undefined the last value is carried. null below two observations.
 */
function estimator(points: readonly YearValue[], scale: number | null): ((year: number) => number) | null {
  const last = points.at(-1);
  if (last === undefined || points.length < 2) return null;
  const forth = (value: number): number => (scale === null ? value : logit(value, scale));
  const back = (value: number): number => (scale === null ? value : logistic(value, scale));
  const changes = points.slice(1).map((point, place) => {
    const before = points[place] ?? point;
    return (forth(point.value) - forth(before.value)) / (point.year - before.year);
  });
  const yearly = changes.reduce((sum, change) => sum + change, 0) / changes.length;
  return (year) => {
    const observed = points.find((point) => point.year === year);
    if (observed !== undefined) return observed.value;
    return Number.isFinite(yearly) ? back(forth(last.value) + yearly * (year - last.year)) : last.value;
  };
}

function coveredShare(value: number, base: number, { direction, target }: EscapCase): number | null {
  const sign = direction === 'increase' ? 1 : -1;
  if (sign * (value - target) >= 0) return best;
  const distance = Math.abs(target - base);
  const covered = (best * sign * (value - base)) / distance;
  // What is not reached counts for no more than what is, however close.
  return Number.isFinite(covered) ? Math.min(best, covered) : null;
}
