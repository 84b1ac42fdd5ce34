import type { IndicatorFile } from '#model/indicator-file.ts';
import { decimalTime } from '#model/time.ts';

type PublishedSeries = IndicatorFile['series'][number];

/** A value at its place in time. `isHollow`: provisional, estimated, inferred or from a secondary source. */
export type TimedMark = {
  readonly time: number;
  readonly period: string;
  readonly value: number;
  readonly isHollow: boolean;
};

/** A series cut into lines. Values that do not follow each other are not joined; across a break they are joined by dots. */
export type SeriesLines = {
  readonly id: string;
  readonly role: PublishedSeries['role'];
  readonly marks: readonly TimedMark[];
  /** Runs of neighbouring values; a run of one is a single mark. */
  readonly runs: readonly (readonly TimedMark[])[];
  /** Neighbours on both sides of a break, stated or suspected. */
  readonly joins: readonly { readonly from: TimedMark; readonly to: TimedMark; readonly kind: 'stated' | 'suspected' }[];
};

/** Letters of CL_OBS_STATUS drawn hollow: provisional, estimate, imputed, low reliability. */
const hollowStatuses: ReadonlySet<string> = new Set(['P', 'E', 'I', 'U']);

export function seriesLines(file: IndicatorFile, series: PublishedSeries): SeriesLines {
  const marks = series.rows.flatMap(([period, value, status, , , source]): TimedMark[] => {
    const time = decimalTime(period);
    if (time === null || value === null || status === 'F') return [];
    return [{ time, period, value, isHollow: hollowStatuses.has(status) || evidenceOf(file, source) !== 'official' }];
  });
  const breaks = breakTimes(file, series);
  const runs: TimedMark[][] = [];
  const joins: { from: TimedMark; to: TimedMark; kind: 'stated' | 'suspected' }[] = [];
  marks.forEach((mark, index) => {
    const before = marks[index - 1];
    const run = runs.at(-1);
    const crossed = before === undefined ? undefined : breaks.find(({ time }) => time > before.time + 1e-9 && time <= mark.time + 1e-9);
    if (before !== undefined && crossed !== undefined) joins.push({ from: before, to: mark, kind: crossed.kind });
    const isNeighbour = before !== undefined && crossed === undefined && !isGap(file, series, before, mark);
    if (isNeighbour && run !== undefined) run.push(mark);
    else runs.push([mark]);
  });
  return { id: series.id, role: series.role, marks, runs, joins };
}

function evidenceOf({ sources }: IndicatorFile, id: string): string {
  return sources.find((source) => source.id === id)?.evidence ?? 'official';
}

/** Breaks without a factor that brings both sides to one level; at their first period. */
function breakTimes({ breaks }: IndicatorFile, { id, rows }: PublishedSeries): readonly { readonly time: number; readonly kind: 'stated' | 'suspected' }[] {
  const entered = breaks.filter(({ series, splice }) => series === id && splice === null).map(({ before, kind }) => ({ time: decimalTime(before) ?? -Infinity, kind }));
  const flagged = rows.filter(([, , status]) => status === 'B').map(([period]) => ({ time: decimalTime(period) ?? -Infinity, kind: 'stated' as const }));
  return [...entered, ...flagged];
}

/** A missing period between two values: said to be missing, or more than one and a half intervals apart. */
function isGap({ indicator }: IndicatorFile, { rows }: PublishedSeries, before: TimedMark, after: TimedMark): boolean {
  const isSaid = rows.some(([period, value]) => {
    const time = decimalTime(period);
    return value === null && time !== null && time > before.time && time < after.time;
  });
  return isSaid || after.time - before.time > Math.max(1, indicator.interval) * 1.5 + 1e-9;
}
