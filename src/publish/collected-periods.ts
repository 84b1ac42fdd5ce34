import type { Indicator } from '#model/indicator.ts';
import { nextReport, periodAfter } from './next-report.ts';
import { timeOf } from './period-times.ts';

/** A period a report is asked of, and the day it is due; null where no day is published. */
export type CollectedPeriod = { readonly period: string; readonly due: string | null };

/** An institution that has been silent for longer is asked for the newest periods. */
const most = 6;

/**
 * The periods after the latest reported one. By a published schedule: those whose day has come, and the next; without one: those
 * that have ended. Never none: the next period is asked for ahead of its end.
 */
export function collectedPeriods({ schedule, interval }: Pick<Indicator, 'schedule' | 'interval'>, latest: string | null, asOf: string): readonly CollectedPeriod[] {
  const end = timeOf(asOf);
  const dueOf = (before: string | null): CollectedPeriod | null => {
    const due = nextReport({ schedule, interval }, before, asOf);
    return due === null ? null : { period: due.period, due: due.day };
  };
  const periods: CollectedPeriod[] = [];
  let next = dueOf(latest) ?? unscheduled(latest, interval, asOf);
  while (next !== null) {
    const isComing = next.due === null ? timeOf(next.period) > end : next.due > asOf;
    if (!isComing || periods.length === 0 || next.due !== null) periods.push(next);
    if (isComing) break;
    next = next.due === null ? after(next.period, interval) : dueOf(next.period);
  }
  return periods.slice(-most);
}

function unscheduled(latest: string | null, interval: number, asOf: string): CollectedPeriod | null {
  if (latest === null) return { period: String(Number(asOf.slice(0, 4)) - 1), due: null };
  // A value of a day, or of a part of the year, is followed by that of a year where its own form has no next one.
  return after(latest, interval) ?? after(latest.slice(0, 4), Math.max(1, Math.round(interval)));
}

function after(period: string, interval: number): CollectedPeriod | null {
  const next = periodAfter(period, interval);
  return next === null ? null : { period: next, due: null };
}
