import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync } from 'node:zlib';
import type { FrameLocator, Page } from '@playwright/test';
import { datasetFile, forge } from './dataset-faults.ts';
import { axeFindings, expect, test } from './fixtures.ts';
import { languages, word } from './words.ts';
import { manifestPartOf } from '../src/model/manifest-part.ts';

const limit = 60 * 1024;
const id = 'coverage-4g';
const plain = (text: string): string => text.replaceAll(/[\u200b\u2060]/gu, '');
const path = (language: string, asked = '') => `/${language}/embed/indicators/${id}${asked}`;

/** A page of another origin that holds one frame. */
async function foreignPage(source: string): Promise<{ readonly address: string; readonly server: Server }> {
  const server = createServer((_, response) => {
    response.writeHead(200, { 'Content-Type': 'text/html' }).end(`<!doctype html><html lang="en"><title>Another site</title><link rel="icon" href="data:,"><h1>News</h1><iframe title="4G" width="600" height="1000" src="${source}"></iframe>`);
  });
  await new Promise<void>((done) => {
    server.listen(0, 'localhost', done);
  });
  return { address: `http://localhost:${(server.address() as AddressInfo).port}/`, server };
}

async function inFrame(page: Page, source: string, look: (frame: FrameLocator) => Promise<void>): Promise<void> {
  const { address, server } = await foreignPage(source);
  try {
    await page.goto(address);
    await look(page.frameLocator('iframe'));
  } finally {
    server.close();
  }
}

/** Opens an embed; tells which of this site's files it loads, with their bodies compressed. */
async function loadedBytes(page: Page, address: string): Promise<ReadonlyMap<string, number>> {
  const bytes = new Map<string, number>();
  const pending: Promise<void>[] = [];
  page.on('response', (response) => {
    const file = new URL(response.url()).pathname;
    pending.push(response.body().then((body) => void bytes.set(file, file.endsWith('.woff2') ? body.length : brotliCompressSync(body).length)));
  });
  await page.goto(address, { waitUntil: 'networkidle' });
  await expect(page.locator('svg[role=img]')).toBeVisible();
  await page.evaluate('document.fonts.ready.then(() => undefined)');
  await Promise.all(pending);
  return bytes;
}

for (const language of languages) {
  test(`${language}: a frame takes at most 60 KB, holds nothing of React, and asks for one indicator`, async ({ page }) => {
    const bytes = await loadedBytes(page, path(language));
    const total = [...bytes.values()].reduce((sum, each) => sum + each, 0);
    console.log(`${language}: ${total} bytes in ${bytes.size} files`);
    expect(total).toBeLessThanOrEqual(limit);
    const data = [...bytes.keys()].filter((file) => file.startsWith('/dataset/'));
    expect(data.toSorted()).toEqual(['/dataset/head.json', `/dataset/indicators/${id}.json`, `/dataset/${manifestPartOf(`indicators/${id}.json`)}`, `/dataset/texts/${language}/${id}.json`]);
  });

  test(`${language}: says the same figures as the page of the indicator, and passes axe in both appearances`, async ({ page }) => {
    await page.goto(`/${language}/indicators/${id}`);
    await expect(page.locator('.indicator-head__finding')).toBeVisible();
    const finding = plain(await page.locator('.indicator-head__finding').innerText());
    const rows = await page.locator('.values-table tbody tr').evaluateAll((lines) => lines.map((line) => [...line.children].slice(0, 2).map((cell) => cell.textContent)));
    for (const theme of ['light', 'dark']) {
      await page.goto(path(language, `?theme=${theme}`));
      await expect.poll(async () => plain(await page.locator('.embed__finding').innerText())).toBe(finding);
      await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
      await page.locator('summary').click();
      const own = await page.locator('tbody tr').evaluateAll((lines) => lines.map((line) => [...line.children].slice(0, 2).map((cell) => cell.textContent)));
      for (const row of own) expect(rows).toContainEqual(row);
      expect(await axeFindings(page)).toEqual([]);
    }
  });
}

test.describe('in a page of another site', () => {
  // The frame around it is another host, which the watch would take for a leak.
  test.use({ expectNoComplaint: false });

  test('a frame is shown, keeps nothing, and its link leaves the frame', async ({ page, baseURL }) => {
    await inFrame(page, `${String(baseURL)}${path('en')}`, async (frame) => {
      await expect(frame.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(frame.locator('svg[role=img]')).toBeVisible();
      await expect(frame.getByRole('link')).toHaveAttribute('target', '_blank');
      expect(await page.context().storageState({ indexedDB: true })).toEqual({ cookies: [], origins: [] });
    });
  });

  test('no other page of the site is shown', async ({ page, baseURL }) => {
    await inFrame(page, `${String(baseURL)}/en/indicators/${id}`, async (frame) => {
      await expect(frame.getByRole('heading', { level: 1 })).toHaveCount(0);
    });
  });
});

test('an earlier release is pinned: its value, its verdict, and that a newer one exists', async ({ page }) => {
  await page.goto('/en/embed/indicators/demo-behind?release=2026.05&data=demonstration');
  await expect(page.getByRole('region', { name: 'As published in release 2026.05' })).toContainText('A newer release exists: 2026.11');
  await expect(page.getByText(/^Latest value in that release: /u)).toBeVisible();
  await expect(page.locator('main > :first-child')).toHaveText('Demonstration data, not official');
});

test('a pinned release that nobody knows is said', async ({ page }) => {
  await page.goto(path('en', '?release=2019.01'));
  await expect(page.getByRole('note')).toContainText('There is no earlier release 2019.01');
});

test.describe('without figures', () => {
  test.use({ expectNoComplaint: false });

  for (const language of languages) {
    test(`${language}: an unknown indicator is said, with the way to the site`, async ({ page }) => {
      await page.goto(`/${language}/embed/indicators/nothing-of-that-name`);
      await expect(page.getByRole('alert')).toContainText('nothing-of-that-name');
      await expect(page.getByRole('link')).toHaveAttribute('href', new RegExp(`/${language}$`, 'u'));
    });
  }

  test('a file that was changed on the way is refused', async ({ page }) => {
    await forge(page, `indicators/${id}.json`, (text) => text.replace('76', '96'));
    await page.goto(path('en'));
    await expect(page.getByRole('alert')).toHaveText(word('en', 'notice.tampered.title'));
  });

  test('a line that is down is said', async ({ page }) => {
    await page.route(datasetFile('head.json'), (route) => route.abort());
    await page.goto(path('en'));
    await expect(page.getByRole('alert')).toHaveText(word('en', 'notice.unreachable.title'));
  });
});

test('the page of the indicator gives the code, with its choices', async ({ page, baseURL }) => {
  await page.goto(`/en/indicators/${id}`);
  await page.getByText('Embed in another site').click();
  const code = page.getByLabel('Code for your page');
  await expect(code).toHaveValue(new RegExp(`<iframe src="${String(baseURL)}${path('en')}" title="[^"]+" width="100%" height="\\d+" loading="lazy"`, 'u'));
  await page.getByRole('checkbox', { name: /Pin to release/u }).check();
  await page.locator('.embed-section').getByLabel('Language').selectOption('vi');
  await expect(code).toHaveValue(/\/vi\/embed\/indicators\/coverage-4g\?release=[\d.]+"/u);
});
