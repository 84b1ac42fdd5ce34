import { plainText } from '#i18n/lao-words.ts';
import type { Locale } from '#i18n/locale.ts';
import type { FigureCell, FigureTable } from './figure.ts';
import type { FigureDocument } from './figure-document.ts';

/** Lines of the table in a message: more are cut in the middle. */
const mostLines = 6;
/** Figures in one line: the first columns are the ones that matter. */
const mostCells = 2;
const cut = '…';

/** A figure as plain text for a chat or an e-mail: what it says, its key lines, source, date and address. */
export function figureText(content: FigureDocument, address: string, locale: Locale): string {
  const { title, finding, verdict, table, notes, sources, dated, standing, demonstration } = content;
  const head = [demonstration, title, finding.join(' '), verdict];
  const foot = [notes.join(' '), sources, dated, standing, address, demonstration];
  return [head, keyLines(table, locale), foot].map(block).filter((text) => text !== '').join('\n\n');
}

function block(lines: readonly (string | null)[]): string {
  return lines.filter((line) => line !== null && line !== '').join('\n');
}

/** The first and the last rows of the table, each as 'name: column figure; column figure'. */
function keyLines({ columns, rows }: FigureTable, locale: Locale): readonly string[] {
  const lines = rows.flatMap(({ cells }) => lineOf(columns, cells, locale) ?? []);
  if (lines.length <= mostLines) return lines;
  const half = mostLines / 2;
  return [...lines.slice(0, half), cut, ...lines.slice(-half)];
}

/** null for a row without a single figure. */
function lineOf(columns: readonly string[], cells: readonly FigureCell[], { t }: Locale): string | null {
  const said = cells
    .slice(1)
    .map((cell, place) => ({ column: columns[place + 1] ?? '', value: cellText(cell, t) }))
    .filter(({ value }) => /[\p{L}\d]/u.test(value))
    .slice(0, mostCells);
  if (said.length === 0) return null;
  const name = cells[0] === undefined ? '' : cellText(cells[0], t);
  return plainText(t('figure.text.row', { name, cells: said.map((cell) => t('figure.text.cell', cell)).join('; ') }));
}

function cellText(cell: FigureCell, t: Locale['t']): string {
  if (typeof cell === 'string') return cell;
  const word = t(`word.status.${cell.status}`);
  return cell.text === '' ? word : t('figure.text.status', { status: word, text: cell.text });
}
