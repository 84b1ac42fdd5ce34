import type PptxGenJS from 'pptxgenjs';
import type { Translate } from '#i18n/translate.ts';
import { type ChartBox, secondInk, typeOf } from './slide-type.ts';
import { fitText, lineCount, lineHeight } from './fit-text.ts';
import type { SlidePlan, SlideText } from './slide-plan.ts';

type Line = SlideText & { readonly isTerm?: boolean };
type Sized = { readonly lines: readonly Line[]; readonly size: number; readonly isCut: boolean };

const sizes = [20, 18, 16, 14, 13, 12];
const narrowSizes = [16, 14, 13, 12, 11];
const gap = 6;

/** Words and key numbers in their box: smaller where they are many, cut only at the smallest size, and then they say where the rest is. */
export function drawTexts(slide: PptxGenJS.Slide, plan: SlidePlan, box: ChartBox, t: Translate): boolean {
  const lines: readonly Line[] = [...plan.texts, ...plan.facts.flatMap(({ term, text }): Line[] => [{ tone: 'note', text: term, isTerm: true }, { tone: 'lead', text }])];
  if (lines.length === 0 || plan.table !== null) return false;
  const fitted = fitLines(lines, box, t('office.inNotes'));
  const runs = fitted.lines.map((line): PptxGenJS.TextProps => ({
    text: line.text,
    options: {
      ...typeOf(plan),
      breakLine: true,
      fontSize: sizeOf(line, fitted.size),
      bold: line.tone === 'lead',
      ...(line.tone === 'note' ? { color: secondInk } : {}),
      paraSpaceAfter: line.isTerm === true ? 0 : gap,
      ...(line.tone === 'bullet' ? { bullet: { characterCode: '2013', indent: 16 } } : {}),
    },
  }));
  slide.addText(runs, { ...typeOf(plan), ...box, valign: 'top', objectName: 'text' });
  return fitted.isCut;
}

function fitLines(lines: readonly Line[], box: ChartBox, remark: string): Sized {
  const allowed = box.w < 5 ? narrowSizes : sizes;
  const fitting = allowed.find((size) => heightOf(lines, size, box.w) <= box.h * 72);
  if (fitting !== undefined) return { lines, size: fitting, isCut: false };
  const size = allowed.at(-1) ?? 12;
  const note: Line = { tone: 'note', text: remark };
  let left = box.h * 72 - heightOf([note], size, box.w);
  const kept: Line[] = [];
  for (const line of lines) {
    const height = heightOf([line], size, box.w);
    if (height > left) {
      const part = fitText(line.text, { width: box.w - indentOf(line), height: (left - gap) / 72, sizes: [sizeOf(line, size)], isBold: line.tone === 'lead' });
      if (left > size * 3) kept.push({ ...line, text: part.text });
      break;
    }
    kept.push(line);
    left -= height;
  }
  return { lines: [...kept, note], size, isCut: true };
}

function heightOf(lines: readonly Line[], size: number, width: number): number {
  return lines.reduce((total, line) => {
    const own = sizeOf(line, size);
    return total + lineCount(line.text, (width - indentOf(line)) * 72, own, line.tone === 'lead') * own * lineHeight(line.text) + (line.isTerm === true ? 0 : gap);
  }, 0);
}

function sizeOf({ tone, isTerm }: Line, size: number): number {
  return tone === 'note' ? Math.max(isTerm === true ? 11 : 12, size - 3) : size;
}

function indentOf({ tone }: Line): number {
  return tone === 'bullet' ? 0.3 : 0;
}
