import type { Check } from '../check-context.ts';
import { walk } from '../raw-value.ts';
import { errorAt, type Spot } from '../spot.ts';

/** No figure and no statement without a source. */
export const unsourcedValue: Check = ({ dataset: { observations, rollout }, yamls, cell, at }) => [
  ...observations.filter(({ source }) => source === '').map((observation) => refused(cell(observation, 'SOURCE'))),
  ...rollout.filter(({ source }) => source === '').map((entry) => refused(at(entry, ['SOURCE']))),
  ...yamls.flatMap((yaml) =>
    Array.from(walk(yaml.value)).flatMap(({ path, value }) =>
      path.at(-1) === 'sources' && Array.isArray(value) && value.length === 0 ? [refused(yaml.spot(path))] : [],
    ),
  ),
];

function refused(spot: Spot) {
  return errorAt('unsourced-value', spot, {
    value: '',
    message: 'No source is named.',
    mend: 'Add the source to sources.yaml and write its id here; what has no source is not published.',
  });
}
