import type { ForeignField, ForeignPlace, ImportFinding } from '#model/import-finding.ts';
import type { CellRule } from './cell-rule.ts';

export type ReadCell = {
  /** Null where a rule refused it. */
  readonly text: string | null;
  readonly says: Readonly<Partial<Record<'status' | 'qualifier' | 'note', string>>>;
  readonly findings: readonly ImportFinding[];
};

type Cell = { readonly field: ForeignField; readonly text: string; readonly place: ForeignPlace };

/** A cell as the rules understand it. The value of a finding is the text as it stands in the file. */
export function readCell({ field, text, place }: Cell, rules: readonly CellRule[]): ReadCell {
  const findings: ImportFinding[] = [];
  let current = text;
  const says: ReadCell['says'] = {};
  for (const { id, look } of rules) {
    const remark = look(current);
    if (remark === null) continue;
    const { severity, message, mend, names = {}, choices = [] } = remark;
    findings.push({ severity, rule: id, place, value: text, names, message, mend, mends: choices.map((choice) => ({ ...choice, field, from: text, isForAll: true })) });
    Object.assign(says, remark.says);
    if (remark.text === null) return { text: null, says, findings };
    current = remark.text;
  }
  return { text: current, says, findings };
}
