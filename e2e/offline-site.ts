import type { BrowserContext, Page } from '@playwright/test';
import { expect, live, test as base } from './fixtures.ts';
import { type SiteServer, startSiteServer } from './site-server.ts';

/** Tests with a service worker, over a server that can be taken away. What the program throws fails a test. */
export const test = base.extend<{ site: SiteServer }>({
  // The browser itself writes failed requests to the console.
  expectNoComplaint: false,
  serviceWorkers: 'allow',
  site: async ({ watch }, use) => {
    const site = await startSiteServer();
    await use(site);
    await site.stop();
    expect(watch.complaints.filter((complaint) => complaint.startsWith('uncaught'))).toEqual([]);
  },
});

export const h1 = (page: Page) => page.getByRole('heading', { level: 1 });

/** Opens a path of the site as a reader who stays until it answers, and gives its heading. */
export async function open(site: SiteServer, page: Page, path: string): Promise<string> {
  await page.goto(site.address + path);
  await expect(h1(page)).toBeVisible({ timeout: 30_000 });
  await live(page);
  await expect(page.getByRole('main').getByRole('alert')).toHaveCount(0);
  return h1(page).innerText();
}

/** Waits until the worker answers for the page and has nothing left to fetch. */
export async function kept(page: Page): Promise<void> {
  await expect.poll(() => page.evaluate('navigator.serviceWorker.controller !== null')).toBe(true);
  const count = () => page.evaluate(async () => {
    const names = await caches.keys();
    const keys = await Promise.all(names.map(async (name) => (await (await caches.open(name)).keys()).length));
    return keys.reduce((sum, one) => sum + one, 0);
  });
  let before = -1;
  await expect(async () => {
    const now = await count();
    const isStill = now === before;
    before = now;
    expect(isStill).toBe(true);
  }).toPass({ intervals: [2000] });
}

export async function cut(site: SiteServer, context: BrowserContext): Promise<void> {
  await site.stop();
  await context.setOffline(true);
}

export async function mend(site: SiteServer, context: BrowserContext): Promise<void> {
  await site.start();
  await context.setOffline(false);
}

