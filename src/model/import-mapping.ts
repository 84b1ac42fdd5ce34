import type { ObservationKind } from './observation.ts';

/** Where the values of a foreign indicator go; null = left out on purpose. */
export type MappedIndicator = { readonly indicator: string; readonly series: string } | null;

/** How foreign keys are meant in our dataset. Kept by name of the source, so that the next file needs no work. */
export type ImportMapping = {
  /** Key of the file → ours. A key that is missing here is a finding. */
  readonly indicators: Readonly<Record<string, MappedIndicator>>;
  /** Names or codes of areas as written → codes of `codelists/areas.csv`; known codes and names need no entry. */
  readonly areas: Readonly<Record<string, string>>;
  /** Name of a foreign dimension → ours; null = its totals are taken and the rest is left out, with a finding. */
  readonly dimensions: Readonly<Record<string, string | null>>;
  /** `dimension/code` of the file → our code. */
  readonly codes: Readonly<Record<string, string>>;
  /** Id of `sources.yaml` for values that name none. */
  readonly source: string;
  readonly kind: ObservationKind;
};
