import type { Check } from '../check-context.ts';
import { warningAt } from '../spot.ts';

/** Forecasts are kept, but say nothing about progress. */
export const forecast: Check = ({ dataset: { observations }, cell }) =>
  observations.filter(({ status }) => status === 'F').map((observation) => {
    const words = {
      value: observation.value,
      message: 'The value is a forecast: no verdict uses it.',
      mend: 'Nothing, if that is meant; otherwise correct OBS_STATUS.',
    };
    return warningAt('forecast', cell(observation, 'OBS_STATUS'), words);
  });
