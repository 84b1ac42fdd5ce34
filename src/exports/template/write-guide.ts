import type { Cell, CellStyle, WriteSheet } from 'hucre/xlsx';
import type { GuideSheet, TemplateDocument } from '#view-models/template/template-document.ts';
import { rowHeight } from '../report/xlsx/row-height.ts';
import { fontOf } from '../report/xlsx/workbook-styles.ts';
import { templatePages, unlockedButCells } from './template-pages.ts';
import { templateStyle } from './template-styles.ts';

const widths = [30, 82] as const;

/** A sheet that is only read. Its texts run over both columns. */
export function writtenGuide({ language, name, lines }: GuideSheet, document: TemplateDocument): WriteSheet {
  const font = fontOf([language]);
  const cells = new Map<string, Partial<Cell>>();
  const isWhole = (look: string): boolean => look !== 'fact';
  for (const [row, { look, cells: texts }] of lines.entries()) {
    for (const [column, text] of texts.entries()) cells.set(`${row},${column}`, { value: text, style: styleOf(look, column, font) });
  }
  return {
    name,
    columns: widths.map((width) => ({ width })),
    cells,
    merges: lines.flatMap(({ look }, row) => (look === 'text' ? [{ startRow: row, startCol: 0, endRow: row, endCol: 1 }] : [])),
    rowDefs: new Map(lines.map(({ look, cells: texts }, row) => {
      if (look === 'title') return [row, { height: 32 }];
      if (look === 'heading') return [row, { height: 28 }];
      const wrapped = isWhole(look) ? [{ cell: texts[0], width: widths[0] + widths[1] }] : texts.map((cell, column) => ({ cell, width: widths[column] ?? 10 }));
      return [row, { height: rowHeight(wrapped, language === 'lo') }];
    })),
    protection: unlockedButCells,
    view: { showGridLines: false },
    ...templatePages(document, true),
  };
}

function styleOf(look: GuideSheet['lines'][number]['look'], column: number, font: NonNullable<CellStyle['font']>): CellStyle {
  return templateStyle(look === 'fact' ? 'text' : look, font, { isBold: look === 'fact' && column === 0 });
}
