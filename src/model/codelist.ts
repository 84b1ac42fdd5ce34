import type { Language } from './language.ts';

/** A name in each language of the dataset. */
export type Names = Readonly<Record<Language, string>>;

/** A row of codelists/areas.csv. */
export type Area = {
  readonly code: string;
  readonly kind: string;
  readonly parent: string | null;
  readonly lsbCode: string | null;
  readonly names: Names;
  readonly from: string | null;
  readonly to: string | null;
};

/** A row of codelists/units.csv. Limits in the unit itself; null = open. */
export type Unit = {
  readonly code: string;
  readonly kind: string;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly text: Names;
  /** Longer form for metadata; equals `text` where the list has none. */
  readonly long: Names;
};

/** A row of codelists/dimensions.csv: one code of one dimension. */
export type DimensionCode = { readonly dimension: string; readonly code: string; readonly names: Names };

/** A row of codelists/rollout-stages.csv. */
export type RolloutStage = { readonly code: number; readonly names: Names };

/** A row of codelists/search-terms.csv: words that mean the same to a searcher. */
export type SearchConcept = { readonly concept: string; readonly words: readonly string[] };
