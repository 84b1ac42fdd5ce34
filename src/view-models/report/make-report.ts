import { plainText } from '#i18n/lao-words.ts';
import { reportCover, reportMarks } from './cover.ts';
import { type PartContext, partContext } from './part-context.ts';
import { plainPart } from './plain-chapter.ts';
import { rememberedSources } from './remembered-sources.ts';
import type { ReportChapter, ReportDocument, ReportPart } from './report-document.ts';
import type { ReportRequest } from './report-request.ts';
import type { ReportSources } from './report-sources.ts';
import { type ReportStep, reportSteps } from './report-steps.ts';

/** What goes along while a report is made. */
export type ReportSteps = {
  /** Called after each step with what was made; `of` does not change. */
  readonly onProgress: (done: number, of: number, title: string) => void;
  readonly signal?: AbortSignal | undefined;
  /** Awaited between two steps, so that the page can answer in between. */
  readonly breathe?: (() => Promise<void>) | undefined;
};

/** A report before it has a format. Rejects with the signal's reason when it is cancelled, and for a selection the dataset knows nothing of. */
export async function makeReport(request: ReportRequest, sources: ReportSources, steps: ReportSteps): Promise<ReportDocument> {
  steps.signal?.throwIfAborted();
  const remembered = rememberedSources(sources);
  const contexts = await Promise.all([...new Set(request.languages)].map((language) => partContext(request, remembered, language)));
  const parts = contexts.map((context) => ({ context, steps: reportSteps(context) }));
  const of = parts.reduce((sum, part) => sum + part.steps.length, 0);
  let done = 0;
  const made: ReportPart[] = [];
  for (const part of parts) {
    if (part.context.members.length === 0) throw new Error(plainText(part.context.locale.t('report.empty')));
    made.push(await makePart(part.context, part.steps, steps, (title) => steps.onProgress((done += 1), of, plainText(title))));
  }
  return { id: `digital-economy-report-${sources.manifest.release}`, parts: made };
}

async function makePart(context: PartContext, own: readonly ReportStep[], { signal, breathe }: ReportSteps, onDone: (title: string) => void): Promise<ReportPart> {
  const chapters: ReportChapter[] = [];
  for (const { title, make } of own) {
    signal?.throwIfAborted();
    const all = await make();
    chapters.push(...all.map(plainPart));
    onDone(title);
    await breathe?.();
  }
  signal?.throwIfAborted();
  const { locale } = context;
  const frame = plainPart<ReportPart>({ language: locale.language, cover: reportCover(context), contentsTitle: locale.t('report.contents'), marks: reportMarks(context), chapters: [] });
  return { ...frame, chapters };
}
