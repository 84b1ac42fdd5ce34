import type { FigureCell, FigureTable } from '#view-models/figure/figure.ts';
import { node } from './node.ts';

/** The figures of the picture as a table that opens; the first cell of a row names it. */
export function tableNode(label: string, { caption, columns, rows }: FigureTable, isOpen = false): HTMLElement {
  const head = node('tr', {}, ...columns.map((column) => node('th', { scope: 'col' }, column)));
  const lines = rows.map(({ cells }) => node('tr', {}, ...cells.map((cell, place) => node(place === 0 ? 'th' : 'td', place === 0 ? { scope: 'row' } : {}, cellText(cell)))));
  const table = node('table', {}, node('caption', {}, caption), node('thead', {}, head), node('tbody', {}, ...lines));
  // A box that scrolls can be reached by the keyboard.
  const box = node('div', { class: 'embed__scroll', role: 'region', 'aria-label': caption, tabindex: 0 }, table);
  return node('details', { class: 'embed__table', ...(isOpen ? { open: '' } : {}) }, node('summary', {}, label), box);
}

const cellText = (cell: FigureCell): string => (typeof cell === 'string' ? cell : cell.text);
