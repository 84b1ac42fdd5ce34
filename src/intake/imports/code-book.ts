import type { ForeignRow } from '../formats/foreign-row.ts';
import type { MeasuredIn } from './unit-of-text.ts';

/** An indicator and series of ours that values of a foreign key belong to. */
export type BookedIndicator = { readonly indicator: string; readonly series: string; readonly unit: MeasuredIn | null };

/** Why a key, name or code of a file has no place in the dataset. `rule` names the finding; `isMeant` = left out on purpose. */
export type Unbooked = { readonly unbooked: true; readonly rule: string; readonly message: string; readonly mend: string; readonly isMeant?: boolean };

/** A dimension column of ours with its code; null where nothing is written, because the dataset does not know the dimension and the row is a total. */
export type BookedDimension = { readonly column: string; readonly code: string } | null;

/**
 * What the keys and words of a file mean in a dataset: of one that exists, or of one that is made of the file and learns every word it meets.
 * Every question may be asked for each of a million rows.
 */
export type CodeBook = {
  readonly indicator: (row: ForeignRow) => BookedIndicator | Unbooked;
  readonly area: (row: ForeignRow) => string | Unbooked;
  readonly dimension: (name: string, code: string) => BookedDimension | Unbooked;
  /** Id of the source of a value; the text is what the row says of it. */
  readonly source: (text: string) => string;
};

/** Says whether a book has no place for something. */
export function isUnbooked(answer: unknown): answer is Unbooked {
  return typeof answer === 'object' && answer !== null && 'unbooked' in answer;
}
