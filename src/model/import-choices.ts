import type { ColumnMapping } from './column-mapping.ts';
import type { ForeignPlace, ImportMend } from './import-finding.ts';
import type { ImportMapping } from './import-mapping.ts';

/** A mending the reader chose or typed. `place` = the one value meant; null where all rows with the same text are. */
export type ChosenMend = ImportMend & { readonly place: ForeignPlace | null };

/** A finding set aside with a reason: an error leaves its rows out, anything else is kept as it is. `group` names the finding between two readings. */
export type Dismissal = { readonly group: string; readonly rule: string; readonly at: string; readonly reason: string };

/** All a reader decided about one import: the file and this give the same change set again. */
export type ImportChoices = {
  readonly columns: ColumnMapping | null;
  readonly mapping: ImportMapping;
  readonly mends: readonly ChosenMend[];
  readonly dismissals: readonly Dismissal[];
  /** `source: …`, `correction: …` or `method: …`: why values that are held already change. */
  readonly revision: string;
  readonly author: { readonly name: string; readonly institution: string };
  readonly reason: string;
};

/** Nothing decided yet. */
export const noChoices: ImportChoices = {
  columns: null,
  mapping: { indicators: {}, areas: {}, dimensions: {}, codes: {}, source: '', kind: 'official' },
  mends: [],
  dismissals: [],
  revision: '',
  author: { name: '', institution: '' },
  reason: '',
};
