import type { ForeignField, ImportFinding, ImportMend, ImportSeverity } from '#model/import-finding.ts';
import type { ForeignRow } from '../formats/foreign-row.ts';

type Noted = {
  readonly rule: string;
  readonly severity: ImportSeverity;
  readonly field: ForeignField;
  readonly text: string;
  readonly message: string;
  readonly mend: string;
  readonly names?: Readonly<Record<string, string>>;
  readonly mends?: readonly ImportMend[];
};

/** A finding on one field of a row, at the place of that field. */
export function notedFinding(row: ForeignRow, { rule, severity, field, text, message, mend, names = {}, mends = [] }: Noted): ImportFinding {
  return { severity, rule, place: row.places[field] ?? row.place, value: text, names, message, mend, mends };
}
