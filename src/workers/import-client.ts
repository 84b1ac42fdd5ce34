import { proxy, type Remote, wrap } from 'comlink';
import type { ImportChoices } from '#model/import-choices.ts';
import type { FileContent } from '#model/import-content.ts';
import type { ForeignPlace } from '#model/import-finding.ts';
import type { ImportOutcome, RowAround } from '#model/import-outcome.ts';
// oxlint-disable-next-line import/default -- the bundler answers with the address of the built worker
import importAddress from './import.ts?worker&url';
import type { ChangeSetWords, ImportBase, ImportJob, ImportProgress } from './import-messages.ts';
import { WorkerEnded } from './report-client.ts';
import { startWorker } from './trusted-worker.ts';

/** Reads files that are brought in, beside the page. */
export type ImportClient = {
  /** Rejects with the signal's reason when it is cancelled, and where the worker ends. */
  readonly run: (files: readonly FileContent[], choices: ImportChoices, base: ImportBase, options: { readonly signal: AbortSignal; readonly onProgress: ImportProgress }) => Promise<ImportOutcome>;
  readonly around: (files: readonly FileContent[], choices: ImportChoices, place: ForeignPlace) => Promise<readonly RowAround[]>;
  /** The change set of what was read last; it is read again where the worker that read it has ended. Null where nothing would change. */
  readonly changeSet: (files: readonly FileContent[], base: ImportBase, words: ChangeSetWords) => Promise<Blob | null>;
  readonly stop: () => void;
};

type Bench = { readonly job: Remote<ImportJob> | ImportJob; readonly ended: Promise<never>; readonly stop: () => void };

/** Starts at the first use; a browser that refuses the worker reads on the page's own thread. A cancelled reading ends its worker. */
export function createImportClient(breathe: () => Promise<void>): ImportClient {
  let bench: Promise<Bench> | null = null;
  const stop = (): void => {
    void bench?.then((opened) => opened.stop());
    bench = null;
  };
  return {
    run: async (files, choices, base, { signal, onProgress }) => {
      const opened = (bench ??= openBench(breathe));
      const { job, ended } = await opened;
      // Cancelled while the worker was started: another reading may be waiting for the same one.
      signal.throwIfAborted();
      const cancelled = cancelling(signal, () => {
        if (bench === opened) stop();
      });
      try {
        return await Promise.race([job.run(files, choices, proxy(base) as ImportBase, proxy(onProgress)), cancelled.promise, ended]);
      } catch (error) {
        if (error instanceof WorkerEnded && bench === opened) bench = null;
        throw error;
      } finally {
        cancelled.forget();
      }
    },
    around: async (files, choices, place) => {
      const { job, ended } = await (bench ??= openBench(breathe));
      return Promise.race([job.around(files, choices, place), ended]);
    },
    changeSet: async (files, base, words) => {
      const { job, ended } = await (bench ??= openBench(breathe));
      const ready = await Promise.race([job.changeSet(words), ended]);
      if (ready !== null) return ready;
      await Promise.race([job.run(files, words.choices, proxy(base) as ImportBase, proxy(() => undefined)), ended]);
      return Promise.race([job.changeSet(words), ended]);
    },
    stop,
  };
}

function cancelling(signal: AbortSignal, stop: () => void): { readonly promise: Promise<never>; readonly forget: () => void } {
  let forget = (): void => undefined;
  const promise = new Promise<never>((_, reject) => {
    const cancel = (): void => {
      stop();
      reject(signal.reason as Error);
    };
    signal.addEventListener('abort', cancel, { once: true });
    forget = () => signal.removeEventListener('abort', cancel);
  });
  promise.catch(() => undefined);
  return { promise, forget };
}

async function openBench(breathe: () => Promise<void>): Promise<Bench> {
  try {
    if (typeof Worker !== 'undefined') return await workerBench();
  } catch {
    // The page's own thread serves instead.
  }
  const { createImportJob } = await import('./import-job.ts');
  const job = createImportJob(breathe);
  return { job, ended: new Promise<never>(() => undefined), stop: () => job.cancel() };
}

async function workerBench(): Promise<Bench> {
  const worker = startWorker(importAddress, 'import');
  let end = (): void => undefined;
  const ended = new Promise<never>((_, reject) => {
    end = () => reject(new WorkerEnded());
    worker.addEventListener('error', () => reject(new WorkerEnded()));
    worker.addEventListener('messageerror', () => reject(new WorkerEnded()));
  });
  ended.catch(() => undefined);
  const job = wrap<ImportJob>(worker);
  await Promise.race([job.ping(), ended]);
  const stop = (): void => {
    worker.terminate();
    // Nobody may wait for an answer that will not come.
    end();
  };
  return { job, ended, stop };
}
