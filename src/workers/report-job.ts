import { transfer } from 'comlink';
import { type Downloads, makeSelection, type SelectionFile, type SelectionFormat } from '#exports/report/selection/make-selection.ts';
import type { RenderTools } from '#exports/report/report-format.ts';
import type { OpenDataFile } from '#model/open-data-file.ts';
import { loadLocale } from '#i18n/load-locale.ts';
import { makeReport } from '#view-models/report/make-report.ts';
import type { ReportBlock, ReportChapter, ReportDocument, ReportPart } from '#view-models/report/report-document.ts';
import type { ReportRequest } from '#view-models/report/report-request.ts';
import { reportMessageAreas, type ReportSources } from '#view-models/report/report-sources.ts';
import { picturePainter } from './picture-painter.ts';

/** What a report reads that is the same all along; it is copied to the worker. */
export type ReportGround = Pick<ReportSources, 'manifest' | 'overview' | 'home' | 'address'>;
/** The files that are asked of the page one by one. */
export type ReportFiles = Omit<ReportSources, keyof ReportGround | 'locale'> & {
  readonly openData: () => Promise<OpenDataFile>;
  /** Bytes of a published file for download. */
  readonly download: (path: string) => Promise<Uint8Array>;
};
export type ReportProgress = (done: number, of: number, what: string) => void;
export type Rasterise = RenderTools['rasterise'];

/** A report without the blocks of its chapters. */
export type ReportOutlined = { readonly id: string; readonly parts: readonly (Omit<ReportPart, 'chapters'> & { readonly chapters: readonly Omit<ReportChapter, 'blocks'>[] })[] };

/** One report being made, on whatever thread it is called. */
export type ReportJob = {
  /** Answers when the thread is there. */
  readonly ping: () => boolean;
  readonly make: (request: ReportRequest, ground: ReportGround, files: ReportFiles, onProgress: ReportProgress) => Promise<ReportOutlined>;
  readonly blocks: (part: number, chapter: number) => readonly ReportBlock[];
  readonly render: (format: 'docx' | 'pptx', rasterise: Rasterise, onProgress: ReportProgress) => Promise<Uint8Array>;
  readonly workbook: (request: ReportRequest, ground: ReportGround, files: ReportFiles, rasterise: Rasterise, onProgress: ReportProgress) => Promise<Uint8Array>;
  readonly selection: (format: SelectionFormat, request: ReportRequest, ground: ReportGround, files: ReportFiles, onProgress: ReportProgress) => Promise<SelectionFile>;
  readonly cancel: () => void;
};

export function createReportJob(breathe?: () => Promise<void>): ReportJob {
  const controller = new AbortController();
  const { signal } = controller;
  let report: ReportDocument | null = null;
  const made = (): ReportDocument => {
    if (report === null) throw new Error('the report is not made yet');
    return report;
  };
  return {
    ping: () => true,
    make: async (request, ground, files, onProgress) => {
      report = await makeReport(request, sourcesOf(ground, files), { onProgress, signal, breathe });
      return outlined(report);
    },
    blocks: (part, chapter) => made().parts[part]?.chapters[chapter]?.blocks ?? [],
    render: async (format, rasterise, onProgress) => handOver(await (await rendererOf(format))(made(), { rasterise: picturePainter(rasterise), onProgress, signal })),
    workbook: async (request, ground, files, rasterise, onProgress) => {
      const { renderWorkbook } = await import('#exports/report/xlsx/render-workbook.ts');
      return handOver(await renderWorkbook(request, sourcesOf(ground, files), { rasterise, onProgress, signal }));
    },
    selection: async (format, request, { manifest }, { openData, download }, onProgress) => {
      const downloads: Downloads = { manifest, index: await openData(), read: (path) => download(path) };
      const selection = await makeSelection(format, request, downloads, { onProgress, signal });
      return transfer(selection, [selection.bytes.buffer as ArrayBuffer]);
    },
    cancel: () => controller.abort(),
  };
}

async function rendererOf(format: 'docx' | 'pptx') {
  return format === 'docx' ? (await import('#exports/report/docx/render-docx.ts')).renderDocx : (await import('#exports/report/pptx/render-pptx.ts')).renderPptx;
}

/** Only calls cross between threads, so each file is asked for by a function of its own; the words are loaded where they are used. */
function sourcesOf(ground: ReportGround, files: ReportFiles): ReportSources {
  const { release, releasesTexts, texts, indicator, indicatorTexts, by } = files;
  return {
    ...ground,
    release: (id) => release(id),
    releasesTexts: (language) => releasesTexts(language),
    texts: (language) => texts(language),
    indicator: (id) => indicator(id),
    indicatorTexts: (id, language) => indicatorTexts(id, language),
    by: (id) => by(id),
    locale: (language) => loadLocale(language, reportMessageAreas),
  };
}

function outlined({ id, parts }: ReportDocument): ReportOutlined {
  return { id, parts: parts.map(({ chapters, ...part }) => ({ ...part, chapters: chapters.map(({ blocks: _blocks, ...chapter }) => chapter) })) };
}

function handOver(bytes: Uint8Array): Uint8Array {
  return transfer(bytes, [bytes.buffer as ArrayBuffer]);
}
