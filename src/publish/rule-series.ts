import type { AssessObservation } from '#model/assess-case.ts';
import type { SeriesBreak } from '#model/indicator.ts';
import type { TimedValue } from '#model/time.ts';
import { measuredPoints, type PreparedIndicator, type SeriesPoint } from './prepared-indicator.ts';
import { startOf } from './period-times.ts';

/** A break as a rule sees it; `from` = start of the first period after it, decimal years. */
type Break = { readonly from: number; readonly kind: SeriesBreak['kind']; readonly splice: number | null };

/** A series as a rule sees it: values before a spliced break brought to the later level, other breaks marked. */
export type RuleSeries = {
  readonly observations: readonly (AssessObservation & { readonly breakBefore: SeriesBreak['kind'] | null })[];
  /** Brings a value of a time to the level of the newest values. */
  readonly level: (point: TimedValue) => TimedValue;
};

/** The measured values of one series with the breaks between them, and between a baseline (decimal time) and the next of them. */
export function ruleSeries(prepared: PreparedIndicator, series: string | null, baselineTime: number | null): RuleSeries {
  const breaks = breaksOf(prepared, series);
  const points = measuredPoints(prepared, series);
  const level = (point: TimedValue): TimedValue => {
    const factor = breaks.reduce((product, { from, splice }) => product * (isAfter(point, from) ? 1 : (splice ?? 1)), 1);
    return { time: point.time, value: point.value * factor };
  };
  const observations = points.map((point, index) => ({
    ...level(point),
    status: statusOf(point),
    breakBefore: breakBefore(point, timeBefore(point, points[index - 1], baselineTime), breaks),
  }));
  return { observations, level };
}

/** Whether the values of a series on both sides of any break, stated or suspected, lie between two times. */
export function isBrokenBetween(prepared: PreparedIndicator, series: string | null, from: number, to: number): boolean {
  const lies = (time: number): boolean => time > from + tiny && time <= to + tiny;
  const isStated = breaksOf(prepared, series).some((entry) => isAfter({ time: to }, entry.from) && !isAfter({ time: from }, entry.from));
  return isStated || measuredPoints(prepared, series).some(({ time, observation }) => observation.status === 'B' && lies(time));
}

const tiny = 1e-9;

function breaksOf({ indicator }: PreparedIndicator, series: string | null): readonly Break[] {
  return indicator.breaks
    .filter((entry) => entry.series === series)
    .map(({ before, kind, splice }) => ({ from: startOf(before), kind, splice }));
}

/** The time of what a value is compared with: the value before it or the baseline, whichever is later. */
function timeBefore({ time }: SeriesPoint, previous: SeriesPoint | undefined, baselineTime: number | null): number | null {
  const isLater = baselineTime !== null && baselineTime < time && (previous === undefined || baselineTime > previous.time);
  return isLater ? baselineTime : (previous?.time ?? null);
}

function breakBefore(point: SeriesPoint, before: number | null, breaks: readonly Break[]): SeriesBreak['kind'] | null {
  if (before === null) return null;
  const crossed = breaks.filter(({ from }) => isAfter(point, from) && !isAfter({ time: before }, from));
  const open = crossed.filter(({ splice }) => splice === null);
  if (open.some(({ kind }) => kind === 'stated')) return 'stated';
  if (open.length > 0) return 'suspected';
  // The producer's own flag counts, unless the break it means is spliced.
  return point.observation.status === 'B' && crossed.length === 0 ? 'stated' : null;
}

function isAfter({ time }: { readonly time: number }, from: number): boolean {
  return time > from + tiny;
}

function statusOf({ observation }: SeriesPoint): NonNullable<AssessObservation['status']> | null {
  const { status } = observation;
  return status === 'O' || status === 'Q' || status === 'M' ? null : status;
}
