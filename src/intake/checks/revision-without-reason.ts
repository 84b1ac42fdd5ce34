import type { Check } from '../check-context.ts';
import { isEachFigureOnce, versionedKey } from '../observation-key.ts';
import { errorAt } from '../spot.ts';

/** Who changes a published value says why. */
export const revisionWithoutReason: Check = ({ dataset: { indicators }, observationsOf, cell }) =>
  indicators.flatMap((indicator) => {
    const observations = observationsOf(indicator);
    if (isEachFigureOnce(observations)) return [];
    const first = new Map<string, string>();
    for (const observation of observations) {
      const key = versionedKey(observation);
      const known = first.get(key);
      if (known === undefined || observation.vintage < known) first.set(key, observation.vintage);
    }
    return observations.flatMap((observation) => {
      const earliest = first.get(versionedKey(observation)) ?? observation.vintage;
      if (observation.revision !== '' || earliest >= observation.vintage) return [];
      const words = {
        value: observation.value,
        message: `The value for ${observation.period} was published in release ${earliest} and is changed without a reason.`,
        mend: 'Fill in REVISION, beginning with "source: ", "correction: " or "method: ".',
      };
      return [errorAt('revision-without-reason', cell(observation, 'REVISION'), words)];
    });
  });
