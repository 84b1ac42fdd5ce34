import type { ImportFinding } from '#model/import-finding.ts';
import { importLimits } from '../limits/import-limits.ts';
import type { TableLine } from '../table/table-line.ts';
import type { OpenWorkbook, WorkbookSheet } from '../xlsx/open-workbook.ts';
import { sharedStrings } from '../xlsx/shared-strings.ts';
import { sheetLines } from '../xlsx/sheet-lines.ts';
import { surveySheet } from '../xlsx/sheet-survey.ts';
import { noRemarks } from '../xlsx/workbook-sheets.ts';
import { numberMeanings } from '../xlsx/workbook-styles.ts';
import { foreignFinding } from '../foreign-finding.ts';

export type SheetReader = { readonly lines: (sheet: WorkbookSheet) => Promise<readonly TableLine[]> };

/** No template is larger: thousands of rows of some twenty cells. */
const mostCells = Math.min(importLimits.cells, 500_000);

/** Reads the sheets of a workbook as lines; a finding where it holds far more than a template does. */
export async function sheetReader(workbook: OpenWorkbook): Promise<SheetReader | ImportFinding> {
  const { file, is1904, outsideNames } = workbook;
  let left = mostCells;
  for (const { part } of workbook.sheets) left -= (await surveySheet(part, left)).cells;
  if (left < 0) return foreignFinding('too-many-cells', { place: { file }, message: 'The workbook holds far more cells than a collection template.', mend: 'Remove what was added to it, or bring it in as a free workbook.' });
  const strings = await sharedStrings(workbook.strings, file);
  const meanings = await numberMeanings(workbook.styles, file);
  return {
    lines: async (sheet) => {
      const lines: TableLine[] = [];
      for await (const piece of sheetLines(sheet.part, { file, sheet: sheet.name, strings, meanings, is1904, outsideNames, merged: [] }, noRemarks())) lines.push(...piece);
      return lines;
    },
  };
}
