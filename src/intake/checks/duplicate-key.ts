import type { Check } from '../check-context.ts';
import { observationKey } from '../observation-key.ts';
import { errorAt } from '../spot.ts';

/** One row for one series, area, period, set of codes and vintage. */
export const duplicateKey: Check = ({ dataset, observationsOf, cell }) =>
  dataset.indicators.flatMap((indicator) => {
    const lines = new Map<string, number>();
    return observationsOf(indicator).flatMap((observation) => {
      const key = observationKey(observation);
      const first = lines.get(key);
      if (first === undefined) {
        lines.set(key, observation.line);
        return [];
      }
      const words = {
        value: `${observation.series} ${observation.area} ${observation.period}`,
        message: `Line ${first} has a value for the same series, area, period, codes and vintage.`,
        mend: 'Keep one of the two; a competing source is a series of its own, a correction has a later VINTAGE.',
      };
      return [errorAt('duplicate-key', cell(observation, 'SERIES'), words)];
    });
  });
