import type { Cell, CellStyle } from 'hucre/xlsx';
import type { WorkbookCell } from '#view-models/workbook/workbook-document.ts';

/** A cell as the library takes it; null where nothing is to be written. A text never becomes a formula or an error, whatever it begins with. */
export function writtenCell(cell: WorkbookCell | undefined, style: CellStyle): Partial<Cell> | null {
  if (cell === undefined || cell === null || cell === '') return null;
  if (typeof cell === 'number') return Number.isFinite(cell) ? { value: cell, style } : null;
  if (typeof cell === 'string') return textCell(cell, style);
  if ('formula' in cell) return { value: cell.cached, formula: cell.formula, formulaResult: cell.cached, style };
  const text = textCell(cell.text, style);
  return /^https?:\/\//u.test(cell.address) ? { ...text, hyperlink: { target: cell.address } } : text;
}

function textCell(text: string, style: CellStyle): Partial<Cell> {
  // The library reads a text like #N/A as an error; a run of letters is always text.
  return text.startsWith('#') ? { value: text, richText: [{ text }], style } : { value: text, style };
}

export const isLink = (cell: WorkbookCell | undefined): boolean => typeof cell === 'object' && cell !== null && 'address' in cell;

export const isFormula = (cell: WorkbookCell | undefined): boolean => typeof cell === 'object' && cell !== null && 'formula' in cell;
