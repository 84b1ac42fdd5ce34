import type { SdrCase } from '#model/method-case.ts';

/** 0 at the worst bound or beyond, 100 at the best or beyond; null without a value or a distance. */
export type SdrAnswer = { readonly id: string; readonly score: number | null };

export const sdrColours = ['green', 'yellow', 'orange', 'red'] as const;
export type SdrColour = (typeof sdrColours)[number];

export type SdrThresholds = { readonly green: number; readonly middle: number; readonly red: number; readonly isMoreBetter: boolean };

/** Min-max score of the Sustainable Development Report; the bounds say which way is better. */
export function sdrScore({ id, value, worst, best }: SdrCase): SdrAnswer {
  if (value === null || value === undefined || !Number.isFinite(value) || best === worst) return { id, score: null };
  const share = (value - worst) / (best - worst);
  return { id, score: Number.isFinite(share) ? 100 * Math.min(1, Math.max(0, share)) : null };
}

/** The mean of the scores there are: of a goal's indicators. null where there are none. */
export function sdrGoalScore(scores: readonly (number | null)[]): number | null {
  const known = scores.filter((score) => score !== null);
  return known.length === 0 ? null : known.reduce((sum, score) => sum + score, 0) / known.length;
}

/** The mean over all goals; a goal without a score takes the mean of its region. null if a goal has neither. */
export function sdrIndex(goals: readonly (number | null)[], regionMeans: readonly (number | null)[]): number | null {
  const filled = goals.map((score, place) => score ?? regionMeans[place] ?? null);
  return filled.includes(null) ? null : sdrGoalScore(filled);
}

/** Colour of a value on the report's dashboard; yellow and orange meet in the middle. null without a value. */
export function sdrColour(value: number | null, { green, middle, red, isMoreBetter }: SdrThresholds): SdrColour | null {
  if (value === null || !Number.isFinite(value)) return null;
  const isAtLeast = (threshold: number): boolean => (isMoreBetter ? value >= threshold : value <= threshold);
  if (isAtLeast(green)) return 'green';
  if (isAtLeast(middle)) return 'yellow';
  return isAtLeast(red) ? 'orange' : 'red';
}
