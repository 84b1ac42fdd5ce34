import type { MessageKey, Translate } from '#i18n/translate.ts';
import type { CellLook, WorkbookColumn } from './workbook-document.ts';
import { said, type WorkbookSource } from './workbook-source.ts';

type HeadId = { [Key in MessageKey]: Key extends `workbook.head.${infer Id}` ? Id : never }[MessageKey];

/** A column as it is declared. `each` = once a language, with words in that language; `head` where its head is that of another. */
export type ColumnPlan = { readonly id: HeadId; readonly head?: HeadId; readonly look: CellLook; readonly width: number; readonly each?: boolean; readonly isWorking?: boolean };

/** The columns of a table with their heads in every language of the workbook. */
export function columnsOf(source: Pick<WorkbookSource, 'locales'>, plans: readonly ColumnPlan[]): readonly WorkbookColumn[] {
  return plans.flatMap(({ id, head = id, look, width, each = false, isWorking = false }) => {
    const heads = said(source, (t) => headOf(t, head));
    const column: WorkbookColumn = { id, heads, look, width, isWorking };
    if (!each || source.locales.length < 2) return [column];
    // Each of the pair is named in its own language first, so that the two cannot be mistaken.
    const second = heads.map((text, index) => (index === 0 ? `${text} (${source.locales[1]?.language ?? ''})` : text));
    return [column, { ...column, id: `${id}2`, heads: second }];
  });
}

function headOf(t: Translate, id: HeadId): string {
  return t(`workbook.head.${id}`);
}
