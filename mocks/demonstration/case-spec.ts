import type { Indicator, PathKind, SeriesBreak, TargetKind } from '#model/indicator.ts';
import type { Observation } from '#model/observation.ts';
import type { Noun } from './nouns.ts';
import type { DemonstrationUnit } from './units.ts';

/** What a value of the whole country says beside its number; what is left out is usual for the case. */
export type PointExtras = Partial<
  Pick<Observation, 'status' | 'qualifier' | 'kind' | 'source' | 'sourceDetail' | 'vintage' | 'revision' | 'state' | 'note' | 'series'>
>;

/** A value of the whole country in a period; null where the status says why there is none. */
export type Point = readonly [period: string, value: number | null, extras?: PointExtras];

export type TargetSpec = {
  readonly plan: 'plan-2025' | 'strategy-2030' | 'vision-2040' | null;
  readonly value?: number;
  readonly range?: { readonly lower: number; readonly upper: number };
  readonly deliverable?: { readonly stage: string; readonly due: string };
  /** Default: the last year of the plan. */
  readonly time?: string;
  readonly kind?: TargetKind;
  readonly evidence?: 'official' | 'secondary' | 'unconfirmed';
  readonly since?: string;
  readonly replaces?: string;
  readonly reason?: string;
  readonly state?: 'draft';
  readonly embargo?: string;
};

/** What a part of a value says instead of a made-up figure: nothing at all (a true zero), kept secret, not reported, cannot exist. */
export type PlantedCell = {
  /** Default: the whole country. */
  readonly area?: string;
  /** A code of one dimension. Default: the total. */
  readonly code?: string;
  /** Default: every period. */
  readonly period?: string;
  readonly says: 'zero' | 'Q' | 'O' | 'M';
};

/** One indicator before it is written out: what is special about it, the rest being usual. */
export type CaseSpec = {
  /** Last part of the id, after `demo-`. */
  readonly slug: string;
  readonly noun: Noun;
  readonly unit: DemonstrationUnit;
  readonly points: readonly Point[];
  readonly baseline?: readonly [period: string, value: number];
  readonly targets?: readonly TargetSpec[];
  readonly milestones?: readonly (readonly [period: string, value: number])[];
  readonly path?: PathKind;
  readonly breaks?: readonly Omit<SeriesBreak, 'series' | 'text'>[];
  /** Fields of the indicator that are not usual. */
  readonly fields?: Partial<Indicator>;
  /** Rows by area and dimension: `whole` = only the country. */
  readonly rows?: 'all' | 'areas' | 'whole';
  /** Provinces and breakdowns that say something special. */
  readonly cells?: readonly PlantedCell[];
  /** Adds values of the years before the first point, which no rule looks at. */
  readonly hasHistory?: boolean;
  /** Made up to fill the list, not designed. */
  readonly isFiller?: boolean;
  /** What the case is there to show: verdict key → status, with its reason or flags, such as `not-rated: too-old` or `met + late`. */
  readonly shows?: Readonly<Record<string, string>>;
};
