import type { Check } from '../check-context.ts';
import { baselineOf, noiseOf, signOf, valuedTargets } from '../commitment.ts';
import { errorAt } from '../spot.ts';

/**
 * A target lies on the better side of the baseline; at the baseline it means 'hold', which is a target too. An international
 * reference may have been passed long before the baseline: that is no mistake.
 */
export const targetAgainstDirection: Check = ({ dataset: { indicators }, at }) =>
  indicators.flatMap((indicator) => {
    const sign = signOf(indicator);
    const baseline = baselineOf(indicator);
    if (sign === null || baseline === null || indicator.type !== 'change') return [];
    return valuedTargets(indicator)
      .filter(({ index }) => indicator.targets[index]?.kind !== 'reference')
      .filter(({ value }) => (value - baseline.value) * sign < -noiseOf(indicator))
      .map(({ value, index }) =>
        errorAt('target-against-direction', at(indicator, ['targets', index, 'value']), {
          value,
          message: `The target ${value} lies on the wrong side of the baseline ${baseline.value}: the direction is "${indicator.direction}".`,
          mend: 'Correct the target, the baseline or the direction; a bound that must not be crossed has the type threshold.',
        }),
      );
  });
