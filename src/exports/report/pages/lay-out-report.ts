import type { ReportBlock, ReportChapter, ReportPart } from '#view-models/report/report-document.ts';
import { blockPieces, chapterHeading } from './block-pieces.ts';
import { type ContentsEntry, contentsOf } from './contents.ts';
import { coverSheet } from './cover-sheet.ts';
import { fillSheet } from './fill-sheet.ts';
import { type MeasuredPiece, type Measuring, measurePieces } from './measure.ts';
import type { PageTexts } from './page-texts.ts';
import { paginate } from './paginate.ts';
import { newSheet, pageOfText, type Sheet } from './sheet.ts';

/** A report whose chapters are fetched one after the other, so that no thread carries all of it at once. */
export type ReportInChapters = {
  readonly id: string;
  readonly parts: readonly (Omit<ReportPart, 'chapters'> & { readonly chapters: readonly Omit<ReportChapter, 'blocks'>[] })[];
  readonly blocks: (part: number, chapter: number) => Promise<readonly ReportBlock[]>;
};

export type LayOutSteps = {
  /** Pages so far, and what is being laid out. */
  readonly onProgress: (pages: number, title: string) => void;
  readonly signal: AbortSignal;
  readonly breathe: () => Promise<void>;
};

type Part = ReportInChapters['parts'][number];
type LaidPart = { readonly part: Part; readonly sheets: readonly Sheet[]; readonly entries: readonly ContentsEntry[]; readonly pageOf: ReadonlyMap<string, number> };

/** Heights are rounded by browsers: this much of a page stays free. */
const reserve = 3;

/** The report as numbered pages of A4, made in slices. `stage` is an element of the document in which pieces may stand to be measured. */
export async function layOutReport(report: ReportInChapters, textsOf: (part: Part) => PageTexts, stage: HTMLElement, steps: LayOutSteps): Promise<readonly HTMLElement[]> {
  const laid: LaidPart[] = [];
  try {
    for (const [index, part] of report.parts.entries()) {
      const before = laid.reduce((sum, { sheets }) => sum + sheets.length, 0);
      laid.push(await layOutPart({ report, part, index, texts: textsOf(part), before }, stage, steps));
    }
    await writeNumbers(laid, steps);
    return laid.flatMap(({ sheets }) => sheets.map(({ root }) => root));
  } finally {
    stage.replaceChildren();
  }
}

type PartTask = { readonly report: ReportInChapters; readonly part: Part; readonly index: number; readonly texts: PageTexts; readonly before: number };

async function layOutPart(task: PartTask, stage: HTMLElement, steps: LayOutSteps): Promise<LaidPart> {
  const { part, index, texts, before } = task;
  const cover = await coverSheet(part, texts);
  const measuring = measuringIn(stage, task, async () => {
    steps.signal.throwIfAborted();
    await steps.breathe();
  });
  const chapters = part.chapters.map((chapter) => ({ ...chapter, anchor: `report-${index}-${chapter.id}` }));
  const contents = contentsOf(part.contentsTitle, chapters, texts);
  const contentsSheets = await sheetsOf(await measurePieces(contents.pieces, measuring), task, measuring);
  const flow: MeasuredPiece[] = [];
  const first = before + 1 + contentsSheets.length;
  for (const [place, chapter] of chapters.entries()) {
    const blocks = await task.report.blocks(index, place);
    flow.push(...(await measurePieces([chapterHeading(chapter, chapter.anchor, texts)], measuring)));
    let above = chapter.title;
    for (const block of blocks) {
      flow.push(...(await measurePieces(blockPieces(block, texts, above), measuring)));
      if (block.kind === 'heading') above = block.text;
    }
    steps.onProgress(first + paginate(flow.map(({ item }) => item), measuring.pageHeight).length, chapter.title);
  }
  const body = await sheetsOf(flow, task, measuring);
  return { part, sheets: [cover, ...contentsSheets, ...body], entries: contents.entries, pageOf: pagesOfAnchors(body, first + 1) };
}

/** A page of this part stands on the stage: its body says how much room there is. */
function measuringIn(stage: HTMLElement, { part, texts }: PartTask, breathe: () => Promise<void>): Measuring {
  const probe = newSheet(part.marks, texts);
  probe.number.append(pageOfText(part.marks.pageOf, 999, 999));
  stage.replaceChildren(probe.root);
  return { column: probe.body, pageHeight: probe.body.clientHeight - reserve, breathe };
}

async function sheetsOf(flow: readonly MeasuredPiece[], { part, texts }: PartTask, { pageHeight, breathe }: Measuring): Promise<readonly Sheet[]> {
  const sheets: Sheet[] = [];
  for (const { from, to } of paginate(flow.map(({ item }) => item), pageHeight)) {
    const sheet = newSheet(part.marks, texts);
    fillSheet(sheet.body, flow.slice(from, to));
    sheets.push(sheet);
    await breathe();
  }
  return sheets;
}

function pagesOfAnchors(sheets: readonly Sheet[], first: number): ReadonlyMap<string, number> {
  return new Map(sheets.flatMap(({ body }, place) => Array.from(body.querySelectorAll(':scope > [id]'), ({ id }) => [id, first + place] as const)));
}

/** Numbers come last: only now is it known how many pages there are. */
async function writeNumbers(laid: readonly LaidPart[], { breathe, signal }: LayOutSteps): Promise<void> {
  const pages = laid.reduce((sum, { sheets }) => sum + sheets.length, 0);
  let page = 0;
  for (const { part, sheets, entries, pageOf } of laid) {
    for (const { anchor, number } of entries) number.textContent = String(pageOf.get(anchor) ?? '');
    for (const { number } of sheets) {
      page += 1;
      number.textContent = pageOfText(part.marks.pageOf, page, pages);
    }
    signal.throwIfAborted();
    await breathe();
  }
}
