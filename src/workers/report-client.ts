import type { SelectionFile, SelectionFormat } from '#exports/report/selection/make-selection.ts';
import { proxy, type Remote, wrap } from 'comlink';
// oxlint-disable-next-line import/default -- the bundler answers with the address of the built worker
import reportAddress from './report.ts?worker&url';
import type { Rasterise, ReportFiles, ReportGround, ReportJob, ReportOutlined, ReportProgress } from './report-job.ts';
import type { ReportBlock } from '#view-models/report/report-document.ts';
import type { ReportRequest } from '#view-models/report/report-request.ts';
import { startWorker } from './trusted-worker.ts';

/** What the page gives to a report. */
export type ReportMeans = { readonly ground: ReportGround; readonly files: ReportFiles; readonly rasterise: Rasterise };

/** One report being made beside the page. Every promise rejects when it is cancelled or the worker ends. */
export type ReportClient = {
  readonly make: (request: ReportRequest, onProgress: ReportProgress) => Promise<ReportOutlined>;
  readonly blocks: (part: number, chapter: number) => Promise<readonly ReportBlock[]>;
  readonly render: (format: 'docx' | 'pptx', onProgress: ReportProgress) => Promise<Uint8Array>;
  readonly workbook: (request: ReportRequest, onProgress: ReportProgress) => Promise<Uint8Array>;
  readonly selection: (format: SelectionFormat, request: ReportRequest, onProgress: ReportProgress) => Promise<SelectionFile>;
  readonly stop: () => void;
};

/** The worker ended while it was at work: out of memory, or closed by the browser. */
export class WorkerEnded extends Error {
  constructor() {
    super('the worker ended');
    this.name = 'WorkerEnded';
  }
}

type Bench = { readonly job: Remote<ReportJob> | ReportJob; readonly ended: Promise<never>; readonly stop: () => void };

/** Starts a report; a browser that refuses the worker makes it on the page's own thread, in slices. */
export async function openReport({ ground, files, rasterise }: ReportMeans, signal: AbortSignal, breathe: () => Promise<void>): Promise<ReportClient> {
  const { job, ended, stop } = await openBench(breathe);
  const cancelled = new Promise<never>((_, reject) => {
    const cancel = (): void => {
      stop();
      reject(signal.reason as Error);
    };
    if (signal.aborted) cancel();
    else signal.addEventListener('abort', cancel, { once: true });
  });
  // Whoever waits is told by the answer; nobody may be waiting.
  for (const promise of [cancelled, ended]) promise.catch(() => undefined);
  const answer = <Value>(value: Promise<Value> | Value): Promise<Value> => Promise.race([value, cancelled, ended]);
  const [openFiles, openRasterise] = [proxy(files), proxy(rasterise)];
  return {
    make: (request, onProgress) => answer(job.make(request, ground, openFiles, proxy(onProgress))),
    blocks: (part, chapter) => answer(job.blocks(part, chapter)),
    render: (format, onProgress) => answer(job.render(format, openRasterise, proxy(onProgress))),
    workbook: (request, onProgress) => answer(job.workbook(request, ground, openFiles, openRasterise, proxy(onProgress))),
    selection: (format, request, onProgress) => answer(job.selection(format, request, ground, openFiles, proxy(onProgress))),
    stop,
  };
}

async function openBench(breathe: () => Promise<void>): Promise<Bench> {
  try {
    if (typeof Worker !== 'undefined') return await workerBench();
  } catch {
    // The page's own thread serves instead.
  }
  const { createReportJob } = await import('./report-job.ts');
  const job = createReportJob(breathe);
  return { job, ended: new Promise<never>(() => undefined), stop: () => job.cancel() };
}

async function workerBench(): Promise<Bench> {
  const worker = startWorker(reportAddress, 'report');
  const ended = new Promise<never>((_, reject) => {
    worker.addEventListener('error', () => reject(new WorkerEnded()));
    worker.addEventListener('messageerror', () => reject(new WorkerEnded()));
  });
  const job = wrap<ReportJob>(worker);
  await Promise.race([job.ping(), ended]);
  return { job, ended, stop: () => worker.terminate() };
}
