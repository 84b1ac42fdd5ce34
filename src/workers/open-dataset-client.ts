import { proxy, wrap } from 'comlink';
import type { FileContent } from '#model/import-content.ts';
import type { OpeningOutcome, OpeningProgress } from '#model/opened-dataset.ts';
// oxlint-disable-next-line import/default -- the bundler answers with the address of the built worker
import openDatasetAddress from './open-dataset.ts?worker&url';
import type { OpenDatasetJob } from './open-dataset-job.ts';
import { WorkerEnded } from './report-client.ts';
import { startWorker } from './trusted-worker.ts';

export type OpeningSteps = { readonly signal: AbortSignal; readonly onProgress: OpeningProgress };

/**
 * Opens a dataset beside the page, in a worker of its own that ends with the answer and gives its memory back; a browser that refuses
 * the worker does it on the page's own thread. Rejects with the signal's reason when it is cancelled, and with `WorkerEnded`.
 */
export async function openDatasetBeside(file: FileContent, { signal, onProgress }: OpeningSteps): Promise<OpeningOutcome> {
  signal.throwIfAborted();
  const worker = await startedWorker();
  if (worker === null) return openHere(file, { signal, onProgress });
  let cancel = (): void => undefined;
  const interrupted = new Promise<never>((_, reject) => {
    cancel = () => reject(signal.reason as Error);
    signal.addEventListener('abort', cancel, { once: true });
    worker.ended.catch(reject);
  });
  interrupted.catch(() => undefined);
  try {
    signal.throwIfAborted();
    return await Promise.race([worker.job.open(file, proxy(onProgress)), interrupted]);
  } finally {
    signal.removeEventListener('abort', cancel);
    worker.stop();
  }
}

async function startedWorker() {
  if (typeof Worker === 'undefined') return null;
  try {
    const worker = startWorker(openDatasetAddress, 'open-dataset');
    const ended = new Promise<never>((_, reject) => {
      worker.addEventListener('error', () => reject(new WorkerEnded()));
      worker.addEventListener('messageerror', () => reject(new WorkerEnded()));
    });
    ended.catch(() => undefined);
    const job = wrap<OpenDatasetJob>(worker);
    await Promise.race([job.ping(), ended]);
    return { job, ended, stop: () => worker.terminate() };
  } catch {
    // The page's own thread serves instead.
    return null;
  }
}

async function openHere(file: FileContent, { signal, onProgress }: OpeningSteps): Promise<OpeningOutcome> {
  const { openDatasetFile } = await import('./open-dataset-job.ts');
  return openDatasetFile(file, onProgress, async () => {
    await new Promise((resolve) => setTimeout(resolve, 0));
    signal.throwIfAborted();
  });
}
