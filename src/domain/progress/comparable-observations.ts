import type { AssessObservation } from '#model/assess-case.ts';
import { tinyShare } from './tolerance.ts';

/** What can be compared with the start: `o` of the method, or the finding that a stated break leaves nothing. */
export type Comparable =
  | { readonly kind: 'comparable'; readonly observations: readonly AssessObservation[] }
  | { readonly kind: 'series-break' };

type Window = {
  /** Baseline time; null where the rule needs no baseline. */
  readonly from: number | null;
  readonly targetTime: number;
  readonly interval: number;
};

/**
 * The ordered observations that no stated break separates from the start, up to the target time; if none lies there, also the
 * first within one interval after it.
 */
export function comparableObservations(ordered: readonly AssessObservation[], window: Window): Comparable {
  const { from, targetTime, interval } = window;
  const run = from === null ? sinceLastBreak(ordered) : untilFirstBreak(ordered, from);
  if (run === null) return { kind: 'series-break' };
  const inTime = run.filter(({ time }) => time <= targetTime + tinyShare);
  const last = inTime.at(-1);
  if (last !== undefined && isAtOrAfter(last.time, targetTime)) return { kind: 'comparable', observations: inTime };
  const late = run.find(({ time }) => time > targetTime + tinyShare);
  const isLateFinal = late !== undefined && late.time < targetTime + interval - tinyShare;
  return { kind: 'comparable', observations: isLateFinal ? [...inTime, late] : inTime };
}

/** Whether a time (years) has come, by the tolerance of times. */
export function isAtOrAfter(time: number, limit: number): boolean {
  return time >= limit - tinyShare;
}

function sinceLastBreak(ordered: readonly AssessObservation[]): readonly AssessObservation[] {
  const index = ordered.findLastIndex(({ breakBefore }) => breakBefore === 'stated');
  return ordered.slice(Math.max(index, 0));
}

function untilFirstBreak(ordered: readonly AssessObservation[], from: number): readonly AssessObservation[] | null {
  const after = ordered.filter(({ time }) => time > from + tinyShare);
  const index = after.findIndex(({ breakBefore }) => breakBefore === 'stated');
  if (index === 0) return null;
  return index < 0 ? after : after.slice(0, index);
}
