import type PptxGenJS from 'pptxgenjs';
import { safeText } from '../office/safe-text.ts';
import { type StatusCell, type StatusMark, statusMark } from '../office/status-mark.ts';
import { typeOf } from './slide-type.ts';
import { fitText } from './fit-text.ts';
import { type SlidePlan, slideSize } from './slide-plan.ts';

/** Shapes of the program itself, so that they can be copied, moved and recoloured like any other. */
const shapes: Readonly<Record<StatusMark['tone'], PptxGenJS.SHAPE_NAME>> = {
  met: 'star5', 'on-track': 'ellipse', behind: 'triangle', 'off-track': 'rect', 'moving-away': 'flowChartMerge', cannot: 'ellipse',
};
const size = 0.24;
const rowHeight = 0.5;

/** Shape and word of the verdict; answers the height they take. */
export function drawStatus(slide: PptxGenJS.Slide, cell: StatusCell, plan: SlidePlan): number {
  const { tone, colour, textColour, key, hasBase } = statusMark(cell);
  const isHollow = key.includes('-outline');
  const place = { x: slideSize.left, y: slideSize.top + 0.04, w: size, h: size };
  slide.addShape(shapes[tone], { ...place, fill: { color: isHollow ? 'FFFFFF' : colour }, line: { color: colour, width: isHollow ? 2.25 : 0.75 }, objectName: 'status-mark' });
  if (hasBase) slide.addShape('line', { x: place.x - 0.02, y: place.y + size + 0.04, w: size + 0.04, h: 0, line: { color: colour, width: 2 }, objectName: 'status-mark' });
  const word = fitText(safeText(cell.text), { width: slideSize.inner - 0.4, height: 0.4, sizes: [18, 16, 14, 12], isBold: true });
  slide.addText(word.text, { ...typeOf(plan), x: slideSize.left + 0.36, y: slideSize.top - 0.06, w: slideSize.inner - 0.36, h: 0.44, fontSize: word.size, bold: true, color: textColour, valign: 'middle', objectName: 'status' });
  return rowHeight;
}
