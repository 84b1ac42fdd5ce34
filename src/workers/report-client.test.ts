import { afterEach, describe, expect, it, vi } from 'vitest';
import { openReport, type ReportMeans, WorkerEnded } from './report-client.ts';

/** What comlink posts; the message that lets the other side go has no path. */
type Question = { readonly id: string; readonly path?: readonly string[] };

/** Answers that it is there, then ends at the first question: out of memory, as far as a page can see. */
class EndingWorker extends EventTarget {
  isTerminated = false;
  postMessage({ id, path }: Question): void {
    const isPing = path?.at(-1) === 'ping';
    queueMicrotask(() => this.dispatchEvent(isPing ? new MessageEvent('message', { data: { id, type: 'RAW', value: true } }) : new Event('error')));
  }
  terminate(): void {
    this.isTerminated = true;
  }
}

/** Never says anything after it was reached. */
class SilentWorker extends EndingWorker {
  override postMessage(question: Question): void {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name
    if (question.path?.at(-1) === 'ping') super.postMessage(question);
  }
}

const means = { ground: {}, files: {}, rasterise: () => Promise.resolve(new Uint8Array()) } as unknown as ReportMeans;
const request = { languages: ['en'], plan: null, indicators: ['a'], period: null, sections: ['summary'] } as const;
const started = (kind: typeof EndingWorker) => {
  const workers: EndingWorker[] = [];
  vi.stubGlobal('location', { href: 'https://tracker.example.org/', origin: 'https://tracker.example.org' });
  vi.stubGlobal('Worker', function start() {
    const worker = new kind();
    workers.push(worker);
    return worker;
  });
  return workers;
};

describe('a report made beside the page', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('is told when its worker ends at work', async () => {
    started(EndingWorker);
    const client = await openReport(means, new AbortController().signal, () => Promise.resolve());
    await expect(client.make(request, () => undefined)).rejects.toBeInstanceOf(WorkerEnded);
  });

  it('ends with the reason when it is cancelled, whatever the worker does', async () => {
    const workers = started(SilentWorker);
    const controller = new AbortController();
    const client = await openReport(means, controller.signal, () => Promise.resolve());
    const made = client.make(request, () => undefined);
    controller.abort(new Error('enough'));
    await expect(made).rejects.toThrow('enough');
    expect(workers.map(({ isTerminated }) => isTerminated)).toEqual([true]);
  });
});
