import type PptxGenJS from 'pptxgenjs';
import type { FigureCell } from '#view-models/figure/figure.ts';
import type { ReportTable } from '#view-models/report/report-document.ts';
import { lightColour } from '../../light-colours.ts';
import { safeText } from '../office/safe-text.ts';
import { statusMark } from '../office/status-mark.ts';
import { ink, secondInk, typeOf } from './slide-type.ts';
import type { SlidePlan } from './slide-plan.ts';
import { slideSize } from './slide-plan.ts';
import { columnWidths, rowHeight, tableType } from './split-table.ts';

const rule = lightColour('var(--rule-2)').slice(1);

/** A table that can be edited; its rows are as high as their words, so that it ends on the slide. */
export function drawTable(slide: PptxGenJS.Slide, table: ReportTable, plan: SlidePlan, top: number): void {
  const widths = columnWidths(table);
  const align = (index: number): 'left' | 'right' => (table.align[index] === 'end' ? 'right' : 'left');
  const line = (color: string, pt: number): PptxGenJS.BorderProps => ({ type: 'solid', color, pt });
  const none: PptxGenJS.BorderProps = { type: 'none' };
  const hasHead = table.columns.some((column) => column !== '');
  const head = table.columns.map((column, index): PptxGenJS.TableCell => ({ text: safeText(column), options: { bold: true, color: secondInk, align: align(index), border: [line(ink, 1.5), none, line(ink, 0.75), none] } }));
  const body = table.rows.map(({ cells }) => table.columns.map((_, index): PptxGenJS.TableCell => ({
    ...cellOf(cells[index] ?? '', plan),
    options: { align: align(index), border: [none, none, line(rule, 0.75), none] },
  })));
  const heights = [...(hasHead ? [table.columns] : []), ...table.rows.map(({ cells }) => cells)].map((cells) => rowHeight(cells, widths) / 72);
  const { fontFace, lang, color } = typeOf(plan);
  slide.addTable(hasHead ? [head, ...body] : body, {
    x: slideSize.left, y: top, w: tableType.width, colW: [...widths], rowH: heights, fontFace: fontFace ?? '', ...(lang === undefined ? {} : { lang }), color: color ?? ink,
    fontSize: tableType.size, margin: [0.03, 0.08, 0.03, 0.02], valign: 'top', objectName: hasHead ? 'table-with-head' : 'table',
  });
}

/** A cell holds no shapes: the sign of the status is a letter here, on a line where the verdict is final. */
function cellOf(cell: FigureCell, plan: SlidePlan): PptxGenJS.TableCell {
  if (typeof cell === 'string') return { text: safeText(cell) };
  const { glyph, hasBase, colour, textColour } = statusMark(cell);
  const type = typeOf(plan);
  const { lang } = type;
  const language = lang === undefined ? {} : { lang };
  return {
    text: [
      { text: glyph, options: { ...language, fontFace: 'Segoe UI Symbol', color: colour, ...(hasBase ? { underline: { style: 'sng' } } : {}) } },
      { text: `\u00A0${safeText(cell.text)}`, options: { ...language, fontFace: type.fontFace ?? '', color: textColour, bold: true } },
    ],
  };
}
