import type { AssessCase, AssessObservation } from '#model/assess-case.ts';
import type { IndicatorFile } from '#model/indicator-file.ts';
import { decimalTime } from '#model/time.ts';
import type { IndicatorReading } from '../indicator-reading.ts';

type Series = IndicatorFile['series'][number];
type Break = IndicatorFile['breaks'][number];

/** Without a published baseline a start is looked for from the year before the plans on. */
const startsFrom = 2020;
const tiny = 1e-9;

/**
 * The case a reader may move: that of the chosen verdict, or without one the published values with no target. null where nothing
 * could be judged whatever is moved: no better direction, no start, no values, or values whose rule needs more than the file says
 * (sums, spliced breaks).
 */
export function baseCase({ file, verdict }: Pick<IndicatorReading, 'file' | 'verdict'>): AssessCase | null {
  if (verdict !== null) return verdict.case.type === 'change' && !verdict.case.baseline ? null : verdict.case;
  const { indicator } = file;
  const series = file.series.find(({ role }) => role === 'headline');
  if (indicator.direction === 'none' || indicator.type === 'deliverable' || indicator.accumulation === 'cumulative' || series === undefined) return null;
  const breaks = file.breaks.filter((entry) => entry.series === series.id);
  if (breaks.some(({ splice }) => splice !== null)) return null;
  const observations = observationsOf(series, breaks);
  if (observations.length === 0) return null;
  const { type, limits, precision, noise, lag, interval, growth, accumulation, direction } = indicator;
  return {
    id: indicator.id, direction, type, limits, precision, noise, lag, interval, growth, accumulation, observations,
    baseline: startOf(observations), target: null, range: null, milestones: [], path: 'linear', asOf: decimalTime(file.asOf) ?? 0,
  };
}

function observationsOf({ rows }: Series, breaks: readonly Break[]): readonly AssessObservation[] {
  const values = rows.flatMap(([period, value, status]) => {
    const time = decimalTime(period);
    const isMeasured = status !== 'F' && status !== 'O' && status !== 'Q' && status !== 'M';
    return value === null || time === null || !isMeasured ? [] : [{ time, value, status }];
  });
  const sorted = values.toSorted((a, b) => a.time - b.time);
  return sorted.map((point, index) => ({ ...point, breakBefore: breakBefore(point, sorted[index - 1], breaks) }));
}

type Timed = { readonly time: number; readonly status: AssessObservation['status'] };

function breakBefore({ time, status }: Timed, previous: Timed | undefined, breaks: readonly Break[]): 'stated' | 'suspected' | null {
  if (previous === undefined) return null;
  const crossed = breaks.filter(({ before }) => {
    const at = decimalTime(before) ?? Infinity;
    return at > previous.time + tiny && at <= time + tiny;
  });
  if (status === 'B' || crossed.some(({ kind }) => kind === 'stated')) return 'stated';
  return crossed.length > 0 ? 'suspected' : null;
}

/** The first value from 2020 on, else the first of all. */
function startOf(observations: readonly AssessObservation[]): AssessCase['baseline'] {
  const start = observations.find(({ time }) => time >= startsFrom) ?? observations[0];
  return start === undefined ? null : { time: start.time, value: start.value };
}
