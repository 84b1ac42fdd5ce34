import { decimalTime } from '#model/time.ts';

/** Where the as-of date lies in a plan: years since its begin (0 before it, all of them after its end). */
export type PlanTime = {
  readonly state: 'not-begun' | 'running' | 'ended';
  readonly elapsed: number;
  readonly total: number;
};

type Period = { readonly from: number; readonly to: number };

/** A plan from 2021 to 2025 lasts from the end of 2020 to the end of 2025; on its last day it has ended. */
export function planTime({ from, to }: Period, asOf: string): PlanTime {
  const start = from - 1;
  const now = decimalTime(asOf) ?? start;
  const total = to - start;
  const state = now >= to ? 'ended' : now <= start ? 'not-begun' : 'running';
  return { state, total, elapsed: Math.min(total, Math.max(0, now - start)) };
}
