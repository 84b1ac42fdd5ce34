import { hasSealedEntries, rolloutKey, sealEntries, sealRollout } from '#intake/seal.ts';
import { type Indicator } from '#model/indicator.ts';
import { type Observation } from '#model/observation.ts';
import { type Release } from '#model/release.ts';
import { type SourceDataset } from '#model/source-dataset.ts';
import { groupBy } from '../group-by.ts';

/**
 * The releases of a part of a dataset. A seal is of everything a release published; where entries were taken out, the part is
 * sealed anew, so that a change to it is found as it would be in the whole.
 */
export function resealed(part: SourceDataset, whole: SourceDataset): SourceDataset['releases'] {
  if (part.releases.every(({ state, seal }) => state === 'open' || Object.keys(seal).length === 0)) return part.releases;
  const rows = groupBy(part.observations, ({ indicator }) => indicator);
  const changed = changedIndicators(part, rows, whole);
  const isRolloutChanged = part.rollout.length !== whole.rollout.length;
  if (changed.length === 0 && !isRolloutChanged) return part.releases;
  return part.releases.map((release) => {
    if (release.state === 'open' || Object.keys(release.seal).length === 0) return release;
    const seal = { ...release.seal };
    for (const indicator of changed) sealIndicator(seal, indicator, rows.get(indicator.id) ?? [], release);
    if (isRolloutChanged && seal[rolloutKey] !== undefined) sealRegister(seal, part, release);
    return { ...release, seal };
  });
}

function sealIndicator(seal: Record<string, string>, indicator: Indicator, rows: readonly Observation[], { id }: Release): void {
  const key = `indicators/${indicator.id}`;
  if (hasSealedEntries(indicator, rows, id)) seal[key] = sealEntries(indicator, rows, id);
  else delete seal[key];
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
