import { wrap } from 'comlink';
// oxlint-disable-next-line import/default -- the bundler answers with the address of the built worker
import templateAddress from './template.ts?worker&url';
import type { TemplateAsked, TemplateJob } from './template-job.ts';
import { startWorker } from './trusted-worker.ts';

/** The workbook of an institution, written beside the page; a browser that refuses the worker writes on the page's own thread. */
export async function templateBytes(asked: TemplateAsked): Promise<Uint8Array<ArrayBuffer> | null> {
  const worker = await startedWorker();
  if (worker !== null) {
    try {
      return await worker.job.make(asked);
    } finally {
      worker.stop();
    }
  }
  const { createTemplateJob } = await import('./template-job.ts');
  return createTemplateJob().make(asked);
}

/** The worker once it answers; null where there is none. Its job is wrapped once: a wrapper that the browser collects makes the worker deaf. */
async function startedWorker() {
  if (typeof Worker === 'undefined') return null;
  try {
    const worker = startWorker(templateAddress, 'template');
    const failed = new Promise<never>((_, reject) => {
      worker.addEventListener('error', () => reject(new Error('the worker did not start')), { once: true });
    });
    const job = wrap<TemplateJob>(worker);
    await Promise.race([job.ping(), failed]);
    return { job, stop: () => worker.terminate() };
  } catch {
    return null;
  }
}
