import type { HomeFile } from '#model/home-file.ts';
import { planTime } from './plan-time.ts';

export type HomePlan = HomeFile['plans'][number];

/**
 * The plan home speaks of first: of those with a counted target the running one that ends first, else the one that ended last,
 * else the one that begins first; null when no plan has a counted target.
 */
export function headlinePlan({ plans, asOf }: Pick<HomeFile, 'plans' | 'asOf'>): HomePlan | null {
  const counted = plans.filter(({ group }) => group.of > 0).toSorted((one, other) => one.to - other.to);
  const inState = (state: string) => counted.filter((plan) => planTime(plan, asOf).state === state);
  return inState('running')[0] ?? inState('ended').at(-1) ?? inState('not-begun')[0] ?? null;
}
