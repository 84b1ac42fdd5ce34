import type { Browser, Page } from 'playwright';

/** What the main thread of a page did while something was done to it. */
export type MainThread = {
  /** The longest task in milliseconds of processor, so that other programs of the machine count as little as possible. */
  readonly longest: number;
};

type TraceEvent = { readonly name: string; readonly ph: string; readonly pid: number; readonly tid: number; readonly tdur?: number; readonly args?: { readonly name?: string } };

const categories = ['__metadata', 'toplevel', 'disabled-by-default-devtools.timeline'];

/** Watches the main thread of a page from before `act` until nothing follows any more. */
export async function watchMainThread(browser: Browser, page: Page, act: () => Promise<void>): Promise<MainThread> {
  await browser.startTracing(page, { categories });
  await act();
  // What React puts off, and the layout of what it has drawn.
  await page.waitForTimeout(400);
  return { longest: longestTask((await browser.stopTracing()).toString()) };
}

function longestTask(trace: string): number {
  const { traceEvents } = JSON.parse(trace) as { readonly traceEvents: readonly TraceEvent[] };
  const threads = new Set(traceEvents.flatMap(({ name, args, pid, tid }) => (name === 'thread_name' && args?.name === 'CrRendererMain' ? [`${pid}/${tid}`] : [])));
  const tasks = traceEvents.filter(({ name, ph, pid, tid }) => ph === 'X' && name.endsWith('RunTask') && threads.has(`${pid}/${tid}`));
  if (!tasks.some(({ tdur }) => tdur !== undefined)) throw new Error('The trace holds no times of the processor.');
  return Math.max(...tasks.map(({ tdur = 0 }) => tdur)) / 1000;
}

/** Waits until the program of a page answers, which comes after its text; a page without one answers from the start. */
export async function untilItAnswers(page: Page): Promise<void> {
  await page.waitForFunction(() => document.querySelector('script[data-program]') === null || performance.getEntriesByName('page live').length > 0, undefined, { polling: 50 });
}

/** A text, since what a bundler adds to a function is not known in the page. */
const loop = `(() => {
  let word = 1;
  for (let step = 0; step < 20000000; step += 1) word = (Math.imul(word, 1664525) + 1013904223) | 0;
  return word;
})()`;

/** Milliseconds of processor that a loop of plain arithmetic takes in this page: how fast the machine is at this moment. The best of three. */
export async function bareLoop(browser: Browser, page: Page): Promise<number> {
  const times: number[] = [];
  for (let count = 0; count < 3; count += 1) times.push((await watchMainThread(browser, page, async () => void (await page.evaluate(loop)))).longest);
  return Math.min(...times);
}
