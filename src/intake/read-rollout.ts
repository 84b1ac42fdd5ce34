import type { RolloutEntry } from '#model/system.ts';
import { decimalTime } from '#model/time.ts';
import { readCsvTable, type CsvRow } from './csv-table.ts';
import { isState } from './observation-row.ts';
import type { Origins } from './origins.ts';
import type { SourceFile } from './source-file.ts';
import { errorAt, type Report } from './spot.ts';

const required = ['SYSTEM', 'BODY', 'STAGE', 'DATE', 'SOURCE', 'VINTAGE'];
const optional = ['STATE', 'NOTE'];

/** `rollout.csv` -> the stages bodies have reached with systems. */
export function readRollout(source: SourceFile, origins: Origins, report: Report): RolloutEntry[] {
  const table = readCsvTable(source, { required, optional }, report);
  if (table === null) return [];
  return Array.from(table.rows).flatMap((row) => {
    const entry = parseRow(row, report);
    if (entry === null) return [];
    origins.fromCsv(entry, source, table.header, row.line);
    return [entry];
  });
}

function parseRow(row: CsvRow, report: Report): RolloutEntry | null {
  const refuse = (rule: string, column: string, message: string, mend: string) =>
    report(errorAt(rule, row.spot(column), { value: row.cell(column), message, mend }));
  const isStage = /^[0-4]$/.test(row.cell('STAGE'));
  const isDate = decimalTime(row.cell('DATE')) !== null;
  if (!isStage) refuse('unknown-code', 'STAGE', `"${row.cell('STAGE')}" is not a stage.`, 'Write a number from 0 to 4.');
  if (!isDate) refuse('bad-period', 'DATE', `"${row.cell('DATE')}" is not a date or period.`, 'Write 2024, 2024-05 or 2024-05-31.');
  if (!isState(row.cell('STATE'))) {
    refuse('bad-state', 'STATE', `"${row.cell('STATE')}" is not a publication state.`, 'Leave it empty, or write draft or embargo: with an instant.');
  }
  if (!isStage || !isDate) return null;
  return {
    system: row.cell('SYSTEM'),
    body: row.cell('BODY'),
    stage: Number(row.cell('STAGE')),
    date: row.cell('DATE'),
    source: row.cell('SOURCE'),
    vintage: row.cell('VINTAGE'),
    state: row.cell('STATE'),
    note: row.cell('NOTE'),
    line: row.line,
  };
}
