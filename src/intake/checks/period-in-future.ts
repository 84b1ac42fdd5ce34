import { decimalTime } from '#model/time.ts';
import type { Check } from '../check-context.ts';
import { errorAt } from '../spot.ts';

/** Nothing is observed in a year that has not begun; what is expected has the status F. */
export const periodInFuture: Check = ({ dataset: { observations, releases, config }, cell }) => {
  const release = releases.find(({ id }) => id === config?.release);
  if (release === undefined) return [];
  const lastYear = Number(release.asOf.slice(0, 4));
  return observations.flatMap((observation) => {
    const isFuture = observation.period.length > 7 ? isAfter(observation.period, release.asOf) : Number(observation.period.slice(0, 4)) > lastYear;
    if (!isFuture || observation.status === 'F' || observation.value === null) return [];
    const words = {
      value: observation.period,
      message: `The period ${observation.period} lies after ${release.asOf}, the day the release describes.`,
      mend: 'Correct the period; a forecast has the status F.',
    };
    return [errorAt('period-in-future', cell(observation, 'TIME_PERIOD'), words)];
  });
};

function isAfter(day: string, asOf: string): boolean {
  return (decimalTime(day) ?? 0) > (decimalTime(asOf) ?? 0);
}
