import type { Check } from '../check-context.ts';
import { errorAt } from '../spot.ts';

/** A context figure has no better side, so no plan can set a target for it. */
export const directionNoneWithTarget: Check = ({ dataset: { indicators }, at }) =>
  indicators.flatMap((indicator) => {
    const { direction, type, targets } = indicator;
    const target = targets.find(({ kind }) => kind === 'plan');
    if (direction !== 'none' || target === undefined || type === 'range' || type === 'deliverable') return [];
    const words = {
      value: direction,
      message: `The plan sets the target "${target.id}" for an indicator with the direction "none", which is never rated.`,
      mend: 'Set direction to increase or decrease, or remove the target.',
    };
    return [errorAt('direction-none-with-target', at(indicator, ['direction']), words)];
  });
