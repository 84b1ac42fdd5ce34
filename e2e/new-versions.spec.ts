import type { Page } from '@playwright/test';
import { axeFindings, expect } from './fixtures.ts';
import { cut, h1, kept, open, test } from './offline-site.ts';

test.describe.configure({ timeout: 180_000 });

test.describe('a new build', () => {
  const asks = (page: Page) => page.evaluate('navigator.serviceWorker.getRegistration().then((found) => found.update()).then(() => undefined)');
  const note = (page: Page) => page.getByRole('status').filter({ hasText: 'A new version of this site is ready.' });
  const scriptOf = (page: Page) => page.evaluate<string>('document.querySelector("script[type=module]").src');
  const assetsKept = (page: Page) => page.evaluate(async () => (await Promise.all((await caches.keys()).map(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => url)))).flat().filter((url) => url.includes('/assets/')));

  test('is announced in every window, loaded on the reader’s word, and the caches of the old one go', async ({ page, context, site }) => {
    await open(site, page, 'en/indicators/coverage-4g');
    await kept(page);
    const other = await context.newPage();
    await open(site, other, 'en');
    const before = await scriptOf(page);
    await page.evaluate('caches.open("tracker-site-older /").then((cache) => cache.put("/x", new Response("x")))');
    site.publishBuild(2);
    await asks(page);
    await expect(note(page)).toBeVisible({ timeout: 60_000 });
    await expect(note(other)).toBeVisible();
    expect(await axeFindings(page)).toEqual([]);
    expect(await scriptOf(page)).toBe(before);
    await note(page).getByRole('button', { name: 'Load it' }).click();
    await expect.poll(() => scriptOf(page).catch(() => before)).toContain('/assets/2-');
    await expect(h1(page)).toBeVisible();
    // The other window goes on reading what it reads, and can still load its parts.
    expect(await scriptOf(other)).toBe(before);
    await expect(note(other)).toBeVisible();
    await other.close();
    await page.reload();
    await expect.poll(async () => (await assetsKept(page)).filter((url) => !url.includes('/assets/2-'))).toEqual([]);
    expect(await page.evaluate('caches.has("tracker-site-older /")')).toBe(false);
    // What was kept of the old build is kept of the new one.
    await kept(page);
    await cut(site, context);
    await open(site, page, 'en/indicators/coverage-4g');
    expect(await scriptOf(page)).toContain('/assets/2-');
  });

  test('that the reader has loaded with the page is not announced', async ({ page, site }) => {
    await open(site, page, 'en');
    await kept(page);
    site.publishBuild(2);
    await page.reload();
    await expect.poll(() => scriptOf(page)).toContain('/assets/2-');
    await expect.poll(async () => (await assetsKept(page)).filter((url) => !url.includes('/assets/2-')), { timeout: 60_000 }).toEqual([]);
    await expect(note(page)).toHaveCount(0);
  });

  test('that could not be fetched whole changes nothing', async ({ page, context, site }) => {
    await open(site, page, 'en');
    await kept(page);
    site.publishBuild(2);
    // A file that differs between the two builds: what is the same is not fetched again.
    site.answer('index.html', 'missing');
    await asks(page);
    await page.waitForTimeout(3000);
    await expect(note(page)).toHaveCount(0);
    await cut(site, context);
    await open(site, page, 'en');
  });
});

test.describe('a new release of the figures', () => {
  const next = (text: string) => text.replace('"release":"2026.11"', '"release":"2026.12"').replace('"asOf":"2026-11-21"', '"asOf":"2026-12-21"');
  const withOtherHome = (text: string) => next(text).replace(/("home\.json":\{"bytes":\d+,"sha256":")[0-9a-f]{8}/u, '$100000000');

  test('is announced and shown on the reader’s word', async ({ page, site }) => {
    await open(site, page, 'en/indicators/coverage-4g');
    await kept(page);
    // Another release names other files.
    site.answer('dataset/head.json', withOtherHome);
    await page.evaluate('dispatchEvent(new Event("online"))');
    const note = page.getByRole('status').filter({ hasText: 'Release 2026.12, as of 21 December 2026, is out.' });
    await expect(note).toBeVisible();
    await expect(page.getByRole('banner')).toContainText('Release 2026.11');
    await note.getByRole('button', { name: 'Show it' }).click();
    await expect(page.getByRole('banner')).toContainText('Release 2026.12');
    await expect(note).toHaveCount(0);
  });

  test('of which only a part can be had never mixes with the one that is kept', async ({ page, site }) => {
    await open(site, page, 'en');
    await kept(page);
    site.answer('dataset/head.json', withOtherHome);
    site.answer('dataset/home.json', 'missing');
    await page.reload();
    await expect(h1(page)).toContainText('Plan 2021–2025');
    await expect(page.getByRole('banner')).toContainText('Release 2026.11');
    await expect(page.getByRole('status').filter({ hasText: 'You see the last good copy' })).toContainText('2026.11');
  });
});
