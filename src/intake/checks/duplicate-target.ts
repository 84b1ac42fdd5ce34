import type { Check } from '../check-context.ts';
import { inForce } from '../in-force.ts';
import { errorAt } from '../spot.ts';

/** One target in force for each plan and kind. */
export const duplicateTarget: Check = ({ dataset: { indicators }, at }) =>
  indicators.flatMap((indicator) => {
    const current = inForce(indicator.targets).filter(({ plan }) => plan !== null);
    return current.flatMap((target, position) => {
      const first = current.slice(0, position).find(({ plan, kind }) => plan === target.plan && kind === target.kind);
      if (first === undefined) return [];
      const words = {
        value: target.id,
        message: `The plan "${target.plan}" has two targets of the kind "${target.kind}": "${first.id}" and "${target.id}".`,
        mend: `If the target was changed, add "replaces: ${first.id}" and a reason; a value on the way is a milestone.`,
      };
      return [errorAt('duplicate-target', at(indicator, ['targets', indicator.targets.indexOf(target), 'id']), words)];
    });
  });
