import type { ForeignPlace, ImportFinding, ImportSeverity } from '#model/import-finding.ts';
import { foreignFinding } from '../foreign-finding.ts';
import type { SheetRemarks } from './sheet-lines.ts';

type Told = { readonly severity: ImportSeverity; readonly value?: string; readonly message: string; readonly mend: string };

/** What is worth knowing of a sheet that has been read. */
export function sheetFindings(file: string, sheet: string, { hiddenRows, formulas, firstFormula, years, firstYear }: SheetRemarks): readonly ImportFinding[] {
  const at = (cell: string): ForeignPlace => (cell === '' ? { file, sheet } : { file, sheet, cell });
  const tell = (rule: string, cell: string, told: Told): ImportFinding => foreignFinding(rule, { place: at(cell), ...told });
  return [
    ...(hiddenRows > 0 ? [tell('hidden-rows', '', { severity: 'warning', value: String(hiddenRows), message: `${hiddenRows} rows of the sheet are hidden or filtered away; they are read too.`, mend: 'Show all rows, and look whether they are meant.' })] : []),
    ...(formulas > 0 ? [tell('formula-value', firstFormula, { severity: 'note', value: String(formulas), message: `${formulas} cells hold formulas; what the spreadsheet program calculated last is taken.`, mend: 'Nothing needs doing, if the workbook was calculated before it was saved.' })] : []),
    ...(years > 0 ? [tell('year-as-day', firstYear, { severity: 'note', value: String(years), message: `${years} cells are formatted as days, but hold a year; the year is taken.`, mend: 'Format the column as a number or as text, so that it shows what it holds.' })] : []),
  ];
}

/** Sheets that are not read, each with the reason. */
export function leftOutFinding(file: string, sheet: string, reason: 'hidden' | 'no-table' | 'another-chosen', hasTable: boolean): ImportFinding {
  const place = { file, sheet };
  if (reason === 'hidden') return foreignFinding('hidden-sheet', { severity: hasTable ? 'warning' : 'note', place, value: sheet, message: `The sheet "${sheet}" is hidden; it is not read.`, mend: 'Show it in the spreadsheet program and save, if its values are meant.' });
  const message = reason === 'no-table' ? `No line of heads was found in the sheet "${sheet}"; it is not read.` : `The sheet "${sheet}" is not read: another one was chosen.`;
  return foreignFinding('sheet-left-out', { severity: 'note', place, value: sheet, message, mend: 'Choose the sheet and its columns, if values stand in it.' });
}
