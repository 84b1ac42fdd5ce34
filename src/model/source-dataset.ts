import type { Boundaries } from './boundaries.ts';
import type { Area, DimensionCode, RolloutStage, SearchConcept, Unit } from './codelist.ts';
import type { DatasetConfig } from './dataset-config.ts';
import type { DataSource } from './data-source.ts';
import type { Framework } from './framework.ts';
import type { Indicator } from './indicator.ts';
import type { Institution } from './institution.ts';
import type { LegalText } from './legal.ts';
import type { Observation } from './observation.ts';
import type { Plan } from './plan.ts';
import type { Release } from './release.ts';
import type { Review } from './review.ts';
import type { RolloutEntry, System } from './system.ts';

/** The whole source dataset, parsed: what people edit in `data/`. Lists keep the order of the files. */
export type SourceDataset = {
  readonly config: DatasetConfig;
  readonly releases: readonly Release[];
  readonly plans: readonly Plan[];
  readonly framework: Framework;
  readonly institutions: readonly Institution[];
  readonly sources: readonly DataSource[];
  /** Sorted by id. */
  readonly indicators: readonly Indicator[];
  readonly observations: readonly Observation[];
  readonly systems: readonly System[];
  readonly rollout: readonly RolloutEntry[];
  readonly legal: readonly LegalText[];
  readonly reviews: readonly Review[];
  readonly areas: readonly Area[];
  readonly units: readonly Unit[];
  readonly dimensions: readonly DimensionCode[];
  readonly rolloutStages: readonly RolloutStage[];
  readonly searchConcepts: readonly SearchConcept[];
  /** Parsed geo/provinces.geojson; null where the dataset has none. */
  readonly boundaries: Boundaries | null;
};
