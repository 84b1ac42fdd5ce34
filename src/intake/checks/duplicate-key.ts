import type { Finding } from '#model/finding.ts';
import type { Check, CheckContext } from '../check-context.ts';
import { isEachFigureOnce, observationKey } from '../observation-key.ts';
import { errorAt } from '../spot.ts';

/** One row for one series, area, period, set of codes and vintage; in the table of systems for one system, body, date and vintage. */
export const duplicateKey: Check = (context) => [...repeatedObservations(context), ...repeatedStages(context)];

function repeatedObservations({ dataset, observationsOf, cell }: CheckContext): Finding[] {
  return dataset.indicators.flatMap((indicator) => {
    const observations = observationsOf(indicator);
    if (isEachFigureOnce(observations)) return [];
    const lines = new Map<string, number>();
    return observations.flatMap((observation) => {
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
}

function repeatedStages({ dataset: { rollout }, at }: CheckContext): Finding[] {
  const lines = new Map<string, number>();
  return rollout.flatMap((entry) => {
    const key = [entry.system, entry.body, entry.date, entry.vintage].join(' ');
    const first = lines.get(key);
    if (first === undefined) {
      lines.set(key, entry.line);
      return [];
    }
    const words = {
      value: `${entry.system} ${entry.body} ${entry.date}`,
      message: `Line ${first} has a stage for the same system, body, date and vintage.`,
      mend: 'Keep one of the two; a correction has a later VINTAGE.',
    };
    return [errorAt('duplicate-key', at(entry, ['SYSTEM']), words)];
  });
}
