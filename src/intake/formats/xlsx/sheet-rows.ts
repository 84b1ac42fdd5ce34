import type { ForeignFile } from '../format-reader.ts';
import { columnNumber } from './cell-address.ts';
import { attributeOf, readXmlPart } from './xml-part.ts';

/** A cell as it stands in the sheet: type, style, what was last calculated, and the formula. */
export type RawCell = {
  readonly column: number;
  readonly type: string;
  readonly style: number;
  readonly value: string;
  /** Null = no formula; '' = the formula of the shared group `group`. */
  readonly formula: string | null;
  readonly group: string;
  /** Cells that an array formula fills. */
  readonly reach: string;
};

export type RawRow = { readonly row: number; readonly isHidden: boolean; readonly cells: readonly RawCell[] };

/** The rows of a sheet, in pieces of the sheet as they come. */
export async function* sheetRows(part: ForeignFile, workbook: string): AsyncGenerator<readonly RawRow[]> {
  let rows: RawRow[] = [];
  let cells: RawCell[] = [];
  let row = 0;
  let isHidden = false;
  let column = -1;
  let cell = { type: 'n', style: 0, value: '', formula: null as string | null, group: '', reach: '' };
  let into: 'value' | 'formula' | null = null;
  let isSpoken = false;
  const open = (name: string, attributes: Readonly<Record<string, string>>): void => {
    if (name === 'row') {
      row = Number(attributeOf(attributes, 'r')) || row + 1;
      isHidden = /^(1|true)$/.test(attributeOf(attributes, 'hidden'));
      column = -1;
      cells = [];
    } else if (name === 'c') {
      const letters = /^[A-Z]{1,3}/.exec(attributeOf(attributes, 'r'))?.[0];
      column = letters === undefined ? column + 1 : columnNumber(letters);
      cell = { type: attributeOf(attributes, 't') || 'n', style: Number(attributeOf(attributes, 's')) || 0, value: '', formula: null, group: '', reach: '' };
    } else if (name === 'f') {
      cell.formula = '';
      cell.group = attributeOf(attributes, 'si');
      cell.reach = attributeOf(attributes, 'ref');
      into = 'formula';
    } else if (name === 'rPh') isSpoken = true;
    else if (name === 'v' || (name === 't' && !isSpoken)) into = 'value';
  };
  const close = (name: string): void => {
    if (name === 'f' || name === 'v' || name === 't') into = null;
    else if (name === 'rPh') isSpoken = false;
    else if (name === 'c') {
      if (column >= 0 && column < 16_384 && (cell.value !== '' || cell.formula !== null)) cells.push({ column, ...cell });
    } else if (name === 'row') rows.push({ row, isHidden, cells });
  };
  const text = (piece: string): void => {
    if (into === 'value') cell.value += piece;
    else if (into === 'formula') cell.formula = (cell.formula ?? '') + piece;
  };
  for await (const _ of readXmlPart(part, workbook, { open, text, close })) {
    if (rows.length > 0) yield rows;
    rows = [];
  }
}
