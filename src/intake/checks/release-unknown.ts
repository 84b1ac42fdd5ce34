import type { Check } from '../check-context.ts';
import { valueAt } from '../raw-value.ts';
import { errorAt } from '../spot.ts';

/** The release the dataset names is listed: its date is the only clock. */
export const releaseUnknown: Check = ({ yamls, known }) => {
  const yaml = yamls.find(({ path }) => path === 'dataset.yaml');
  const release = valueAt(yaml?.value, ['release']);
  if (yaml === undefined || typeof release !== 'string' || known.release === null || known.release.has(release)) return [];
  const words = {
    value: release,
    message: `The release "${release}" is not in releases.yaml.`,
    mend: 'Correct it, or add the release with its date.',
  };
  return [errorAt('release-unknown', yaml.spot(['release']), words)];
};
