import { disarmedText } from '#lib/csv-cell.ts';
import type { CopiedCell, CopiedCells } from '#view-models/workspace/copied-cells.ts';
import { escapeXml } from '#lib/escape-xml.ts';

/** A table in the two forms a spreadsheet takes from the clipboard. */
type ClipboardTable = { readonly text: string; readonly html: string };

/**
 * Cells for pasting. A text cannot tell a spreadsheet which decimal sign it uses, and the same '63.6' is a number in one country's
 * setting and a text or a date in another's. So the plain text has the sign of the reader's language, without grouping, and the
 * table beside it, which spreadsheets prefer, says the number once more in machine form (`x:num` for Excel, `sdval` for LibreOffice).
 */
export function clipboardTable(cells: CopiedCells, decimalSign: string): ClipboardTable {
  return { text: textOf(cells, decimalSign), html: htmlOf(cells, decimalSign) };
}

function lines({ head, rows }: CopiedCells): readonly (readonly CopiedCell[])[] {
  return head === null ? rows : [head, ...rows];
}

function textOf(cells: CopiedCells, decimalSign: string): string {
  const rows = lines(cells).map((line) => line.map((cell) => written(cell, decimalSign)).join('\t'));
  return [...rows, ...(cells.note === undefined ? [] : ['', written(cells.note, decimalSign)])].join('\r\n');
}

/** Tabs and line breaks would begin another cell. */
function written(cell: CopiedCell, decimalSign: string): string {
  if (cell === null) return '';
  return typeof cell === 'number' ? String(cell).replace('.', decimalSign) : disarmedText(cell.replaceAll(/\s+/gu, ' ').trim());
}

function htmlOf(cells: CopiedCells, decimalSign: string): string {
  const row = (line: readonly CopiedCell[], tag: 'th' | 'td'): string => `<tr>${line.map((cell) => htmlCell(cell, tag, decimalSign)).join('')}</tr>`;
  const head = cells.head === null ? '' : row(cells.head, 'th');
  const body = cells.rows.map((line) => row(line, 'td')).join('');
  const note = cells.note === undefined ? '' : `<tr></tr><tr>${htmlCell(cells.note, 'td', decimalSign)}</tr>`;
  return `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><meta charset="utf-8"></head><body><table>${head}${body}${note}</table></body></html>`;
}

function htmlCell(cell: CopiedCell, tag: 'th' | 'td', decimalSign: string): string {
  const text = escapeXml(written(cell, decimalSign));
  if (typeof cell !== 'number') return `<${tag}>${text}</${tag}>`;
  return `<${tag} x:num="${String(cell)}" sdval="${String(cell)}" sdnum="1033;">${text}</${tag}>`;
}
