import type { Finding } from '#model/finding.ts';
import type { Review } from '#model/review.ts';
// oxlint-disable-next-line import/default -- the bundler answers with the address of the built worker
import reviewFileAddress from './review-file.ts?worker&url';
import type { ReviewFileAnswer, ReviewFileRequest, ReviewFileResult, ReviewFileTask } from './review-file-messages.ts';
import { startWorker } from './trusted-worker.ts';

type ReadTask = Extract<ReviewFileTask, { kind: 'read' }>;

/** Reads and writes files of `data/reviews/` beside the page. */
export type ReviewFileClient = {
  /** Fetches all that is needed, so that the rest works without a line. */
  readonly warm: () => Promise<void>;
  readonly write: (review: Review, marked: { readonly isDemonstration: boolean; readonly isOpened: boolean }) => Promise<string>;
  readonly read: (file: Omit<ReadTask, 'kind'>) => Promise<{ readonly review: Review | null; readonly findings: readonly Finding[] }>;
  readonly stop: () => void;
};

type Promised<T> = { readonly promise: Promise<T>; readonly resolve: (value: T) => void; readonly reject: (error: Error) => void };

function promised<T>(): Promised<T> {
  let settle: Omit<Promised<T>, 'promise'> = { resolve: () => undefined, reject: () => undefined };
  const promise = new Promise<T>((resolve, reject) => (settle = { resolve, reject }));
  return { promise, ...settle };
}

/** A place where tasks are done: the worker, or this thread where there are no workers. */
type Bench = { readonly ready: Promise<void>; readonly run: (task: ReviewFileTask) => Promise<ReviewFileResult>; readonly stop: () => void };

function workerBench(worker: Worker): Bench {
  const pending = new Map<number, Promised<ReviewFileResult>>();
  let last = 0;
  const ready = promised<void>();
  const failAll = (error: Error): void => {
    ready.reject(error);
    for (const { reject } of pending.values()) reject(error);
    pending.clear();
  };
  worker.addEventListener('error', ({ message }) => failAll(new Error(message === '' ? 'the worker could not be started' : message)));
  worker.addEventListener('message', ({ data }: MessageEvent<ReviewFileAnswer>) => {
    if (data.kind === 'ready') return ready.resolve();
    const waiting = pending.get(data.number);
    pending.delete(data.number);
    if (data.kind === 'answer') waiting?.resolve(data.result);
    else waiting?.reject(new Error(data.message));
  });
  // Whoever asks is told by the answer of the task.
  ready.promise.catch(() => undefined);
  return {
    ready: ready.promise,
    run: (task) => {
      last += 1;
      const request: ReviewFileRequest = { number: last, task };
      const waiting = promised<ReviewFileResult>();
      pending.set(request.number, waiting);
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name
      ready.promise.then(() => worker.postMessage(request), waiting.reject);
      return waiting.promise;
    },
    stop: () => {
      worker.terminate();
      failAll(new Error('stopped'));
    },
  };
}

function ownBench(): Bench {
  const job = import('./review-file-job.ts');
  return { ready: job.then(() => undefined), run: async (task) => (await job).doReviewFileTask(task), stop: () => undefined };
}

/** Starts at the first use; a browser that refuses the worker does the work on the page's own thread. */
export function createReviewFileClient(): ReviewFileClient {
  let bench: Promise<Bench> | null = null;
  const open = async (): Promise<Bench> => {
    if (typeof Worker === 'undefined') return ownBench();
    try {
      const started = workerBench(startWorker(reviewFileAddress, 'review-file'));
      await started.ready;
      return started;
    } catch {
      return ownBench();
    }
  };
  const ask = async (task: ReviewFileTask): Promise<ReviewFileResult> => (await (bench ??= open())).run(task);
  return {
    warm: async () => (await (bench ??= open())).ready,
    write: async (review, marked) => {
      const result = await ask({ kind: 'write', review, ...marked });
      return result.kind === 'written' ? result.text : '';
    },
    read: async (file) => {
      const result = await ask({ kind: 'read', ...file });
      return result.kind === 'read' ? result : { review: null, findings: [] };
    },
    stop: () => {
      void bench?.then((started) => started.stop());
      bench = null;
    },
  };
}
