import { hasSealedEntries, rolloutKey, sealEntries, sealRollout } from '#intake/seal.ts';
import { fingerprint } from '#publish/fingerprint.ts';
import { groupBy } from '#publish/group-by.ts';
import { knownIn } from '#publish/in-force.ts';
import type { SourceDataset } from '#model/source-dataset.ts';

/** What closing a release writes into releases.yaml. */
export type ReleaseClosing = { readonly fingerprint: string; readonly seal: Readonly<Record<string, string>> };

/** The seals and the fingerprint of every closed release of a dataset, by release id. */
export function closeReleases(dataset: SourceDataset): ReadonlyMap<string, ReleaseClosing> {
  const rows = groupBy(dataset.observations, ({ indicator }) => indicator);
  return new Map(
    dataset.releases
      .filter(({ state }) => state === 'closed')
      .map(({ id }) => {
        const sealed = dataset.indicators.flatMap((indicator) => {
          const own = rows.get(indicator.id) ?? [];
          return hasSealedEntries(indicator, own, id) ? [[`indicators/${indicator.id}`, sealEntries(indicator, own, id)] as const] : [];
        });
        const rollout = sealRollout(dataset.rollout, id);
        const seal = { ...Object.fromEntries(sealed), ...(rollout === null ? {} : { [rolloutKey]: rollout }) };
        return [id, { fingerprint: fingerprint(asKnownIn(dataset, id)), seal }] as const;
      }),
  );
}

/** The dataset without what came after a release; names and texts stay as they are today. */
function asKnownIn(dataset: SourceDataset, release: string): SourceDataset {
  return {
    ...dataset,
    config: { ...dataset.config, release },
    releases: dataset.releases.filter(({ id }) => id <= release),
    indicators: dataset.indicators.map((indicator) => ({
      ...indicator,
      baselines: knownIn(indicator.baselines, release),
      targets: knownIn(indicator.targets, release),
      milestones: knownIn(indicator.milestones, release),
      path: knownIn(indicator.path, release),
    })),
    observations: dataset.observations.filter(({ vintage }) => vintage <= release),
    rollout: dataset.rollout.filter(({ vintage }) => vintage <= release),
    reviews: dataset.reviews.filter((review) => review.release <= release),
  };
}
