import { bodiesUsing, type BodiesAtDate, type RolloutReport } from '#domain/rollout/bodies-using.ts';
import type { System } from './systems-reading.ts';

export type UseStep = BodiesAtDate<RolloutReport & { readonly source: string }>;

/** Who is known to use a system at each date of a report, from the first known use on; empty where nobody is. */
export function knownUse({ rollout }: Pick<System, 'rollout'>, inUseFrom: number): readonly UseStep[] {
  const dates = bodiesUsing(rollout.map(([body, stage, date, source]) => ({ body, stage, date, source })), inUseFrom);
  const begin = dates.findIndex(({ bodies }) => bodies.length > 0);
  return begin === -1 ? [] : dates.slice(begin);
}

/** How many bodies are known to use it by the as-of date. */
export function knownUsers(system: Pick<System, 'rollout'>, inUseFrom: number): number {
  return knownUse(system, inUseFrom).at(-1)?.bodies.length ?? 0;
}
