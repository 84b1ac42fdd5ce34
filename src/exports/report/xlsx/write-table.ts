import type { Cell, ConditionalRule, WriteSheet } from 'hucre/xlsx';
import { statuses } from '#model/status.ts';
import { statusTone, statusTones } from '#model/status-tone.ts';
import type { WorkbookDocument, WorkbookTable } from '#view-models/workbook/workbook-document.ts';
import { columnLetters, firstTableRow } from '#view-models/workbook/workbook-names.ts';
import { pagesOf } from './page-setup.ts';
import type { SheetParts } from './sheet-parts.ts';
import { rowHeight } from './row-height.ts';
import { toneFont, type StyleOf } from './workbook-styles.ts';
import { isLink, writtenCell } from './write-cell.ts';

/** A table with its mark, heads, filter, frozen heads and the tones of its statuses. */
export function writtenTable(table: WorkbookTable, document: WorkbookDocument, styles: StyleOf): SheetParts {
  const { columns, rows, name } = table;
  const languages = document.languages.length;
  const first = firstTableRow(languages);
  const last = Math.max(first, first + rows.length - 1);
  const sheet: WriteSheet = {
    name,
    columns: columns.map(({ width }) => ({ width })),
    cells: cellsOf(table, document, styles),
    rowDefs: heightsOf(table, document),
    freezePane: { rows: first - 1, columns: table.frozen },
    autoFilter: { range: `A${first - 1}:${columnLetters(columns.length - 1)}${last}` },
    conditionalRules: toneRules(table, first, last),
    ...pagesOf(document, columns.filter(({ isWorking }) => !isWorking).reduce((sum, { width }) => sum + width, 0)),
  };
  const shown = columns.filter(({ isWorking }) => !isWorking).length;
  return {
    sheet,
    ranges: table.ranges.map((range) => {
      const letters = columnLetters(columns.findIndex(({ id }) => id === range.column));
      return { name: range.name, cells: `$${letters}$${first}:$${letters}$${last}` };
    }),
    // The mark of the first row stands in the head of every page.
    print: { titles: [`$A:$${columnLetters(table.frozen - 1)}`, `$2:$${first - 1}`], area: `$A$2:$${columnLetters(shown - 1)}$${last}` },
  };
}

function cellsOf({ columns, rows }: WorkbookTable, document: WorkbookDocument, styles: StyleOf): Map<string, Partial<Cell>> {
  const cells = new Map<string, Partial<Cell>>([['0,0', { value: document.mark, style: styles.mark(document.isMarked) }]]);
  const first = firstTableRow(document.languages.length) - 1;
  for (const [column, { heads, look, isWorking }] of columns.entries()) {
    for (const [index, head] of heads.entries()) cells.set(`${index + 1},${column}`, { value: head, style: styles.head(look, index === 0, isWorking) });
  }
  for (const [index, row] of rows.entries()) {
    for (const [column, { id, look, isWorking }] of columns.entries()) {
      const cell = row.cells[id];
      const style = styles.cell(look, { decimals: row.decimals, isStruck: row.isStruck && !isWorking, isWorking, isLink: isLink(cell) });
      const written = writtenCell(cell, style);
      if (written !== null) cells.set(`${first + index},${column}`, written);
    }
  }
  return cells;
}

function heightsOf({ columns, rows }: WorkbookTable, { languages }: WorkbookDocument): Map<number, { height: number }> {
  const isLao = languages.includes('lo');
  const first = firstTableRow(languages.length) - 1;
  const heads = languages.map((_language, index) => columns.map(({ heads: texts, width }) => ({ cell: texts[index], width })));
  const texts = rows.map(({ cells }) => columns.flatMap(({ id, look, width }) => (look === 'long' || look === 'text' ? [{ cell: cells[id], width }] : [])));
  return new Map([
    ...heads.map((row, index) => [index + 1, { height: rowHeight(row, isLao) }] as const),
    ...texts.map((row, index) => [first + index, { height: rowHeight(row, isLao) }] as const),
  ]);
}

/** One rule a tone: the code in the row decides, so the colour follows when the formula gives another class. */
function toneRules({ columns, tones, rows }: WorkbookTable, first: number, last: number): ConditionalRule[] {
  if (rows.length === 0) return [];
  const letterOf = (id: string): string | null => {
    const index = columns.findIndex((column) => column.id === id);
    return index < 0 ? null : columnLetters(index);
  };
  return tones.flatMap(({ columns: ids, code }) => {
    const letters = ids.flatMap((id) => letterOf(id) ?? []);
    return letters.flatMap((letter) =>
      statusTones.map((tone, index): ConditionalRule => {
        const codes = statuses.filter((status) => statusTone(status) === tone).map((status) => `$${letterOf(code) ?? ''}${first}="${status}"`);
        return { type: 'expression', priority: index + 1, range: `${letter}${first}:${letter}${last}`, formula: `OR(${codes.join(',')})`, style: toneFont(tone) };
      }),
    );
  });
}
