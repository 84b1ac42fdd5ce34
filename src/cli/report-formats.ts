import type { RenderReport, RenderTools } from '#exports/report/report-format.ts';
import { datasetFiles } from '#model/dataset-files.ts';
import type { OverviewFile } from '#model/overview-file.ts';
import { makeReport } from '#view-models/report/make-report.ts';
import type { ReportRequest } from '#view-models/report/report-request.ts';
import type { ReportSources } from '#view-models/report/report-sources.ts';
import { reportAddress } from './report-address.ts';
import { createReportBrowser, type ReportBrowser } from './report-browser.ts';
import type { ReportDataset } from './report-dataset.ts';
import type { CommandFormat, ReportOptions } from './report-options.ts';
import { createPainter } from './report-painter.ts';
import { reportPdf } from './report-pdf.ts';
import { reportSourcesOf } from './report-sources.ts';

export type ReportTask = {
  readonly options: ReportOptions;
  readonly request: ReportRequest;
  readonly dataset: ReportDataset;
  readonly overview: OverviewFile;
  /** A stage of the work and how much of it is done, 0 to 1. */
  readonly onProgress: (stage: string, share: number) => void;
};

/** `pages` = what the file itself announces; null where a format has no pages of its own. */
export type ReportFile = { readonly content: Uint8Array; readonly pages: number | null };

type Render = (task: ReportTask, browser: ReportBrowser) => Promise<ReportFile>;

const renderers: Readonly<Record<CommandFormat, Render>> = {
  pdf: ({ options: { site, address, indicators }, request, dataset, onProgress }, browser) => reportPdf({ request, isWhole: indicators === null, dataset, site, address, browser, onProgress }),
  docx: async (task, browser) => drawn(task, browser, (await import('#exports/report/docx/render-docx.ts')).renderDocx),
  pptx: async (task, browser) => drawn(task, browser, (await import('#exports/report/pptx/render-pptx.ts')).renderPptx),
  xlsx: workbook,
  csv: selection,
};

/** The report in its format; whatever was started for it has ended when it is there. */
export async function renderReport(task: ReportTask): Promise<ReportFile> {
  const browser = createReportBrowser();
  try {
    return await renderers[task.options.format](task, browser);
  } finally {
    await browser.close();
  }
}

async function drawn(task: ReportTask, browser: ReportBrowser, render: RenderReport): Promise<ReportFile> {
  const { request, onProgress } = task;
  const tools = toolsOf(task, browser);
  const report = await makeReport(request, await sourcesOf(task), { signal: tools.signal, onProgress: (done, of) => onProgress('contents', done / of) });
  return { content: await render(report, tools), pages: null };
}

async function workbook(task: ReportTask, browser: ReportBrowser): Promise<ReportFile> {
  const { renderWorkbook } = await import('#exports/report/xlsx/render-workbook.ts');
  return { content: await renderWorkbook(task.request, await sourcesOf(task), toolsOf(task, browser)), pages: null };
}

async function selection({ request, dataset: { manifest, read, bytes }, onProgress }: ReportTask): Promise<ReportFile> {
  const { makeSelection } = await import('#exports/report/selection/make-selection.ts');
  const downloads = { manifest, index: await read(datasetFiles.openData), read: async (path: string) => (await bytes(path)) ?? new Uint8Array() };
  const { signal } = new AbortController();
  const made = await makeSelection('csv', request, downloads, { signal, onProgress: (done, of) => onProgress('csv', done / of) });
  return { content: made.bytes, pages: null };
}

function sourcesOf({ options, request, dataset, overview }: ReportTask): Promise<ReportSources> {
  return reportSourcesOf({ dataset, overview, address: reportAddress(options, request) });
}

function toolsOf({ options: { format }, onProgress }: ReportTask, browser: ReportBrowser): RenderTools {
  const { signal } = new AbortController();
  return { rasterise: createPainter(browser), signal, onProgress: (done, of) => onProgress(format, done / of) };
}
