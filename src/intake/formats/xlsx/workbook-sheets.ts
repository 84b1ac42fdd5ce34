import type { ColumnMapping, ForeignFile } from '../format-reader.ts';
import { importLimits } from '../limits/import-limits.ts';
import { isOwnTable, proposeColumns } from '../table/propose-columns.ts';
import type { SeenLine } from '../table/table-line.ts';
import type { OpenWorkbook, WorkbookSheet } from './open-workbook.ts';
import { sharedStrings } from './shared-strings.ts';
import { sheetLines, type SheetContext, type SheetRemarks } from './sheet-lines.ts';
import { surveySheet } from './sheet-survey.ts';
import { numberMeanings } from './workbook-styles.ts';

/** A sheet with its first rows, and how they may be meant. */
export type SeenSheet = { readonly sheet: WorkbookSheet; readonly context: SheetContext; readonly lines: readonly SeenLine[]; readonly columns: ColumnMapping | null; readonly isOwn: boolean };

/** The sheets of a workbook; null where all together hold more cells than are read. */
export async function seenSheets(workbook: OpenWorkbook, count = 60): Promise<readonly SeenSheet[] | null> {
  const { file, is1904, outsideNames } = workbook;
  let left: number = importLimits.cells;
  const surveys = [];
  for (const { part } of workbook.sheets) {
    const survey = await surveySheet(part, left);
    left -= survey.cells;
    if (left < 0) return null;
    surveys.push(survey);
  }
  const strings = await sharedStrings(workbook.strings, file);
  const meanings = await numberMeanings(workbook.styles, file);
  const seen: SeenSheet[] = [];
  for (const [index, sheet] of workbook.sheets.entries()) {
    const context: SheetContext = { file, sheet: sheet.name, strings, meanings, is1904, outsideNames, merged: surveys[index]?.merged ?? [] };
    const lines = await firstLines(sheet.part, context, count);
    const columns = proposeColumns(lines, sheet.name);
    const heads = lines.find(({ line }) => line === columns?.headLine)?.texts ?? [];
    seen.push({ sheet, context, lines, columns, isOwn: isOwnTable(heads) });
  }
  return seen;
}

/** Remarks of a sheet of which nothing has been read. */
export function noRemarks(): SheetRemarks {
  return { hiddenRows: 0, formulas: 0, firstFormula: '', years: 0, firstYear: '' };
}

async function firstLines(part: ForeignFile, context: SheetContext, count: number): Promise<readonly SeenLine[]> {
  const lines: SeenLine[] = [];
  for await (const found of sheetLines(part, context, noRemarks())) {
    lines.push(...found.slice(0, count - lines.length).map(({ line, texts }) => ({ line, texts })));
    if (lines.length >= count) break;
  }
  return lines;
}
