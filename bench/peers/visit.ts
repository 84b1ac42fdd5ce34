import type { Browser } from 'playwright';
import { kibibytes } from '../budget.ts';
import { firstVisit } from '../first-visit.ts';
import { untilItAnswers } from '../main-thread.ts';
import { paintSeen, slowPhone } from '../paint.ts';

export const pageKinds = ['home', 'indicators', 'indicator'] as const;
export type PageKind = (typeof pageKinds)[number];

/** One way to publish the same figures: where its pages lie, and by what each is seen to be there. */
export type Site = {
  readonly name: string;
  readonly addresses: Readonly<Record<PageKind, string>>;
  readonly content: Readonly<Record<PageKind, string>>;
  readonly hasProgram: boolean;
};

export type Figures = Readonly<Record<string, number>>;

/** Seen frame by frame from the start, in the page itself: a picture with size, lines and writing, in the frame after it was drawn. */
const watchChart = `
  globalThis.chartAt = null;
  const isChart = (svg) => svg.getBoundingClientRect().height > 100 && svg.querySelectorAll('text').length > 2 && svg.querySelector('path, line, polyline') !== null;
  const look = () => {
    if (![...document.querySelectorAll('main svg')].some(isChart)) { requestAnimationFrame(look); return; }
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => { chartAt = performance.now(); };
    port2.postMessage(null);
  };
  requestAnimationFrame(look);
`;

async function phoneVisit(browser: Browser, site: Site, kind: PageKind): Promise<Figures> {
  const page = await slowPhone(browser);
  await page.addInitScript(watchChart);
  await page.goto(site.addresses[kind]);
  const { lcp, blocking, shift } = await paintSeen(page, site.content[kind]);
  const chartAt = kind === 'indicator' ? await page.evaluate<number | null>('chartAt') : null;
  await page.context().close();
  if (kind === 'indicator' && chartAt === null) throw new Error(`${site.name} shows no chart`);
  return {
    'largest contentful paint, ms': lcp,
    'total blocking time, ms': blocking,
    'layout shift': shift,
    ...(chartAt === null ? {} : { 'readable chart, ms': chartAt }),
  };
}

/** From the click as the browser has stamped it to the frame that shows the number of rows left: a promise, since our policy forbids to ask by text again and again. */
const watchFilter = `
  globalThis.filtered = new Promise((done) => {
    const isDone = () => /^25\\b/.test(document.querySelector('h1').textContent);
    const afterFrame = (work) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = work;
      port2.postMessage(null);
    };
    addEventListener('click', ({ timeStamp }) => {
      const look = () => (isDone() ? afterFrame(() => done(performance.now() - timeStamp)) : requestAnimationFrame(look));
      requestAnimationFrame(look);
    }, { capture: true, once: true });
  });
  undefined;
`;

async function filterVisit(browser: Browser, site: Site): Promise<Figures> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, serviceWorkers: 'block' });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await page.goto(site.addresses.indicators);
  await page.locator(site.content.indicators).first().waitFor();
  await untilItAnswers(page);
  await page.waitForTimeout(1500);
  await session.send('Performance.enable');
  await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  await page.evaluate(watchFilter);
  await page.locator('label', { hasText: 'Technology infrastructure' }).locator('input').click();
  const filtered = await page.evaluate<number>('filtered');
  await context.close();
  const heap = metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? Number.NaN;
  return { 'filter, ms': filtered, 'memory of the program, MB': heap / 1024 / 1024 };
}

/** What a cold browser fetches; the same each time. */
export async function weigh(browser: Browser, site: Site, kind: PageKind): Promise<Figures> {
  const { bytes, addresses } = await firstVisit(browser, site.addresses[kind], site.content[kind]);
  return { 'bytes, KB': kibibytes(Object.values(bytes).reduce((sum, part) => sum + part, 0)), requests: addresses.length };
}

export async function visit(browser: Browser, site: Site, kind: PageKind): Promise<Figures> {
  const paints = await phoneVisit(browser, site, kind);
  return kind === 'indicators' && site.hasProgram ? { ...paints, ...(await filterVisit(browser, site)) } : paints;
}
