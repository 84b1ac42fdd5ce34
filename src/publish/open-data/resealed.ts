import { hasSealedEntries, rolloutKey, sealerOf, sealRollout } from '#intake/seal.ts';
import type { Indicator } from '#model/indicator.ts';
import type { Observation } from '#model/observation.ts';
import type { Release } from '#model/release.ts';
import type { SourceDataset } from '#model/source-dataset.ts';
import { groupBy } from '../group-by.ts';

/**
 * The releases of a part of a dataset. A seal is of everything a release published; where entries were taken out, the part is
 * sealed anew, so that a change to it is found as it would be in the whole.
 */
export function resealed(part: SourceDataset, whole: SourceDataset): SourceDataset['releases'] {
  if (!part.releases.some(isSealed)) return part.releases;
  const rows = groupBy(part.observations, ({ indicator }) => indicator);
  const changed = changedIndicators(part, rows, whole);
  const isRolloutChanged = part.rollout.length !== whole.rollout.length;
  if (changed.length === 0 && !isRolloutChanged) return part.releases;
  const seals = new Map(part.releases.filter(isSealed).map(({ id, seal }) => [id, { ...seal }]));
  for (const indicator of changed) sealIndicator(seals, indicator, rows.get(indicator.id) ?? []);
  return part.releases.map((release) => {
    const seal = seals.get(release.id);
    if (seal === undefined) return release;
    if (isRolloutChanged && seal[rolloutKey] !== undefined) sealRegister(seal, part, release);
    return { ...release, seal };
  });
}

function isSealed({ state, seal }: Release): boolean {
  return state !== 'open' && Object.keys(seal).length > 0;
}

/** Seals an indicator anew in every release that is sealed. */
function sealIndicator(seals: ReadonlyMap<string, Record<string, string>>, indicator: Indicator, rows: readonly Observation[]): void {
  const key = `indicators/${indicator.id}`;
  const sealIn = sealerOf(indicator, rows);
  for (const [release, seal] of seals) {
    if (hasSealedEntries(indicator, rows, release)) seal[key] = sealIn(release);
    else delete seal[key];
  }
}

function sealRegister(seal: Record<string, string>, { rollout }: SourceDataset, { id }: Release): void {
  const hash = sealRollout(rollout, id);
  if (hash === null) delete seal[rolloutKey];
  else seal[rolloutKey] = hash;
}

/** Rows and entries are only ever taken out, so that counting tells. */
function changedIndicators(part: SourceDataset, rows: ReadonlyMap<string, readonly Observation[]>, whole: SourceDataset): readonly Indicator[] {
  const before = groupBy(whole.observations, ({ indicator }) => indicator);
  const entries = new Map(whole.indicators.map((indicator) => [indicator.id, entryCount(indicator)]));
  return part.indicators.filter(
    (indicator) => (rows.get(indicator.id)?.length ?? 0) !== (before.get(indicator.id)?.length ?? 0) || entryCount(indicator) !== entries.get(indicator.id),
  );
}

function entryCount({ baselines, targets, milestones }: Indicator): number {
  return baselines.length + targets.length + milestones.length;
}
