import type { Indicator, Target } from '#model/indicator.ts';
import type { Check } from '../check-context.ts';
import { errorAt } from '../spot.ts';

/** A target says what its type needs: a value, a range, or what is to be delivered by when. */
export const targetWithoutValue: Check = ({ dataset: { indicators }, at }) =>
  indicators.flatMap((indicator) =>
    indicator.targets.flatMap((target, index) => {
      const needed = neededField(indicator, target);
      if (needed === null) return [];
      const words = {
        value: target.id,
        message: `The target "${target.id}" lacks "${needed}", which the type "${indicator.type}" needs.`,
        mend: `Add "${needed}:"; a target without a figure is told in remarks.`,
      };
      return [errorAt('target-without-value', at(indicator, ['targets', index, needed]), words)];
    }),
  );

function neededField({ type }: Indicator, { value, range, deliverable }: Target): 'value' | 'range' | 'deliverable' | null {
  switch (type) {
    case 'change':
    case 'threshold':
      return value === null || value === undefined ? 'value' : null;
    case 'range':
      return range === undefined ? 'range' : null;
    case 'deliverable':
      return deliverable === undefined ? 'deliverable' : null;
  }
}
