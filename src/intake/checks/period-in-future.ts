import { decimalTime } from '#model/time.ts';
import type { Check } from '../check-context.ts';
import { errorAt } from '../spot.ts';

/** Nothing is observed in a year that has not begun, and no stage is reached before its day; what is expected has the status F. */
export const periodInFuture: Check = ({ dataset: { observations, rollout, releases, config }, cell, at }) => {
  // Where dataset.yaml does not say which, the newest release is meant.
  const release = releases.find(({ id }) => id === config?.release) ?? releases.at(-1);
  if (release === undefined) return [];
  const stages = rollout.filter(({ date }) => isFuture(date, release.asOf)).map((entry) =>
    errorAt('period-in-future', at(entry, ['DATE']), {
      value: entry.date,
      message: `The date ${entry.date} lies after ${release.asOf}, the day the release describes.`,
      mend: 'Correct the date; a stage that is planned is not entered.',
    }),
  );
  const early = observations.filter(({ period, status, value }) => status !== 'F' && value !== null && isFuture(period, release.asOf));
  const periods = early.map((observation) => {
    const words = {
      value: observation.period,
      message: `The period ${observation.period} lies after ${release.asOf}, the day the release describes.`,
      mend: 'Correct the period; a forecast has the status F.',
    };
    return errorAt('period-in-future', cell(observation, 'TIME_PERIOD'), words);
  });
  return [...periods, ...stages];
};

/** A day is held against the day of the release, a year, quarter or month against its year. */
function isFuture(period: string, asOf: string): boolean {
  if (period.length <= 7) return Number(period.slice(0, 4)) > Number(asOf.slice(0, 4));
  return (decimalTime(period) ?? 0) > (decimalTime(asOf) ?? 0);
}
