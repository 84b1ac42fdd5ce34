import type PptxGenJS from 'pptxgenjs';
import type { Translate } from '#i18n/translate.ts';
import { safeText } from '../office/safe-text.ts';
import { fitText } from './fit-text.ts';
import { drawMarks } from './slide-frame.ts';
import { type SlidePlan, slideSize } from './slide-plan.ts';
import { drawStatus } from './slide-status.ts';
import { drawTable } from './slide-table.ts';
import { drawTexts } from './slide-texts.ts';
import { type ChartBox, ink, secondInk, typeOf } from './slide-type.ts';

export type DrawnSlide = { readonly chart: ChartBox | null; readonly notes: readonly string[] };
export type PaintedFigure = { readonly data: string; readonly width: number; readonly height: number };

const textColumn = 3.5;
const columnGap = 0.35;

/** Draws one slide; the chart's place is kept free for the part written of its numbers. */
export function drawSlide(slide: PptxGenJS.Slide, plan: SlidePlan, painted: PaintedFigure | null, t: Translate): DrawnSlide {
  drawMarks(slide, plan);
  const title = plan.layout === 'cover' ? drawCoverTitle(slide, plan) : drawTitle(slide, plan);
  const top = plan.layout === 'cover' ? 3.75 : slideSize.top + (plan.verdict === null ? 0 : drawStatus(slide, plan.verdict, plan));
  const height = slideSize.bottom - top;
  const hasSide = plan.figure !== null && (plan.facts.length > 0 || plan.texts.length > 0);
  const width = slideSize.inner - (hasSide ? textColumn + columnGap : 0);
  const side = hasSide ? { x: slideSize.left + width + columnGap, y: top, w: textColumn, h: height } : { x: slideSize.left, y: top, w: slideSize.inner, h: height };
  const box = { x: slideSize.left, y: top, w: width, h: height };
  if (plan.table !== null) drawTable(slide, plan.table, plan, top);
  const isCut = drawTexts(slide, plan, side, t);
  if (plan.figure !== null && plan.figure.chart === null && painted !== null) drawPicture(slide, plan, painted, box);
  const whole = title.isCut ? [plan.title] : [];
  return { chart: plan.figure !== null && plan.figure.chart !== null ? box : null, notes: [...whole, ...(isCut && plan.notes.length === 0 ? plan.texts.map(({ text }) => text) : []), ...plan.notes] };
}

function drawTitle(slide: PptxGenJS.Slide, plan: SlidePlan) {
  const hasKicker = plan.kicker !== null && plan.kicker !== plan.title;
  if (hasKicker) {
    const box = { x: slideSize.left, y: 0.42, w: slideSize.inner, h: 0.3 };
    const kicker = fitText(plan.kicker, { width: box.w, height: box.h, sizes: [13, 12, 11] });
    slide.addText(kicker.text, { ...typeOf(plan), ...box, fontSize: kicker.size, color: secondInk, valign: 'middle', objectName: 'kicker' });
  }
  const box = { x: slideSize.left, y: 0.72, w: slideSize.inner, h: 0.92 };
  const title = fitText(plan.title, { width: box.w, height: box.h, sizes: [26, 24, 22, 20, 18, 16, 15, 14], isBold: true });
  slide.addText([{ text: title.text, options: { ...typeOf(plan), fontSize: title.size, bold: true } }], { placeholder: 'title', ...box, ...typeOf(plan), fontSize: title.size, bold: true, valign: 'top' });
  return title;
}

function drawCoverTitle(slide: PptxGenJS.Slide, plan: SlidePlan) {
  const box = { x: slideSize.left, y: 1.6, w: slideSize.inner, h: 1.9 };
  const title = fitText(plan.title, { width: box.w, height: box.h, sizes: [44, 40, 36, 32, 28, 24, 20], isBold: true });
  slide.addText([{ text: title.text, options: { ...typeOf(plan), fontSize: title.size, bold: true } }], { placeholder: 'title', ...box, ...typeOf(plan), fontSize: title.size, bold: true, valign: 'bottom' });
  slide.addShape('line', { x: slideSize.left, y: 3.6, w: slideSize.inner, h: 0, line: { color: ink, width: 2 }, objectName: 'rule' });
  return title;
}

/** As large as it fits, never larger than it is sharp. */
function drawPicture(slide: PptxGenJS.Slide, { figure, language }: SlidePlan, { data, width, height }: PaintedFigure, box: ChartBox): void {
  const scale = Math.min(box.w / width, box.h / height, 1.4 / 96);
  slide.addImage({ data, x: box.x, y: box.y, w: width * scale, h: height * scale, altText: safeText(`${figure?.figure.title ?? ''}. ${figure?.figure.summary ?? ''}`), objectName: `${language}-${figure?.figure.id ?? 'figure'}` });
}
