import type { Browser, Page } from 'playwright';
import { type Measurement, median } from './budget.ts';
import type { StaticServer } from './static-server.ts';

/** A phone on a slow line: 150 ms there and back, 1.6 Mbit/s, a processor a quarter as fast. */
const line = { offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 };
const slowdown = 4;

export type Paint = { readonly lcp: number; readonly blocking: number; readonly shift: number };

const observe = `
  globalThis.seen = { lcp: 0, blocking: 0, shift: 0 };
  const watch = (type, take) => new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true });
  watch('largest-contentful-paint', (entry) => { seen.lcp = entry.startTime; });
  watch('longtask', (entry) => { seen.blocking += Math.max(0, entry.duration - 50); });
  watch('layout-shift', (entry) => { if (!entry.hadRecentInput) seen.shift += entry.value; });
`;

/** A fresh page on a phone on a slow line, that sees what it paints (read with `paintSeen`). */
export async function slowPhone(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', line);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await page.addInitScript(observe);
  return page;
}

/** What a page has painted once its content, its fonts and what follows them are there. */
export async function paintSeen(page: Page, content = 'h1'): Promise<Paint> {
  await page.locator(content).first().waitFor({ state: 'attached' });
  await page.evaluate('document.fonts.ready.then(() => undefined)');
  await page.waitForTimeout(1500);
  return page.evaluate<Paint>('seen');
}

async function paintOf(browser: Browser, address: string): Promise<Paint> {
  const page = await slowPhone(browser);
  await page.goto(address);
  const seen = await paintSeen(page);
  await page.context().close();
  return seen;
}

/** The rendered page with its styles and fonts, without any script: what a plain static page of the same text costs. */
export async function staticTwin(browser: Browser, address: string): Promise<string> {
  const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
  await page.goto(address);
  await page.locator('h1').waitFor();
  await page.waitForTimeout(500);
  const html = await page.content();
  await page.close();
  return html.replaceAll(/<script\b[^>]*>[\s\S]*?<\/script>/g, '').replaceAll(/<link\b[^>]*(modulepreload|as="script")[^>]*>/g, '');
}

/** The page and its static twin, run by turns so that a busy machine slows both alike. */
export async function measurePaint(browser: Browser, server: StaticServer, language: string, runs: number): Promise<readonly Measurement[]> {
  const address = `${server.address}/${language}`;
  server.addPage('/static-twin', await staticTwin(browser, address));
  const own: Paint[] = [];
  const twin: Paint[] = [];
  for (let run = 0; run < runs; run += 1) {
    own.push(await paintOf(browser, address));
    twin.push(await paintOf(browser, `${server.address}/static-twin`));
  }
  const of = (paints: readonly Paint[], part: keyof Paint) => median(paints.map((paint) => paint[part]));
  return [
    { what: `home ${language}, slow phone, median of ${runs}: largest contentful paint`, measured: of(own, 'lcp'), unit: 'ms' },
    { what: '  static page of the same text and fonts', measured: of(twin, 'lcp'), unit: 'ms' },
    { what: '  ratio', measured: of(own, 'lcp') / of(twin, 'lcp'), unit: '', limit: 1.25, holdsNow: false },
    { what: '  total blocking time', measured: of(own, 'blocking'), unit: 'ms', limit: 150, holdsNow: false },
    { what: '  layout shift', measured: of(own, 'shift'), unit: '', limit: 0.01, holdsNow: true },
  ];
}
