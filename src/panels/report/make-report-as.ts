import { breathe } from '#exports/report/pages/breathe.ts';
import type { ReportFormatId } from '#exports/report/report-format.ts';
import { markedOf, markInNames } from '#view-models/figure/dataset-mark.ts';
import type { ReportRequest } from '#view-models/report/report-request.ts';
import { openReport, type ReportClient } from '#workers/report-client.ts';
import type { MadeReport, MakingStep } from './making.ts';
import type { ReadingMeans } from './report-means.ts';

export type ReportTask = {
  readonly format: ReportFormatId;
  readonly request: ReportRequest;
  /** About so many pages, until it is known. */
  readonly aboutPages: number;
  readonly means: ReadingMeans;
  readonly signal: AbortSignal;
  readonly onStep: (step: MakingStep) => void;
};

const mediaTypes = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv',
  json: 'application/json',
  sdmx: 'application/vnd.sdmx.data+csv;version=2.0.0',
  package: 'application/zip',
} as const satisfies Record<Exclude<ReportFormatId, 'pdf'>, string>;

/** Makes a report in its format, beside the page; the pages of a PDF are laid out in the page, in slices. */
export async function makeReportAs(task: ReportTask): Promise<MadeReport> {
  const client = await openReport(task.means, task.signal, breathe);
  try {
    return await made(task, client);
  } finally {
    client.stop();
  }
}

async function made(task: ReportTask, client: ReportClient): Promise<MadeReport> {
  const { format, request } = task;
  switch (format) {
    case 'pdf':
      return pagesOf(task, client);
    case 'docx':
    case 'pptx': {
      const { id } = await client.make(request, stepsOf(task, 'content'));
      return fileOf(await client.render(format, stepsOf(task, 'file')), `${named(id, task)}.${format}`, format);
    }
    case 'xlsx':
      return fileOf(await client.workbook(request, stepsOf(task, 'file')), `${named(`digital-economy-report-${task.means.ground.manifest.release}`, task)}.xlsx`, format);
    case 'csv':
    case 'json':
    case 'sdmx':
    case 'package': {
      const { bytes, name, leftOut } = await client.selection(format, request, stepsOf(task, 'file'));
      return fileOf(bytes, name, format, leftOut);
    }
  }
}

async function pagesOf(task: ReportTask, client: ReportClient): Promise<MadeReport> {
  const { signal, aboutPages, onStep } = task;
  const outlined = await client.make(task.request, stepsOf(task, 'content'));
  const { layOutPages } = await import('./lay-out-pages.ts');
  const onProgress = (page: number, title: string): void => onStep({ phase: 'page', done: page, of: Math.max(page, aboutPages), title });
  const sheets = await layOutPages({ ...outlined, blocks: client.blocks }, { signal, onProgress });
  return { kind: 'pages', sheets, name: named(outlined.id, task) };
}

/** Release and languages stand in every file name, and the mark of what is not the published dataset. */
function named(id: string, { request, means }: ReportTask): string {
  return [id, ...request.languages, ...markInNames(markedOf(means.ground.manifest))].join('-');
}

function fileOf(bytes: Uint8Array, name: string, format: keyof typeof mediaTypes, leftOut = 0): MadeReport {
  return { kind: 'file', leftOut, file: new File([Uint8Array.from(bytes)], name, { type: mediaTypes[format] }) };
}

function stepsOf({ onStep }: ReportTask, phase: MakingStep['phase']): (done: number, of: number, title: string) => void {
  return (done, of, title) => onStep({ phase, done, of, title });
}
