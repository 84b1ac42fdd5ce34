import { tinyValue } from '#domain/progress/tolerance.ts';
import type { Movement } from '#model/published-common.ts';
import { measuredPoints, type PreparedIndicator, type SeriesPoint } from './prepared-indicator.ts';
import { isBrokenBetween } from './rule-series.ts';

/**
 * Change from the last headline value up to the end of a year to the newest one. Comparable only within one series without a
 * break, stated or suspected, between the two; better and worse by the direction, unchanged within noise.
 */
export function movementOf(prepared: PreparedIndicator, sinceYear: number): Movement {
  const points = measuredPoints(prepared, prepared.headline);
  const to = points.at(-1) ?? null;
  const from = points.findLast(({ time }) => time <= sinceYear) ?? null;
  if (to === null) return { from: null, to: null, sign: null, comparable: false };
  if (from === null || from === to) return { from: null, to: pair(to), sign: null, comparable: false };
  if (isBrokenBetween(prepared, prepared.headline, from.time, to.time)) {
    return { from: pair(from), to: pair(to), sign: null, comparable: false };
  }
  return { from: pair(from), to: pair(to), sign: signOf(prepared, from.value, to.value), comparable: true };
}

function signOf({ indicator, noise }: PreparedIndicator, from: number, to: number): Movement['sign'] {
  const change = to - from;
  if (indicator.direction === 'none') return null;
  if (Math.abs(change) <= noise + tinyValue(from, to)) return 0;
  return change > 0 === (indicator.direction === 'increase') ? 1 : -1;
}

function pair({ observation, value }: SeriesPoint): [string, number] {
  return [observation.period, value];
}
