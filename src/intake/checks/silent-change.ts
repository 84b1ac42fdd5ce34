import type { Indicator } from '#model/indicator.ts';
import type { Release } from '#model/release.ts';
import type { Check, CheckContext } from '../check-context.ts';
import { hasSealedEntries, rolloutKey, sealerOf, sealRollout } from '../seal.ts';
import { errorAt } from '../spot.ts';

/** What a closed release published stays as it was; a correction is a new row with a later vintage. */
export const silentChange: Check = (context) => {
  // A closed release without any seal is told once, by the rule on releases.
  const sealed = context.dataset.releases.filter(({ state, seal }) => state === 'closed' && Object.keys(seal).length > 0);
  const changes = context.dataset.indicators.flatMap((indicator) => changedIn(sealed, indicator, context).map((release) => ({ release, indicator })));
  return sealed.flatMap((release) => brokenSeals(release, changes.filter((change) => change.release === release).map(({ indicator }) => indicator), context));
};

/** The releases that say otherwise what an indicator had published in them. */
function changedIn(releases: readonly Release[], indicator: Indicator, { observationsOf, broken }: CheckContext): readonly Release[] {
  const key = keyOf(indicator.id);
  // Of a file that could not be read whole, nothing can be said.
  if (releases.length === 0 || broken.has(`${key}.yaml`) || broken.has(`observations/${indicator.id}.csv`)) return [];
  const observations = observationsOf(indicator);
  const sealIn = sealerOf(indicator, observations);
  return releases.filter(({ id, seal }) => (Object.hasOwn(seal, key) ? seal[key] !== sealIn(id) : hasSealedEntries(indicator, observations, id)));
}

function brokenSeals(release: Release, changed: readonly Indicator[], { dataset, broken, at, known }: CheckContext) {
  const keys = new Set(Object.keys(release.seal));
  const present = new Set(dataset.indicators.map(({ id }) => keyOf(id)));
  // A release closed before the register was sealed has no key for it, and nothing can be told.
  const isRolloutChanged = keys.has(rolloutKey) && !broken.has('rollout.csv') && release.seal[rolloutKey] !== sealRollout(dataset.rollout, release.id);
  const vanished = [...keys].filter((key) => key !== rolloutKey && !present.has(key) && !(known.indicator?.has(key.slice('indicators/'.length)) ?? true));
  return [...changed.map(({ id }) => keyOf(id)), ...vanished, ...(isRolloutChanged ? [rolloutKey] : [])].map((key) =>
    errorAt('silent-change', at(release, ['seal', key], 'key'), {
      value: key,
      message: `Something of "${key}" that release ${release.id} had published was changed, added or removed afterwards.`,
      mend: 'Restore the published rows and entries; enter the change as a new one with the open release and a reason.',
    }),
  );
}

function keyOf(indicatorId: string): string {
  return `indicators/${indicatorId}`;
}
