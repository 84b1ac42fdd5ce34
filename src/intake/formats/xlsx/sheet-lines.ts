import type { ForeignPlace, ImportFinding } from '#model/import-finding.ts';
import { foreignFinding } from '../foreign-finding.ts';
import type { ForeignFile } from '../format-reader.ts';
import type { TableLine } from '../table/table-line.ts';
import { columnLetters, isInRange, rangeOf, type CellRange } from './cell-address.ts';
import { numberText, type NumberMeaning } from './number-format.ts';
import { isOutsideFormula } from './outside-formula.ts';
import { sheetRows, type RawCell, type RawRow } from './sheet-rows.ts';

/** What the cells of a sheet need of their workbook. */
export type SheetContext = {
  readonly file: string;
  readonly sheet: string;
  readonly strings: readonly string[];
  readonly meanings: readonly NumberMeaning[];
  readonly is1904: boolean;
  readonly outsideNames: ReadonlySet<string>;
  readonly merged: readonly CellRange[];
};

/** A table of statistics is never so wide; a row that is would only take time. */
const widest = 1000;
/** Ranges that are looked through for every row. */
const mostRanges = 500;
const nothing: ReadonlySet<number> = new Set();

/** What there was in a sheet, once its lines have been read. */
export type SheetRemarks = { hiddenRows: number; formulas: number; firstFormula: string; years: number; firstYear: string };

/** The rows of a sheet as lines of a table. Merged cells below the heads say the same for all they cover. */
export async function* sheetLines(part: ForeignFile, context: SheetContext, remarks: SheetRemarks): AsyncGenerator<readonly TableLine[]> {
  const outside: CellRange[] = [];
  const groups = new Set<string>();
  const covering = mergedTexts(context.merged);
  for await (const rows of sheetRows(part, context.file)) yield rows.map((row) => lineOf(row, { context, remarks, outside, groups, covering }));
}

type Reading = {
  readonly context: SheetContext;
  readonly remarks: SheetRemarks;
  readonly outside: CellRange[];
  readonly groups: Set<string>;
  readonly covering: ReturnType<typeof mergedTexts>;
};

function lineOf({ row, isHidden, cells }: RawRow, reading: Reading): TableLine {
  const { context, remarks, covering } = reading;
  const { file, sheet } = context;
  const place = (index: number): ForeignPlace => ({ file, sheet, cell: `${columnLetters(index)}${row}` });
  const texts: string[] = [];
  const refused = new Map<number, ImportFinding>();
  if (isHidden && cells.length > 0) remarks.hiddenRows += 1;
  const last = cells.at(-1)?.column ?? 0;
  if (last >= widest) return { line: row, texts: ['-'], place, isCounted: false, fault: tooWide(place(last)) };
  for (const cell of cells) {
    while (texts.length < cell.column) texts.push('');
    if (cell.formula !== null) noteFormula(cell, place, remarks);
    texts[cell.column] = textOf(cell, context, () => noteYear(cell, place, remarks));
    if (isFromOutside(cell, row, reading)) refused.set(cell.column, fromOutside(place(cell.column), texts[cell.column] ?? ''));
  }
  const carried = covering.keep(row, texts);
  const line: TableLine = { line: row, texts, place, isCounted: false };
  return refused.size + carried.size === 0 ? line : { ...line, refused, carried };
}

function textOf({ type, style, value, formula }: RawCell, { strings, meanings, is1904 }: SheetContext, noteYearOnly: () => void): string {
  // A formula that nobody has calculated: what it would give is not known here.
  if (value === '' && formula !== null && type !== 'str') return `=${formula}`;
  if (type === 's') return strings[Number(value)] ?? '';
  if (type === 'b') return value === '1' ? 'TRUE' : 'FALSE';
  if (type === 'd') return value.replace(/T00:00:00(\.0+)?Z?$/, '');
  if (type !== 'n') return value;
  const { text, isYear } = numberText(value, meanings[style] ?? 'number', is1904);
  if (isYear) noteYearOnly();
  return text;
}

function noteFormula({ column }: RawCell, place: (index: number) => ForeignPlace, remarks: SheetRemarks): void {
  remarks.formulas += 1;
  if (remarks.formulas === 1) remarks.firstFormula = place(column).cell ?? '';
}

function noteYear({ column }: RawCell, place: (index: number) => ForeignPlace, remarks: SheetRemarks): void {
  remarks.years += 1;
  if (remarks.years === 1) remarks.firstYear = place(column).cell ?? '';
}

/** Cells of a shared or array formula have none of their own: what the first says holds for all. */
function isFromOutside({ column, formula, group, reach }: RawCell, row: number, { context, outside, groups }: Reading): boolean {
  if (formula !== null && formula !== '' && isOutsideFormula(formula, context.outsideNames)) {
    if (group !== '') groups.add(group);
    const range = rangeOf(reach);
    if (range !== null) outside.push(range);
    return true;
  }
  return (formula === '' && groups.has(group)) || outside.length > mostRanges || outside.some((range) => isInRange(range, row, column));
}

/** Texts of merged cells, carried on to the rows and columns they cover. */
function mergedTexts(merged: readonly CellRange[]): { readonly keep: (row: number, texts: string[]) => ReadonlySet<number> } {
  const starts = new Map<number, CellRange[]>();
  for (const range of merged) starts.set(range.firstRow, [...(starts.get(range.firstRow) ?? []), range]);
  let active: { readonly range: CellRange; readonly text: string }[] = [];
  return {
    keep: (row, texts) => {
      if (active.length === 0 && !starts.has(row)) return nothing;
      const carried = new Set<number>();
      active = active.filter(({ range }) => range.lastRow >= row);
      // Below each other only: a head over several columns is a head of its first, and a value stands for one period.
      for (const { range, text } of active) {
        while (texts.length <= range.firstColumn) texts.push('');
        if (texts[range.firstColumn] !== '') continue;
        texts[range.firstColumn] = text;
        carried.add(range.firstColumn);
      }
      for (const range of starts.get(row) ?? []) {
        const text = texts[range.firstColumn] ?? '';
        if (range.lastRow > row && text !== '' && range.firstColumn < widest && active.length < mostRanges) active.push({ range, text });
      }
      return carried;
    },
  };
}

function fromOutside(place: ForeignPlace, value: string): ImportFinding {
  return foreignFinding('value-from-outside', { place, value, message: 'The value of this cell comes from another file or program; it is not taken.', mend: 'Copy the cell, paste it as a value, and bring in the workbook again.' });
}

function tooWide(place: ForeignPlace): ImportFinding {
  return foreignFinding('too-wide', { place, message: 'The row goes beyond the thousandth column.', mend: 'Remove what stands far to the right of the table, or turn the table round.' });
}
