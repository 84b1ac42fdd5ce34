import type { Cell, CellStyle, WriteSheet } from 'hucre/xlsx';
import { keyColumn, plainKey } from '#model/template-layout.ts';
import type { FormColumn, FormRow, FormSheet, TemplateDocument } from '#view-models/template/template-document.ts';
import { columnLetters } from '#view-models/workbook/workbook-names.ts';
import { rowHeight } from '../report/xlsx/row-height.ts';
import { templatePages, unlockedButCells } from './template-pages.ts';
import { columnOf, formRows } from './template-place.ts';
import { templateStyle } from './template-styles.ts';
import { lookedUp, templateValidations } from './template-validations.ts';

type Font = NonNullable<CellStyle['font']>;

/** A sheet that is filled in: hidden heads and keys for the way back, locked texts, open cells with what they take. */
export function writtenForm(form: FormSheet, document: TemplateDocument, font: Font): WriteSheet {
  return {
    name: form.name,
    columns: [{ width: 6, hidden: true }, ...form.columns.map(({ width, kind }) => ({ width, hidden: kind === 'machine' }))],
    cells: cellsOf(form, document, font),
    rowDefs: heightsOf(form, document),
    freezePane: { rows: formRows.first, columns: columnOf(form, form.frozen) + 1 },
    dataValidations: templateValidations(form, document),
    protection: unlockedButCells,
    view: { showGridLines: false },
    ...templatePages(document),
  };
}

function cellsOf(form: FormSheet, document: TemplateDocument, font: Font): Map<string, Partial<Cell>> {
  const cells = new Map<string, Partial<Cell>>();
  const put = (row: number, column: number, text: string | number, style: CellStyle): void => void cells.set(`${row},${column}`, written(text, style));
  const machine = templateStyle('machine', font);
  const first = 1 + form.columns.findIndex(({ kind }) => kind !== 'machine');
  put(formRows.machineHeads, 0, keyColumn, machine);
  for (const row of [formRows.title, formRows.mark, formRows.how, formRows.heads]) put(row, 0, plainKey, machine);
  put(formRows.title, first, form.title, templateStyle('title', font));
  put(formRows.mark, first, document.mark, templateStyle('mark', font));
  put(formRows.how, first, form.how, templateStyle('how', font));
  for (const [index, { id, head, kind, isNumber }] of form.columns.entries()) {
    put(formRows.machineHeads, index + 1, id, machine);
    if (kind !== 'machine') put(formRows.heads, index + 1, head, templateStyle('head', font, { isNumber }));
  }
  for (const [index, row] of form.rows.entries()) {
    put(formRows.first + index, 0, row.key, machine);
    for (const [place, column] of form.columns.entries()) {
      const cell = cellOf(row, column, { form, document, font, row: formRows.first + index });
      cells.set(`${formRows.first + index},${place + 1}`, cell);
    }
  }
  return cells;
}

type Around = { readonly form: FormSheet; readonly document: TemplateDocument; readonly font: Font; readonly row: number };

function cellOf({ cells, decimals, isFirst, checks }: FormRow, { id, kind, isNumber }: FormColumn, { form, document, font, row }: Around): Partial<Cell> {
  const isNumeric = isNumber || ['number', 'of-indicator'].includes(checks[id]?.kind ?? '');
  const style = templateStyle(kind === 'unit' ? 'shown' : kind, font, { isNumber: isNumeric, decimals, isFirst, isBold: (id === 'TITLE' && isFirst) || id === 'FIELD' });
  if (kind === 'unit') {
    const formula = lookedUp(document, 'unit', `$${columnLetters(columnOf(form, 'TITLE'))}${row + 1}`, '""');
    return formula === null ? { style } : { value: '', formula, formulaResult: '', style };
  }
  return written(cells[id] ?? '', style);
}

/** A text never becomes a formula or an error, whatever it begins with; a blank cell keeps its look. */
function written(text: string | number, style: CellStyle): Partial<Cell> {
  if (text === '') return { value: null, style };
  return typeof text === 'string' && text.startsWith('#') ? { value: text, richText: [{ text }], style } : { value: text, style };
}

function heightsOf({ columns, rows }: FormSheet, { language }: TemplateDocument): Map<number, { height?: number; hidden?: boolean }> {
  const isLao = language === 'lo';
  const wrapped = (texts: Readonly<Record<string, string | number>>): number =>
    rowHeight(columns.filter(({ kind }) => kind !== 'machine').map(({ id, width }) => ({ cell: texts[id], width })), isLao);
  return new Map<number, { height?: number; hidden?: boolean }>([
    [formRows.machineHeads, { hidden: true }],
    [formRows.title, { height: 28 }],
    [formRows.how, { height: 22 }],
    [formRows.heads, { height: wrapped(Object.fromEntries(columns.map(({ id, head }) => [id, head]))) }],
    ...rows.map(({ cells }, index) => [formRows.first + index, { height: Math.max(isLao ? 22 : 18, wrapped(cells)) }] as const),
  ]);
}
