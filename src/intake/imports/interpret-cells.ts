import { writtenText } from '#lib/written-text.ts';
import type { ImportFinding } from '#model/import-finding.ts';
import type { ForeignRow } from '../formats/foreign-row.ts';
import { readCell } from './read-cell.ts';
import { notedFinding } from './row-finding.ts';
import { periodRules } from './rules/period-rules.ts';
import { valueRules } from './rules/value-rules.ts';
import { statusOfText, withoutValue } from './status-of-text.ts';

/** Period, value, qualifier and status of a row as they will be written; null where a cell was refused. */
export type ReadCells = { readonly period: string; readonly value: string; readonly qualifier: string; readonly status: string; readonly note: string } | null;

/** Most cells of a million hold a year or a bare number, which no rule has anything to say of. */
const plainYear = /^(1[89]|20|21)\d\d$/;
const plainNumber = /^-?\d{1,12}(\.\d{1,12})?$/;

/** The cells of a row that have rules of their own. What the rules say goes to `report`. */
export function interpretCells(row: ForeignRow, report: (finding: ImportFinding) => void): ReadCells {
  const period = readPeriod(row, report);
  const value = readValue(row, report);
  if (period === null || value === null) return null;
  const note = [row.fields.comment, period.note, value.note].map(plainText).filter((text) => text !== '').join('; ');
  return { period: period.text, value: value.text, qualifier: value.qualifier, status: statusOf(row, value, report), note };
}

type Read = { readonly text: string; readonly note: string; readonly qualifier: string; readonly status: string };

function readPeriod(row: ForeignRow, report: (finding: ImportFinding) => void): Read | null {
  const text = row.fields.period;
  if (plainYear.test(text)) return { text, note: '', qualifier: '', status: '' };
  return told(readCell({ field: 'period', text, place: row.places.period ?? row.place }, periodRules), report);
}

function readValue(row: ForeignRow, report: (finding: ImportFinding) => void): Read | null {
  const text = row.fields.value;
  if (text === '' || plainNumber.test(text)) return { text, note: '', qualifier: '', status: '' };
  const read = told(readCell({ field: 'value', text, place: row.places.value ?? row.place }, valueRules), report);
  // Our files write a number without a plus and with digits on both sides of the point.
  return read === null ? null : { ...read, text: read.text.replace(/^\+/, '').replace(/^(-?)\./, '$10.').replace(/\.(?=$|e)/i, '') };
}

function told({ text, says, findings }: ReturnType<typeof readCell>, report: (finding: ImportFinding) => void): Read | null {
  for (const finding of findings) report(finding);
  return text === null ? null : { text, note: says.note ?? '', qualifier: says.qualifier ?? '', status: says.status ?? '' };
}

/** The status of the file, if it fits the value. */
function statusOf(row: ForeignRow, value: Read, report: (finding: ImportFinding) => void): string {
  const text = row.fields.status;
  const status = statusOfText(text);
  if (status === null) {
    report(notedFinding(row, { rule: 'status-unknown', severity: 'note', field: 'status', text, message: `"${text}" is no status that is known; the value is taken as a normal one.`, mend: 'Write a letter of SDMX: A, P, E, F, B, I or U.' }));
  }
  if (value.text === '') return status !== null && withoutValue.has(status) ? status : value.status || 'O';
  if (status === null || status === '') return 'A';
  if (!withoutValue.has(status)) return status;
  report(notedFinding(row, { rule: 'status-against-value', severity: 'warning', field: 'status', text, message: `There is a value, but the status ${text} says there is none; the value is kept.`, mend: 'Correct the status, or leave the value blank.' }));
  return 'A';
}

const plainTexts = new Map<string, string>();
/** Notes are many and mostly the same; free texts must not fill the memory. */
const mostKept = 20_000;

/** One line as a dataset may hold it: composed, without signs that are not seen. */
export function plainText(text: string): string {
  if (text === '') return '';
  const known = plainTexts.get(text);
  if (known !== undefined) return known;
  const plain = writtenText(text);
  if (plainTexts.size < mostKept) plainTexts.set(text, plain);
  return plain;
}
