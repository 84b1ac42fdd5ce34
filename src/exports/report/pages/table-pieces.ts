import type { FigureCell } from '#view-models/figure/figure.ts';
import type { ReportTable } from '#view-models/report/report-document.ts';
import { node } from './node.ts';
import { type Frame, framed, type PagePiece } from './page-piece.ts';
import type { PageTexts } from './page-texts.ts';
import { statusNode } from './status-node.ts';

/** The rows of a table, each a piece of its own; columns have their widths from the table, so that every part of it stands alike. */
export function tablePieces(table: ReportTable, texts: PageTexts, above = ''): readonly PagePiece[] {
  return framed(table.rows.map(({ cells }) => rowOf(cells, table, texts)), frameOf(table, texts, above));
}

/** A caption that repeats the heading above it is there for those who hear it only. */
function frameOf({ caption, columns, align, widths }: ReportTable, { words, continued }: PageTexts, above: string): Frame {
  return {
    slot: (table) => table.querySelector('tbody') ?? table,
    open: (isContinued) => {
      const named = words(isContinued ? continued(caption) : caption);
      const heads = columns.map((column, place) => node('th', { scope: 'col', class: sideOf(place, align) }, words(column)));
      const sizes = widths.map((share) => {
        const column = node('col');
        column.style.width = `${share * 100}%`;
        return column;
      });
      return node('table', { class: 'report-table' }, ...(named === '' ? [] : [node('caption', !isContinued && caption === above ? { class: 'report-unseen' } : {}, named)]), node('colgroup', {}, ...sizes), node('thead', {}, node('tr', {}, ...heads)), node('tbody'));
    },
  };
}

function rowOf(cells: readonly FigureCell[], { align }: ReportTable, texts: PageTexts): HTMLTableRowElement {
  return node(
    'tr',
    {},
    ...cells.map((cell, place) => {
      const inner = typeof cell === 'string' ? texts.words(cell) : statusNode(cell, texts);
      return place === 0 ? node('th', { scope: 'row', class: sideOf(place, align) }, inner) : node('td', { class: sideOf(place, align) }, inner);
    }),
  );
}

/** The first column names the rows: it stands at the edge of the text, years too. */
function sideOf(place: number, align: ReportTable['align']): string {
  return place > 0 && align[place] === 'end' ? 'report-table__end' : 'report-table__start';
}
