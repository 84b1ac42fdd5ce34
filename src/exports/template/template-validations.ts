import type { DataValidation } from 'hucre/xlsx';
import { columnLetters } from '#view-models/workbook/workbook-names.ts';
import type { FormCheck, FormSheet, TemplateDocument } from '#view-models/template/template-document.ts';
import { columnOf, formRows, listRange } from './template-place.ts';

/** What spreadsheet programs show at most. */
const longest = { title: 32, text: 225 };
/** Bounds where there are none: texts are refused all the same. */
const boundless = 1e15;

/** What the cells of a form take, one entry for all cells that take the same. */
export function templateValidations(form: FormSheet, document: TemplateDocument): DataValidation[] {
  const found = new Map<string, { readonly column: number; readonly check: FormCheck; readonly rows: number[] }>();
  for (const [index, row] of form.rows.entries()) {
    for (const [id, check] of Object.entries(row.checks)) {
      const key = `${id} ${JSON.stringify(check)}`;
      const same = found.get(key) ?? { column: columnOf(form, id), check, rows: [] };
      found.set(key, same);
      same.rows.push(formRows.first + index + 1);
    }
  }
  return [...found.values()].flatMap(({ column, check, rows }) => validationOf(check, { column, rows, form, document }) ?? []);
}

type Where = { readonly column: number; readonly rows: readonly number[]; readonly form: FormSheet; readonly document: TemplateDocument };

function validationOf(check: FormCheck, { column, rows, form, document }: Where): DataValidation | null {
  const { title, prompt, error } = check.words;
  const words: Omit<DataValidation, 'type'> = {
    range: ranges(columnLetters(column), rows), allowBlank: true,
    ...(prompt === '' ? {} : { showInputMessage: true, inputTitle: cut(title === '' ? '' : headOf(form, column), longest.title), inputMessage: cut(prompt, longest.text) }),
    ...(error === '' ? {} : { showErrorMessage: true, errorTitle: cut(title, longest.title), errorMessage: cut(error, longest.text), errorStyle: check.kind === 'list' && check.isOpen ? 'warning' as const : 'stop' as const }),
  };
  if (check.kind === 'told') return { type: 'textLength', operator: 'lessThanOrEqual', formula1: '32', ...words };
  if (check.kind === 'number') return { type: 'decimal', operator: 'between', formula1: bound(check.lower, -boundless), formula2: bound(check.upper, boundless), ...words };
  if (check.kind === 'of-indicator') return ofIndicator(words, rows[0] ?? 0, form, document);
  const list = listRange(document, check.list, 'label');
  return list === null ? null : { type: 'list', formula1: list, ...words };
}

/** The bounds of the indicator chosen in the row; while none is, no number is right. */
function ofIndicator(words: Omit<DataValidation, 'type'>, row: number, form: FormSheet, document: TemplateDocument): DataValidation | null {
  const lower = lookedUp(document, 'lower', `$${columnLetters(columnOf(form, 'TITLE'))}${row}`, '1');
  const upper = lookedUp(document, 'upper', `$${columnLetters(columnOf(form, 'TITLE'))}${row}`, '0');
  return lower === null || upper === null ? null : { type: 'decimal', operator: 'between', formula1: lower, formula2: upper, ...words };
}

/** A formula that gives what the list of indicators says of the one named in a cell; null where nothing is asked about any. */
export function lookedUp(document: TemplateDocument, what: 'lower' | 'upper' | 'unit', cell: string, otherwise: string): string | null {
  const [values, labels] = [listRange(document, 'indicator', what), listRange(document, 'indicator', 'label')];
  return values === null || labels === null ? null : `IFERROR(INDEX(${values},MATCH(${cell},${labels},0)),${otherwise})`;
}

function bound(value: number | null, open: number): string {
  return String(value ?? open);
}

/** The number that stands for an open bound in the memory. */
export function storedBound(value: number | null | undefined, side: 'lower' | 'upper'): number {
  return value ?? (side === 'lower' ? -boundless : boundless);
}

function headOf({ columns }: FormSheet, column: number): string {
  return columns[column - 1]?.head ?? '';
}

/** `F6:F8 F12`: rows below one another as one range. */
function ranges(letters: string, rows: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const row of rows) {
    const last = runs.at(-1);
    if (last !== undefined && last[1] === row - 1) last[1] = row;
    else runs.push([row, row]);
  }
  return runs.map(([from, to]) => (from === to ? `${letters}${from}` : `${letters}${from}:${letters}${to}`)).join(' ');
}

/** Whole characters only: a Lao vowel is not parted from its consonant's mark by half. */
function cut(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
