import { legalStages } from '#model/legal.ts';
import type { Check } from '../check-context.ts';
import { errorAt } from '../spot.ts';

/** What is derived from laws or systems is not also entered by hand. */
export const computedIndicator: Check = ({ dataset: { indicators }, sources, known, at }) =>
  indicators.flatMap((indicator) => {
    const { id, computed } = indicator;
    if (computed === null) return [];
    const path = `observations/${id}.csv`;
    const hasTable = sources.some((source) => source.path === path);
    const withTable = {
      value: computed,
      message: `The indicator "${id}" is computed, so it cannot have observations of its own.`,
      mend: `Remove ${path}, or set computed to null.`,
    };
    const unknown = {
      value: computed,
      message: `There is no computation "${computed}".`,
      mend: 'Write legal:in-force, or systems:bodies-in-use(ID) with the id of a system.',
    };
    return [
      ...(hasTable ? [errorAt('computed-with-csv', { file: path, line: 1, column: 1 }, withTable)] : []),
      ...(isComputation(computed, known.system) ? [] : [errorAt('computed-unknown', at(indicator, ['computed']), unknown)]),
    ];
  });

function isComputation(text: string, systems: ReadonlySet<string> | null): boolean {
  const system = /^systems:bodies-in-use\(([a-z0-9-]+)\)$/.exec(text)?.[1];
  if (system !== undefined) return systems?.has(system) ?? true;
  return legalStages.some((stage) => text === `legal:${stage}`);
}
