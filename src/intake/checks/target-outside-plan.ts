import type { Check } from '../check-context.ts';
import { warningAt } from '../spot.ts';

/** A plan sets targets for its own years. */
export const targetOutsidePlan: Check = ({ dataset: { indicators, plans }, at }) =>
  indicators.flatMap((indicator) =>
    indicator.targets.flatMap((target, index) => {
      const plan = plans.find(({ id }) => id === target.plan);
      const year = Number(target.time.slice(0, 4));
      if (plan === undefined || (year >= plan.from && year <= plan.to)) return [];
      const words = {
        value: target.time,
        message: `The target is for ${target.time}, but the plan "${plan.id}" runs from ${plan.from} to ${plan.to}.`,
        mend: 'Check the year and the plan.',
      };
      return [warningAt('target-outside-plan', at(indicator, ['targets', index, 'time']), words)];
    }),
  );
