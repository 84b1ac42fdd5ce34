import type PptxGenJS from 'pptxgenjs';
import { loadLocale } from '#i18n/load-locale.ts';
import type { Translate } from '#i18n/translate.ts';
import type { ReportPart } from '#view-models/report/report-document.ts';
import { reportProperties } from '../office/core-properties.ts';
import { drawingToPaint } from '../office/figure-drawing.ts';
import { latinFont } from '../office/office-language.ts';
import type { RenderReport, RenderTools } from '../report-format.ts';
import { drawSlide, type PaintedFigure } from './draw-slide.ts';
import { type FinishedSlide, finishPptx } from './finish-pptx.ts';
import { chapterSlides, coverSlide } from './plan-slides.ts';
import { type SlidePlan, slideSize } from './slide-plan.ts';

const master = 'REPORT';
/** Dots of a painted figure on the width of the slide. */
const paintedWidth = 2200;

/** A PowerPoint file of 16:9: one idea a slide, charts and tables that can be edited, whole texts in the notes. */
export const renderPptx: RenderReport = async (report, tools) => {
  const presentation = await newPresentation();
  const properties = reportProperties(report);
  const steps = report.parts.reduce((total, { chapters }) => total + chapters.length + 1, 1);
  let done = 0;
  const titles = new Set<string>();
  const slides: FinishedSlide[] = [];
  for (const part of report.parts) {
    const { t } = await loadLocale(part.language, ['office']);
    for (const { title, plans } of plannedChapters(part, t, titles)) {
      for (const plan of plans) slides.push(await addSlide(presentation, plan, tools, t));
      tools.onProgress((done += 1), steps, title);
    }
  }
  tools.signal.throwIfAborted();
  const bytes = await presentation.write({ outputType: 'uint8array' });
  tools.signal.throwIfAborted();
  const file = finishPptx(bytes as Uint8Array, slides, properties);
  tools.onProgress(steps, steps, properties.title);
  return file;
};

function plannedChapters(part: ReportPart, t: Translate, titles: Set<string>): readonly { readonly title: string; readonly plans: readonly SlidePlan[] }[] {
  const cover = coverSlide(part);
  titles.add(cover.title);
  const base = { language: part.language, marks: part.marks };
  return [{ title: cover.title, plans: [cover] }, ...part.chapters.map((chapter) => ({ title: chapter.title, plans: chapterSlides(chapter, base, t, titles) }))];
}

async function addSlide(presentation: PptxGenJS, plan: SlidePlan, tools: RenderTools, t: Translate): Promise<FinishedSlide> {
  tools.signal.throwIfAborted();
  const painted = plan.figure !== null && plan.figure.chart === null ? await paint(plan.figure.figure, tools) : null;
  const slide = presentation.addSlide({ masterName: master });
  slide.addNotes(' ');
  return { plan, drawn: drawSlide(slide, plan, painted, t) };
}

async function paint(figure: Parameters<typeof drawingToPaint>[0], { rasterise }: RenderTools): Promise<PaintedFigure> {
  const { text, width, height } = await drawingToPaint(figure);
  const png = await rasterise(text, { width, height }, paintedWidth / width);
  return { data: `image/png;base64,${base64(png)}`, width, height };
}

async function newPresentation(): Promise<PptxGenJS> {
  const { default: Presentation } = await import('pptxgenjs');
  const presentation = new Presentation();
  presentation.layout = 'LAYOUT_WIDE';
  presentation.theme = { headFontFace: latinFont, bodyFontFace: latinFont };
  presentation.defineSlideMaster({
    title: master,
    background: { color: 'FFFFFF' },
    objects: [{ placeholder: { options: { name: 'title', type: 'title', x: slideSize.left, y: 0.72, w: slideSize.inner, h: 0.92, fontFace: latinFont, fontSize: 26, bold: true, margin: 0 }, text: '' } }],
  });
  return presentation;
}

function base64(data: Uint8Array): string {
  let binary = '';
  for (const byte of data) binary += String.fromCharCode(byte);
  return btoa(binary);
}
