import type { ForeignField, ImportMend, ImportSeverity } from '#model/import-finding.ts';
import type { ForeignRow } from '../formats/foreign-row.ts';
import type { MeasuredIn } from './unit-of-text.ts';

/** What a rule on a whole row may look at, after its cells have been read. */
export type RowFacts = {
  readonly row: ForeignRow;
  /** TIME_PERIOD as it will be written. */
  readonly period: string;
  /** OBS_VALUE as it will be written; '' where there is none. */
  readonly value: string;
  /** OBS_STATUS as it will be written. */
  readonly status: string;
  readonly note: string;
  /** Unit the file names, else that of the indicator; null where nobody says. */
  readonly unit: MeasuredIn | null;
  /** Unit of the indicator of ours; null for an indicator that is new. */
  readonly ownUnit: MeasuredIn | null;
  /** Day the dataset describes; null where there is none yet. */
  readonly asOf: string | null;
};

/** What a rule says of a row. The row is rejected where the severity is `error`. */
export type RowRemark = {
  readonly severity: ImportSeverity;
  readonly field: ForeignField;
  readonly text: string;
  readonly names?: Readonly<Record<string, string>>;
  readonly message: string;
  readonly mend: string;
  readonly choices?: readonly { readonly id: ImportMend['id']; readonly to: string; readonly field?: ForeignField; readonly from?: string }[];
  /** What the row becomes if it stays. */
  readonly becomes?: Readonly<Partial<Pick<RowFacts, 'value' | 'status' | 'note'>>>;
};

/** One rule on a row as a whole: null where it has nothing to say. Rules are asked in order; each sees what the one before made of the row. */
export type RowRule = { readonly id: string; readonly look: (facts: RowFacts) => RowRemark | null };
