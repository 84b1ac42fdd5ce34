import type { ColumnMapping } from './column-mapping.ts';
import type { ForeignField, ForeignPlace, ImportFinding, ImportMend, ImportSeverity } from './import-finding.ts';
import type { Reason, Status } from './status.ts';

/** Findings that say the same of several places. */
export type FindingGroup = {
  /** Names the group between two readings of the same file. */
  readonly id: string;
  readonly severity: ImportSeverity;
  readonly rule: string;
  /** The first finding, in whose words the group is told. */
  readonly first: ImportFinding;
  /** Places of the first findings, and how many there are. */
  readonly places: readonly ForeignPlace[];
  readonly count: number;
  /** Different values, the first few. */
  readonly values: readonly string[];
  readonly mends: readonly ImportMend[];
  /** `file`: of the file itself; `dataset`: what would be wrong with the dataset afterwards. */
  readonly of: 'file' | 'dataset';
  /** Whether it can be set aside with a reason; for an error that leaves its rows out. */
  readonly canDismiss: boolean;
  readonly isDismissed: boolean;
};

/** A key of the file and the indicator it is understood as; null = not known, or left out. */
export type ForeignKey = { readonly key: string; readonly rows: number; readonly indicator: string | null; readonly series: string | null; readonly isLeftOut: boolean };

/** A value before and after. */
export type ChangedValue = {
  readonly kind: 'added' | 'changed' | 'removed';
  readonly indicator: string;
  readonly series: string;
  readonly area: string;
  readonly period: string;
  readonly dimensions: Readonly<Record<string, string>>;
  readonly before: string | null;
  readonly after: string | null;
};

/** A verdict that would move. null = there is none. */
export type MovedVerdict = {
  readonly indicator: string;
  readonly key: string;
  readonly from: { readonly status: Status; readonly reason: Reason | null } | null;
  readonly to: { readonly status: Status; readonly reason: Reason | null } | null;
};

/** What the change set would do. Lists hold the first few hundred; counts are whole. */
export type ChangeOutcome = {
  readonly counts: { readonly added: number; readonly changed: number; readonly same: number; readonly blank: number };
  readonly values: readonly ChangedValue[];
  readonly moves: readonly MovedVerdict[];
  /** Whether the dataset with the changes could be made and checked. */
  readonly isChecked: boolean;
};

/** What one reading of a file came to. */
export type ImportOutcome = {
  readonly about: { readonly format: string; readonly facts: Readonly<Record<string, string>> } | null;
  readonly account: { readonly read: number; readonly accepted: number; readonly rejected: number };
  readonly keys: readonly ForeignKey[];
  readonly span: readonly [from: string, to: string] | null;
  /** The heaviest first; the first few hundred. */
  readonly groups: readonly FindingGroup[];
  /** Groups by severity, all of them; what is set aside does not count. */
  readonly open: Readonly<Record<ImportSeverity, number>>;
  /** Ids of the dataset that values could be given as their source. */
  readonly sources: readonly { readonly id: string; readonly title: string }[];
  readonly indicators: readonly { readonly id: string; readonly series: readonly string[] }[];
  /** Free tables only: their heads, and the mapping they were read with. */
  readonly table: { readonly heads: readonly string[]; readonly columns: ColumnMapping } | null;
  readonly change: ChangeOutcome | null;
  /** Whether there is a change set to be written: no error is open, and something would change. The changes stay where they were made: there may be very many. */
  readonly hasChanges: boolean;
};

/** Rows of the file around a place, every text as written. */
export type RowAround = { readonly place: ForeignPlace; readonly fields: Readonly<Record<ForeignField, string>>; readonly isMeant: boolean };
