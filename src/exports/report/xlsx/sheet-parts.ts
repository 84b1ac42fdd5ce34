import type { WriteSheet } from 'hucre/xlsx';

/** A sheet as the library takes it, and what the workbook has to name for it: cells without the sheet's name. */
export type SheetParts = {
  readonly sheet: WriteSheet;
  readonly ranges: readonly { readonly name: string; readonly cells: string }[];
  readonly print: { readonly titles: readonly string[]; readonly area: string };
};
