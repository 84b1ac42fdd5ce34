import type { ForeignPlace } from '#model/import-finding.ts';
import { withoutDisarming } from '../disarmed-text.ts';
import { foreignFinding } from '../foreign-finding.ts';
import type { TableLine } from '../table/table-line.ts';
import type { TableRecord } from '../text-records.ts';

/** What is said of a record that cannot be read, by its fault. */
export const recordFaults = {
  'stray-quote': { message: 'A quote stands in the midst of a cell.', mend: 'Put the whole cell in quotes, and write each quote inside it twice.' },
  'unclosed-quote': { message: 'A quote is opened here and not closed where the cell ends.', mend: 'Close it, or write it twice and put the whole cell in quotes.' },
  'long-line': { message: 'The line is longer than a million letters.', mend: 'Look whether the line ends have been lost, and export the table again.' },
} as const;

/** A record as a line of a table. */
export function recordLine(record: TableRecord, file: string): TableLine {
  const { line, cells, columns, lines, fault } = record;
  const place = (index: number): ForeignPlace => ({ file, line: lines?.[index] ?? line, column: columns[index] ?? 1 });
  const texts = cells.some((cell) => cell.startsWith("'")) ? cells.map(withoutDisarming) : cells;
  if (fault === null) return { line, texts, place, isCounted: true };
  const at = Math.max(0, cells.findIndex((cell) => cell.includes('"')));
  return { line, texts, place, isCounted: true, fault: foreignFinding(fault, { place: place(at), value: cells.join(' '), ...recordFaults[fault] }) };
}
