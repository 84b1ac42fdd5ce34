import type { Check } from '../check-context.ts';
import { noiseOf, signOf, valuedTargets } from '../commitment.ts';
import { errorAt } from '../spot.ts';

/** A later plan asks for no less than an earlier one. */
export const contradictingHorizons: Check = ({ dataset: { indicators }, at }) =>
  indicators.flatMap((indicator) => {
    const sign = signOf(indicator);
    if (sign === null) return [];
    const targets = valuedTargets(indicator).filter(({ target }) => target.kind === 'plan' && target.evidence !== 'unconfirmed');
    return targets.flatMap((later, position) => {
      const earlier = targets.slice(0, position).find(({ value, time }) => time < later.time && (later.value - value) * sign < -noiseOf(indicator));
      if (earlier === undefined) return [];
      const words = {
        value: later.value,
        message: `The target ${later.value} for ${later.target.time} is worse than the target ${earlier.value} for ${earlier.target.time}.`,
        mend: 'Correct one of the two; if a target was lowered, enter it anew with replaces and reason.',
      };
      return [errorAt('contradicting-horizons', at(indicator, ['targets', later.index, 'value']), words)];
    });
  });
