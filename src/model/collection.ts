import type { Names } from './codelist.ts';
import type { LocalizedText } from './localized-text.ts';
import type { ObservationStatus, Qualifier } from './observation.ts';

/** A value as it stands in the dataset. */
export type KnownValue = { readonly period: string; readonly value: number; readonly status: ObservationStatus; readonly qualifier: Qualifier | null };

/** One value an institution is asked for. */
export type CollectedLine = {
  readonly indicator: string;
  readonly series: string;
  readonly area: string;
  readonly period: string;
  /** Codes by dimension; a total is `_T`. */
  readonly dimensions: Readonly<Record<string, string>>;
  /** Day the report of this period is due; null where none is published. */
  readonly due: string | null;
  /** The newest value of the same area and codes; null where there is none. */
  readonly last: KnownValue | null;
};

/** An indicator an institution is asked about. */
export type CollectedIndicator = {
  readonly id: string;
  readonly title: LocalizedText;
  readonly unit: string;
  readonly unitText: Names;
  readonly decimals: number;
  /** Bounds a value must keep, in the unit; null = open. */
  readonly lower: number | null;
  readonly upper: number | null;
  /** What the series says of itself that values are asked for. */
  readonly series: LocalizedText;
  /** At least one, the newest period of the whole country last. */
  readonly lines: readonly CollectedLine[];
};

/** Why an indicator of an institution is not asked about: it is computed of others, or has no series that values could belong to. */
export type LeftOutOfCollection = { readonly id: string; readonly title: LocalizedText; readonly reason: 'computed' | 'no-series' };

/** What an institution is asked for, as of one release. */
export type Collection = {
  readonly institution: { readonly id: string; readonly name: LocalizedText };
  readonly dataset: {
    readonly id: string;
    readonly title: LocalizedText;
    readonly publisher: LocalizedText;
    readonly release: string;
    readonly asOf: string;
    readonly fingerprint: string;
    readonly isDemonstration: boolean;
  };
  readonly indicators: readonly CollectedIndicator[];
  readonly leftOut: readonly LeftOutOfCollection[];
  /** Sources of the values held so far. */
  readonly sources: readonly { readonly id: string; readonly title: string }[];
  /** The country and its parts. */
  readonly areas: readonly { readonly code: string; readonly names: Names }[];
  /** `SEX/F` → its name. */
  readonly codes: Readonly<Record<string, Names>>;
  readonly units: readonly { readonly code: string; readonly names: Names }[];
  /** Programmes, pillars and whatever else a new indicator may belong to. */
  readonly placements: readonly { readonly id: string; readonly title: LocalizedText }[];
};
