import { legalComputation } from '#model/legal-computation.ts';
import type { Check, CheckContext } from '../check-context.ts';
import { errorAt } from '../spot.ts';

/** What is derived from laws or systems is not also entered by hand, and is about the stage its targets ask for. */
export const computedIndicator: Check = ({ dataset: { indicators }, sources, known, at }) =>
  indicators.flatMap((indicator) => {
    const { id, computed, targets } = indicator;
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
      mend: 'Write legal:in-force, legal:in-force(ID) with the id of a legal text, or systems:bodies-in-use(ID) with the id of a system.',
    };
    const step = legalComputation(computed)?.step;
    const others = targets.flatMap(({ deliverable }, index) =>
      step === undefined || deliverable === undefined || deliverable.stage === step ? [] : [{ index, stage: deliverable.stage }],
    );
    return [
      ...(hasTable ? [errorAt('computed-with-csv', { file: path, line: 1, column: 1 }, withTable)] : []),
      ...(isComputation(computed, known) ? [] : [errorAt('computed-unknown', at(indicator, ['computed']), unknown)]),
      ...others.map(({ index, stage }) =>
        errorAt('computed-other-stage', at(indicator, ['targets', index, 'deliverable', 'stage']), {
          value: stage,
          message: `The target asks for "${stage}", but the indicator is computed from "${computed}".`,
          mend: 'Write the same stage in both places.',
        }),
      ),
    ];
  });

function isComputation(rule: string, known: CheckContext['known']): boolean {
  if (rule === 'legal:in-force') return true;
  const ofText = legalComputation(rule);
  if (ofText !== null) return known['legal text']?.has(ofText.text) ?? true;
  const system = /^systems:bodies-in-use\(([a-z0-9-]+)\)$/.exec(rule)?.[1];
  return system !== undefined && (known.system?.has(system) ?? true);
}
