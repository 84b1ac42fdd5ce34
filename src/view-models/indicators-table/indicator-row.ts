import type { Reason, Status } from '#model/status.ts';
import type { StatusTone } from '#model/status-tone.ts';
import type { SparklineFigure } from './sparkline-figure.ts';
import type { FacetId } from './table-request.ts';

/** A verdict in the words of the reader. */
export type RowVerdict = {
  readonly status: Status;
  readonly reason: Reason | null;
  readonly tone: StatusTone;
  readonly word: string;
  /** What follows 'Cannot say'; null for a rated verdict. */
  readonly reasonWord: string | null;
  /** The last verdict that could be given: 'last known, 2024: Off track'. */
  readonly lastKnown: { readonly status: Status; readonly text: string } | null;
  /** Low confidence, in words; null for none. */
  readonly doubt: string | null;
};

/** The verdict on another target than the one the row is judged by, with its kind in words. */
export type OtherVerdict = { readonly key: string; readonly status: Status; readonly text: string };

export type LatestCell = {
  /** The number with its qualifier in words: 'over 98,524'. */
  readonly text: string;
  /** The unit as it follows the number where there is no column for it: '%', ' km'. */
  readonly unitAfter: string;
  /** The year of the value's period. */
  readonly year: string;
  /** 'provisional', 'estimate' …; null for an ordinary value. */
  readonly mark: string | null;
};

/** Change since the plans began: the number, or why there is none. */
export type MovementCell = {
  readonly change: string | null;
  /** 'better', 'worse', 'unchanged' and the year compared with, or the reason for no number. */
  readonly note: string | null;
};

export type TargetCell = {
  readonly text: string;
  readonly time: string;
  /** 'national target', 'unconfirmed' …; null for a plan's own target that counts. */
  readonly mark: string | null;
};

/** What a row is ordered by; null = nothing to order by, which stands last in either direction. */
export type RowKeys = {
  /** Place in the order of the names. */
  readonly name: number;
  readonly latest: number | null;
  readonly time: number | null;
  readonly change: number | null;
  readonly target: number | null;
  /** Worst first; ties are broken by achieved share, then by name. */
  readonly severity: number;
  readonly achieved: number;
};

/** One indicator as the table shows it. */
export type IndicatorRow = {
  readonly id: string;
  readonly title: string;
  /** The title has no translation into the reader's language and stands in English. */
  readonly isTitleInEnglish: boolean;
  readonly unit: string;
  readonly spark: SparklineFigure;
  /** What the sparkline shows, in words. */
  readonly sparkText: string;
  readonly latest: LatestCell | null;
  readonly movement: MovementCell;
  readonly target: TargetCell | null;
  readonly verdict: RowVerdict;
  readonly others: readonly OtherVerdict[];
  /** Values of the row in each facet; a row can stand in several programmes, but in one status and one age. */
  readonly facets: Readonly<Record<FacetId, readonly string[]>>;
  readonly keys: RowKeys;
};
