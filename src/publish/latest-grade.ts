import { gradeConfidence, type Graded } from '#domain/progress/confidence.ts';
import { dataAge } from '#domain/progress/data-age.ts';
import { trajectoryMethod } from '#domain/progress/trajectory-method.ts';
import type { Freshness } from '#model/published-common.ts';
import { timeOf } from './period-times.ts';
import { baselineFor, measuredPoints, type PreparedIndicator } from './prepared-indicator.ts';
import type { Publication } from './publication.ts';
import { ruleSeries } from './rule-series.ts';
import { valueEvidence } from './value-evidence.ts';

export type LatestGrade = { readonly freshness: Freshness | null; readonly graded: Graded | null };

/** Age and reliability of the newest headline value, whether or not there is a target. */
export function latestGrade(prepared: PreparedIndicator, publication: Publication): LatestGrade {
  const { indicator, headline } = prepared;
  const latest = measuredPoints(prepared, headline).at(-1);
  if (latest === undefined) return { freshness: null, graded: null };
  const { lag, interval } = indicator;
  const age = dataAge({ latestTime: latest.time, asOf: publication.asOf, lag, interval });
  const { tooOldYears, tooOldPeriods } = trajectoryMethod;
  const isTooOld = age.years > tooOldYears && age.periods > tooOldPeriods;
  const graded = gradeConfidence({
    ...valueEvidence(prepared, latest.observation, publication.sources),
    ...comparableRun(prepared, publication),
    freshness: age.freshness,
  });
  return { freshness: isTooOld ? 'too-old' : age.freshness, graded };
}

/** The values since the last stated break, with a baseline of the same series that none of them repeats. */
function comparableRun(prepared: PreparedIndicator, { release }: Publication) {
  const { headline } = prepared;
  const { observations } = ruleSeries(prepared, headline, null);
  const run = observations.slice(Math.max(0, observations.findLastIndex(({ breakBefore }) => breakBefore === 'stated')));
  const baseline = baselineFor(prepared, release.id, run.at(-1)?.time ?? Number.NaN);
  const isOwn = baseline?.series === headline && run.length === observations.length;
  const times = new Set(run.map(({ time }) => time));
  if (isOwn) times.add(timeOf(baseline.time));
  return { points: times.size, hasSuspectedBreak: run.some(({ breakBefore }) => breakBefore === 'suspected') };
}
