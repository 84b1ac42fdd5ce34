import type { Check } from '../check-context.ts';
import { errorAt } from '../spot.ts';

/** Baseline and actual values are measured alike: they are of the headline series. */
export const baselineOfOtherSeries: Check = ({ dataset: { indicators }, at }) =>
  indicators.flatMap((indicator) => {
    const headline = indicator.series.find(({ role }) => role === 'headline');
    if (headline === undefined) return [];
    return indicator.baselines.flatMap(({ series }, index) => {
      const isKnown = indicator.series.some(({ id }) => id === series);
      if (series === headline.id || !isKnown) return [];
      const words = {
        value: series,
        message: `The baseline is of the series "${series}", but the indicator is judged by "${headline.id}".`,
        mend: `Take the baseline from "${headline.id}", or make "${series}" the headline series.`,
      };
      return [errorAt('baseline-of-other-series', at(indicator, ['baselines', index, 'series']), words)];
    });
  });
