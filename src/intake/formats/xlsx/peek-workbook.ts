import type { ImportFinding } from '#model/import-finding.ts';
import type { PeekedTable } from '../csv/peek-csv.ts';
import type { ForeignFile } from '../format-reader.ts';
import { ForeignFault } from '../limits/foreign-fault.ts';
import { openWorkbook } from './open-workbook.ts';
import { seenSheets } from './workbook-sheets.ts';

/** The first rows of every sheet that is shown; none where the workbook is refused. */
export async function peekWorkbook(file: ForeignFile, count = 60): Promise<{ readonly tables: readonly PeekedTable[]; readonly findings: readonly ImportFinding[] }> {
  try {
    const { workbook, findings } = await openWorkbook(file);
    const seen = workbook === null ? [] : ((await seenSheets(workbook, count)) ?? []);
    return { tables: seen.filter(({ sheet }) => !sheet.isHidden).map(({ sheet, lines, columns }) => ({ sheet: sheet.name, lines, columns })), findings };
  } catch (error) {
    if (!(error instanceof ForeignFault)) throw error;
    return { tables: [], findings: [error.finding] };
  }
}
