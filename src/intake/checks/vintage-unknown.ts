import type { Finding } from '#model/finding.ts';
import type { Check, CheckContext } from '../check-context.ts';
import { errorAt, type Spot } from '../spot.ts';

/** Everything that is added says in which release. */
export const vintageUnknown: Check = (context) => {
  const { known, dataset, cell, at } = context;
  const releases = known.release;
  if (releases === null) return [];
  const check = (vintage: string, spot: () => Spot): Finding[] => {
    if (releases.has(vintage)) return [];
    const mend = 'Write the id of the open release.';
    return [errorAt('vintage-unknown', spot(), { value: vintage, message: `There is no release "${vintage}".`, mend })];
  };
  return [
    ...dataset.observations
      .filter(({ vintage }) => !releases.has(vintage))
      .flatMap((observation) => check(observation.vintage, () => cell(observation, 'VINTAGE'))),
    ...dataset.rollout.flatMap((entry) => check(entry.vintage, () => at(entry, ['VINTAGE']))),
    ...sinces(context).flatMap(({ since, spot }) => check(since, spot)),
  ];
};

function sinces({ dataset: { indicators }, at }: CheckContext) {
  const lists = ['baselines', 'targets', 'milestones', 'path'] as const;
  return indicators.flatMap((indicator) =>
    lists.flatMap((list) =>
      indicator[list].map(({ since }, index) => ({ since, spot: () => at(indicator, [list, index, 'since']) })),
    ),
  );
}
