import type { Cell } from 'hucre/xlsx';
import { statuses } from '#model/status.ts';
import { statusTone } from '#model/status-tone.ts';
import type { WorkbookDocument, WorkbookPage } from '#view-models/workbook/workbook-document.ts';
import { columnLetters } from '#view-models/workbook/workbook-names.ts';
import { pagesOf } from './page-setup.ts';
import { rowHeight } from './row-height.ts';
import type { SheetParts } from './sheet-parts.ts';
import type { StyleOf } from './workbook-styles.ts';
import { isFormula, isLink, writtenCell } from './write-cell.ts';

/** Lines begin below the mark. */
const firstLine = 2;

/** A sheet that is read: names, then what they stand at. */
export function writtenPage(page: WorkbookPage, document: WorkbookDocument, styles: StyleOf): SheetParts {
  const { lines, widths, name } = page;
  const value = `$${columnLetters(widths.length - 1)}$`;
  return {
    sheet: {
      name,
      columns: widths.map((width) => ({ width })),
      cells: cellsOf(page, document, styles),
      rowDefs: new Map(lines.map(({ look, cells }, index) => [firstLine - 1 + index, { height: heightOf(look, cells, widths, document) }])),
      ...pagesOf(document, widths.reduce((sum, width) => sum + width, 0)),
      view: { showGridLines: false },
    },
    ranges: [
      ...lines.flatMap((line, index) => (line.name === null ? [] : [{ name: line.name, cells: `${value}${firstLine + index}` }])),
      ...page.ranges.map((range) => {
        const letters = columnLetters(range.column);
        return { name: range.name, cells: `$${letters}$${firstLine + range.from}:$${letters}$${firstLine + range.to}` };
      }),
    ],
    print: { titles: [], area: `$A$2:$${columnLetters(widths.length - 1)}$${firstLine + lines.length - 1}` },
  };
}

/** Titles and headings run over their neighbours; facts wrap. */
function heightOf(look: WorkbookPage['lines'][number]['look'], cells: WorkbookPage['lines'][number]['cells'], widths: readonly number[], { languages }: WorkbookDocument): number {
  if (look === 'title') return 32;
  if (look === 'heading') return 26;
  return rowHeight(look === 'mark' ? [] : cells.map((cell, column) => ({ cell, width: widths[column] ?? 10 })), languages.includes('lo'));
}

function cellsOf({ lines }: WorkbookPage, document: WorkbookDocument, styles: StyleOf): Map<string, Partial<Cell>> {
  const cells = new Map<string, Partial<Cell>>([['0,0', { value: document.mark, style: styles.mark(document.isMarked) }]]);
  for (const [index, { look, cells: given, format, tone }] of lines.entries()) {
    for (const [column, cell] of given.entries()) {
      const status = statuses.find((one) => one === tone);
      const isWord = column < document.languages.length;
      const style = styles.line(look, isWord ? 'text' : format, { isLink: isLink(cell), isFormula: isFormula(cell), tone: isWord && status !== undefined ? statusTone(status) : null });
      const written = writtenCell(cell, style);
      if (written !== null) cells.set(`${firstLine - 1 + index},${column}`, written);
    }
  }
  return cells;
}
