import type { Change, ChangeSet } from '#model/change-set.ts';
import { changeEntry } from './change-entry.ts';
import { changeRows, type RowChange } from './change-rows.ts';
import { observationText, readObservationLines } from './observation-lines.ts';
import { newObservationLines, type ObservationTable, observationTable } from './observation-table.ts';
import { ChangeRefusal, type RefusedChange } from './refused-change.ts';

export type AppliedChanges = {
  /** New texts of the files that change, by path. */
  readonly files: ReadonlyMap<string, string>;
  readonly refused: readonly RefusedChange[];
};

/**
 * A change set put into the texts of a dataset's files; nothing else of them changes. `release` = the open one, the vintage of what is new.
 * What does not fit is told for every change at once; whoever calls writes nothing then.
 */
export function applyChanges(files: ReadonlyMap<string, string>, { changes }: Pick<ChangeSet, 'changes'>, release: string): AppliedChanges {
  const tables = new Map<string, ObservationTable>();
  const texts = new Map<string, string>();
  const refused: RefusedChange[] = [];
  for (const [index, change] of changes.entries()) {
    try {
      if (change.op === 'set') texts.set(change.file, changeEntry(textOf(files, texts, change.file), change.path, change.value));
      else changeRows(tableOf(files, tables, change), change, release);
    } catch (error) {
      if (!(error instanceof ChangeRefusal)) throw error;
      refused.push({ index, change, rule: error.rule, message: error.message, mend: error.mend });
    }
  }
  const changed = new Map([...texts, ...Array.from(tables, ([path, table]) => [path, observationText(table.lines())] as const)]);
  return { files: new Map([...changed].filter(([path, text]) => files.get(path) !== text)), refused };
}

function textOf(files: ReadonlyMap<string, string>, texts: ReadonlyMap<string, string>, path: string): string {
  const text = texts.get(path) ?? files.get(path);
  if (text === undefined) throw new ChangeRefusal('file-unknown', `There is no file ${path}.`, 'Correct the name of the file.');
  return text;
}

function tableOf(files: ReadonlyMap<string, string>, tables: Map<string, ObservationTable>, change: RowChange): ObservationTable {
  const known = tables.get(change.file);
  if (known !== undefined) return known;
  const text = files.get(change.file);
  if (text === undefined && !files.has(indicatorOf(change))) throw new ChangeRefusal('file-unknown', `There is no indicator for ${change.file}.`, 'Add the indicator first, then its values.');
  const table = observationTable(text === undefined ? newObservationLines : readObservationLines(text));
  tables.set(change.file, table);
  return table;
}

function indicatorOf({ file }: Change): string {
  return file.replace(/^observations\//, 'indicators/').replace(/\.csv$/, '.yaml');
}
