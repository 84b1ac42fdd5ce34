import type { DataAge } from '#model/verdict-arithmetic.ts';
import { tinyShare } from './tolerance.ts';

type Publication = { readonly latestTime: number; readonly asOf: number; readonly lag: number; readonly interval: number };

/** Age of a value since its usual publication date, in years and reporting periods, never below 0. */
export function dataAge({ latestTime, asOf, lag, interval }: Publication): DataAge {
  const years = Math.max(0, asOf - (latestTime + lag));
  const periods = interval > 0 ? years / interval : 0;
  const freshness = periods <= 1 + tinyShare ? 'current' : periods <= 2 + tinyShare ? 'ageing' : 'stale';
  return { years, periods, freshness };
}
