import type PptxGenJS from 'pptxgenjs';
import { lightColour } from '../../light-colours.ts';
import { safeText } from '../office/safe-text.ts';
import { ink, secondInk, typeOf } from './slide-type.ts';
import { fitText } from './fit-text.ts';
import { type SlidePlan, slideSize } from './slide-plan.ts';

const foot = { x: slideSize.left, y: 6.98, w: 11.4, h: 0.36 } as const;

/** What stands on every slide: the mark of demonstration data above, name, date and fingerprint below. */
export function drawMarks(slide: PptxGenJS.Slide, plan: SlidePlan): void {
  const { demonstration, name, dated } = plan.marks;
  const marks = demonstration === null ? [] : [safeText(demonstration)];
  if (marks.length > 0) {
    const band = fitText(marks.join('  ·  '), { width: slideSize.inner, height: 0.3, sizes: [13, 12, 11, 10, 9], isBold: true });
    slide.addText(band.text, {
      ...typeOf(plan), x: 0, y: 0, w: slideSize.width, h: 0.36, margin: [0, 36, 0, 36], fontSize: band.size, bold: true, valign: 'middle',
      color: lightColour('var(--demo-ink)').slice(1), fill: { color: lightColour('var(--demo-bg)').slice(1) }, objectName: 'mark',
    });
  }
  slide.addShape('line', { x: slideSize.left, y: 6.94, w: slideSize.inner, h: 0, line: { color: lightColour('var(--rule-2)').slice(1), width: 0.75 }, objectName: 'rule' });
  const text = fitText(safeText([name, sourceOf(plan), dated].filter((part) => part !== '').join(' · ')), { width: foot.w, height: foot.h, sizes: [10, 9, 8] });
  slide.addText(text.text, { ...typeOf(plan), ...foot, fontSize: text.size, color: secondInk, valign: 'middle', objectName: 'foot' });
  slide.slideNumber = { x: 12.1, y: foot.y, w: 0.73, h: foot.h, fontFace: 'Noto Sans', fontSize: 10, color: ink, align: 'right', margin: 0 };
}

/** The source of a figure belongs under it; long lists of sources stand in the notes. */
function sourceOf({ figure }: SlidePlan): string {
  const sources = figure?.figure.sources ?? '';
  return sources.length > 110 ? '' : sources.replace(/[.;,\s]+$/, '');
}
