import { columnLetters, quotedSheet } from '#view-models/workbook/workbook-names.ts';
import { memorySheet, type TemplateListId } from '#model/template-layout.ts';
import type { FormSheet, TemplateDocument } from '#view-models/template/template-document.ts';

/** Rows of a form from the top, counted from 0: the heads a reader goes by are hidden above what a person sees. */
export const formRows = { machineHeads: 0, title: 1, mark: 2, how: 3, heads: 4, first: 5 } as const;

/** Columns of the memory, counted from 0. */
export const memoryColumns = { kind: 0, name: 1, code: 2, label: 3, lower: 4, upper: 5, unit: 6 } as const;

/** Column of a form, the hidden key column counted; -1 for one it does not have. */
export function columnOf({ columns }: Pick<FormSheet, 'columns'>, id: string): number {
  const found = columns.findIndex((column) => column.id === id);
  return found < 0 ? -1 : found + 1;
}

/** The first row of the memory, counted from 0, in which a list stands: below the head and what the rows of the forms say. */
export function listStart({ forms, lists }: TemplateDocument, id: TemplateListId): number {
  let row = 1 + forms.reduce((sum, { rows }) => sum + rows.length, 0);
  for (const list of lists) {
    if (list.id === id) break;
    row += list.entries.length;
  }
  return row;
}

/** A column of a list in the memory, as a formula names it; null for a list without entries. */
export function listRange(document: TemplateDocument, id: TemplateListId, column: keyof typeof memoryColumns): string | null {
  const count = document.lists.find((list) => list.id === id)?.entries.length ?? 0;
  const [letters, first] = [columnLetters(memoryColumns[column]), listStart(document, id) + 1];
  return count === 0 ? null : `${quotedSheet(memorySheet)}!$${letters}$${first}:$${letters}$${first + count - 1}`;
}
