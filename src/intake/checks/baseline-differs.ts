import { decimalTime } from '#model/time.ts';
import type { Check } from '../check-context.ts';
import { precisionOf } from '../commitment.ts';
import { latestVintages } from '../comparable-runs.ts';
import { inForce } from '../in-force.ts';
import { errorAt } from '../spot.ts';

/** Where the baseline's year was observed, both are one figure (but for rounding). */
export const baselineDiffers: Check = ({ dataset: { indicators }, observationsOf, at }) =>
  indicators.flatMap((indicator) => {
    const totals = latestVintages(observationsOf(indicator)).filter(
      ({ area, dimensions }) => area === 'LA' && Object.values(dimensions).every((code) => code === '_T'),
    );
    return inForce(indicator.baselines).flatMap((baseline) => {
      const observed = totals.find(({ series, period }) => series === baseline.series && decimalTime(period) === decimalTime(baseline.time));
      const value = observed?.value ?? baseline.value;
      if (Math.abs(value - baseline.value) <= precisionOf(indicator) / 2 + 1e-9) return [];
      const words = {
        value: baseline.value,
        message: `The baseline ${baseline.value} differs from the value ${value} of the same series and period.`,
        mend: 'Correct the one that does not agree with the source; what comes from another source is a series of its own.',
      };
      const index = indicator.baselines.indexOf(baseline);
      return [errorAt('baseline-differs', at(indicator, ['baselines', index, 'value']), words)];
    });
  });
