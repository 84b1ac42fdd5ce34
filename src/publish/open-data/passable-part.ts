import type { Indicator } from '#model/indicator.ts';
import type { Observation } from '#model/observation.ts';
import type { SourceDataset } from '#model/source-dataset.ts';
import type { Publication } from '../publication.ts';
import { resealed } from './resealed.ts';
import { termsOf, termsOfAny } from './terms-of.ts';

/** The dataset as it may be handed on, and what that took out of it. */
export type PassablePart = {
  /** Equal to the published edition where nothing was taken out. */
  readonly dataset: SourceDataset;
  /** Rows that may be handed on for other than commercial use. */
  readonly splitOff: readonly Observation[];
  /** Rows that may only be linked to. */
  readonly leftOut: readonly Observation[];
  /** Baselines, targets, milestones, remarks and stages of roll-out that no free source states. */
  readonly entriesLeftOut: number;
};

/** Takes out of the published edition what its sources do not let be handed on. `whole` = the dataset before the edition was made. */
export function passablePart({ dataset, release, sources }: Publication, whole: SourceDataset): PassablePart {
  // What is entered for a later release is not published yet.
  const due = dataset.observations.filter(({ vintage }) => vintage <= release.id);
  const splitOff = due.filter(({ source }) => termsOf(source, sources) === 'non-commercial');
  const leftOut = due.filter(({ source }) => termsOf(source, sources) === 'link-only');
  const indicators = dataset.indicators.map((indicator) => passableIndicator(indicator, release.id, sources));
  const rollout = dataset.rollout.filter(({ vintage, source }) => vintage <= release.id && termsOf(source, sources) === 'free');
  const kept: SourceDataset = {
    ...dataset,
    indicators,
    rollout,
    observations:
      due.length === dataset.observations.length && splitOff.length + leftOut.length === 0
        ? dataset.observations
        : due.filter(({ source }) => termsOf(source, sources) === 'free'),
  };
  const entriesLeftOut = entryCount(dataset) - entryCount(kept);
  return { dataset: { ...kept, releases: resealed(kept, whole) }, splitOff, leftOut, entriesLeftOut };
}

type Stated = { readonly sources: readonly string[]; readonly since?: string };

function passableIndicator(indicator: Indicator, release: string, sources: Publication['sources']): Indicator {
  const isKept = ({ sources: ids, since }: Stated) => (since === undefined || since <= release) && termsOfAny(ids, sources) === 'free';
  const { baselines, targets, milestones, remarks } = indicator;
  return {
    ...indicator,
    baselines: withoutDangling(baselines.filter(isKept)),
    targets: withoutDangling(targets.filter(isKept)),
    milestones: milestones.filter(isKept),
    ...(remarks === undefined ? {} : { remarks: remarks.filter(isKept) }),
  };
}

type Replacing = { readonly id: string; readonly replaces?: string | null | undefined };

/** An entry that replaced one which is gone replaces nothing. */
function withoutDangling<T extends Replacing>(entries: readonly T[]): T[] {
  const ids = new Set(entries.map(({ id }) => id));
  return entries.map((entry) => (entry.replaces && !ids.has(entry.replaces) ? { ...entry, replaces: null } : entry));
}

function entryCount({ indicators, rollout }: SourceDataset): number {
  const ofIndicators = indicators.map(({ baselines, targets, milestones, remarks = [] }) => baselines.length + targets.length + milestones.length + remarks.length);
  return ofIndicators.reduce((sum, count) => sum + count, rollout.length);
}
