import { checkedChanges, leftOutRow, rowText } from '#intake/imports/checked-changes.ts';
import { changeSetOf } from '#intake/imports/change-set-of.ts';
import type { ImportedRow } from '#intake/imports/imported-row.ts';
import { readDataset } from '#intake/read-dataset.ts';
import { movesText, valuesOf } from './import-preview-values.ts';
import type { ChangeSet } from '#model/change-set.ts';
import type { ImportChoices } from '#model/import-choices.ts';
import type { ChangeOutcome, FindingGroup } from '#model/import-outcome.ts';
import { importPreview } from '#publish/import-preview.ts';
import type { ImportBase } from './import-messages.ts';

/** Why values change is asked before the change set is written; the check needs some reason. */
const reasonToCome = 'source: import';

/** More changes at once than a person can look through; what is brought in is divided then. */
export const mostChanges = 250_000;

export type CheckedImport = { readonly change: ChangeOutcome; readonly changes: ChangeSet['changes']; readonly groups: readonly FindingGroup[] };

/** What rows would change in the dataset, what would be wrong with it then, and which verdicts would move. */
export async function checkImport(rows: readonly ImportedRow[], { dismissals }: ImportChoices, source: Readonly<Record<string, string>>, base: ImportBase): Promise<CheckedImport> {
  const dismissed = new Set(dismissals.map(({ group }) => group));
  const leftOut = new Set(dismissals.map(({ group }) => leftOutRow(group)));
  const kept = rows.filter((row) => !leftOut.has(rowText(`observations/${row.indicator}.csv`, row.cells)));
  const touched = [...new Set(kept.map(({ indicator }) => indicator))];
  const files = new Map([...Object.entries(source), ...Object.entries(await base.observations(touched))]);
  const before = readDataset(files);
  const { changes, counts } = changeSetOf(kept, before.dataset ?? { observations: [] }, reasonToCome);
  if (before.dataset === null || changes.length > mostChanges) return { change: { counts, values: [], moves: [], isChecked: false }, changes: [...changes], groups: [] };
  const checked = checkedChanges({ files, before, changes, dismissed });
  const preview = checked.before === null || checked.after === null ? null : importPreview(checked.before, checked.after);
  return {
    change: { counts, values: preview === null ? [] : valuesOf(preview), moves: preview === null ? [] : movesText(preview), isChecked: preview !== null },
    changes: [...changes],
    groups: checked.groups,
  };
}
