import type { Page } from '@playwright/test';
import { expect, test as base } from './fixtures.ts';
import { loose, plain } from './plain.ts';
import { type Fault, type SiteServer, startSiteServer } from './site-server.ts';
import { type Language, word } from './words.ts';

/** Tests over a server that misbehaves, and what its readers see. */
export const test = base.extend<{ site: SiteServer }>({
  // The browser itself writes failed requests to the console; what the program throws fails a test.
  expectNoComplaint: false,
  site: async ({ watch }, use) => {
    const site = await startSiteServer();
    await use(site);
    await site.stop();
    expect(watch.complaints.filter((complaint) => complaint.startsWith('uncaught'))).toEqual([]);
  },
});

export type Title = 'unreachable' | 'server-error' | 'not-published' | 'malformed' | 'tampered' | 'unknown-version' | 'unexpected';

/** A screen, and the files of which one is answered wrongly while it opens. */
type Place = { readonly screen: string; readonly content: string; readonly texts?: (language: Language) => string };

export const places: readonly Place[] = [
  { screen: '/indicators/coverage-4g', content: 'indicators/coverage-4g.json', texts: (language) => `texts/${language}/coverage-4g.json` },
  { screen: '', content: 'home.json', texts: (language) => `home-${language}.json` },
  { screen: '/indicators', content: 'overview.json', texts: (language) => `texts-${language}.json` },
  { screen: '/systems', content: 'systems.json', texts: (language) => `systems-${language}.json` },
  { screen: '/legal', content: 'legal.json', texts: (language) => `legal-${language}.json` },
  { screen: '/releases', content: 'releases.json', texts: (language) => `releases-${language}.json` },
  { screen: '/releases/2026.11', content: 'releases/2026.11.json' },
  { screen: '/review', content: 'reviews.json', texts: (language) => `reviews-${language}.json` },
  { screen: '/provinces', content: 'provinces.json' },
  { screen: '/provinces/LA-VT', content: 'provinces/LA-VT.json' },
  { screen: '/methodology', content: 'methods.json' },
  { screen: '/data', content: 'download/open-data.json' },
];

export const contents = places.map(({ content }) => content);
export const textsOf = (language: Language) => places.flatMap(({ texts }) => texts?.(language) ?? []);
export const main = (page: Page) => page.getByRole('main');
export const retry = (page: Page, language: Language = 'en') => page.getByRole('button', { name: loose(word(language, 'notice.retry')) }).first();
export const staleNotice = (page: Page) => page.getByRole('status').filter({ hasText: word('en', 'notice.stale.title') });

/** What is on screen now was seen already. */
export const markSeen = (page: Page) => page.evaluate(() => {
  for (const shown of document.querySelectorAll('main h1, main [role="alert"]')) shown.setAttribute('data-seen', '');
});

/** Goes to another screen as a link does, without loading the page. */
export async function leaf(page: Page, address: string): Promise<void> {
  await markSeen(page);
  await page.evaluate((to) => history.pushState({}, '', to), address);
}

/** What a screen has come to since `markSeen`: the title of its notice, or 'page'. A part of a page may fail later than its heading stands. */
export async function seen(page: Page, expected: 'page' | 'notice', timeout = 20_000): Promise<string> {
  const settled = (wanted: string | null) => {
    const alert = document.querySelector('main [role="alert"]:not([data-seen])');
    const heading = document.querySelector('main h1:not([data-seen])');
    const isPage = heading !== null && document.querySelector('main .page-loading, main [role="alert"]') === null;
    const found = alert !== null ? 'notice' : isPage ? 'page' : null;
    return found !== null && (wanted === null || wanted === found) ? (alert?.querySelector('.notice__title')?.textContent ?? found) : false;
  };
  const found = await page.waitForFunction(settled, expected, { timeout }).catch(() => page.waitForFunction(settled, null, { timeout: 1000 }).catch(() => null));
  return plain(String((await found?.jsonValue()) ?? 'nothing'));
}

export const titleOf = (language: Language, title: Title) => plain(word(language, `notice.${title}.title`));
export const table = (rows: readonly (readonly [string, string])[]) => Object.fromEntries(rows);

export const answerAll = (fault: Fault | ((text: string) => string) | null) => (site: SiteServer, paths: readonly string[]) => {
  for (const path of paths) site.answer(`dataset/${path}`, fault);
};

type Command = 'Network.clearBrowserCache' | 'ServiceWorker.stopAllWorkers';

export async function command(page: Page, name: Command): Promise<void> {
  const session = await page.context().newCDPSession(page);
  if (name.startsWith('ServiceWorker')) await session.send('ServiceWorker.enable');
  await session.send(name);
  await session.detach();
}

export async function pressMemory(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Memory.simulatePressureNotification', { level: 'critical' });
  await session.detach();
}

/** Waits until so many published files lie on every shelf of the browser's storage that holds any, and the release on one of them. */
export async function keptFiles(page: Page, least: number, release = '2026.11'): Promise<void> {
  const fewest = () => page.evaluate(async (named) => {
    const shelves = await Promise.all((await caches.keys()).filter((name) => name.startsWith('tracker-published-')).map((name) => caches.open(name)));
    const counts = (await Promise.all(shelves.map(async (shelf) => (await shelf.keys()).length))).filter((count) => count > 0);
    const heads = await Promise.all(shelves.map(async (shelf) => (await (await shelf.match('/dataset/head.json'))?.text()) ?? ''));
    return heads.some((head) => head.includes(`"release":"${named}"`)) ? Math.min(...counts) : 0;
  }, release);
  await expect.poll(fewest).toBeGreaterThanOrEqual(least);
}

/** What a browser does that needs room. */
export const forgetAll = (page: Page) => page.evaluate(async () => {
  await Promise.all((await caches.keys()).map((name) => caches.delete(name)));
  localStorage.clear();
});
