import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';

const dist = process.env['E2E_DIST'] ?? 'dist';
const languages = ['lo', 'en', 'vi'] as const;

type BuiltPage = { readonly path: string; readonly language: string; readonly html: string };

/** The pages that were rendered when the site was built; frames of other sites are another program. */
function builtPages(): readonly BuiltPage[] {
  return languages.flatMap((language) =>
    readdirSync(join(dist, language), { withFileTypes: true, recursive: true })
      .filter((entry) => entry.isFile() && entry.name === 'index.html')
      .map((entry) => join(entry.parentPath, entry.name))
      .filter((file) => !file.includes('embed'))
      .map((file) => ({ path: relative(dist, file), language, html: readFileSync(file, 'utf8') })),
  );
}

const found = (html: string, piece: RegExp): string => piece.exec(html)?.[1] ?? '';

test('every built page holds its words, its language and the ways to the others, and nothing that the policy forbids', () => {
  const pages = builtPages();
  expect(pages.length).toBeGreaterThan(500);
  const complaints = pages.flatMap(({ path, language, html }) => {
    const place = path.replace(/\/?index\.html$/, '').split('/').slice(1).join('/');
    const own = `/${language}${place === '' ? '' : `/${place}`}`;
    const checks: readonly (readonly [string, boolean])[] = [
      ['language', found(html, /<html lang="(\w+)"/) === language],
      ['title', found(html, /<title>([^<]+ – [^<]+)<\/title>/) !== '' && html.match(/<title>/g)?.length === 1],
      ['description', found(html, /<meta name="description" content="([^"]{20,})"/) !== ''],
      ['heading', html.match(/<h1\b/g)?.length === 1],
      ['canonical address', found(html, /<link rel="canonical" href="([^"]+)"/).endsWith(own)],
      ['other languages', (html.match(/<link rel="alternate" hreflang="(?:lo|en|vi|x-default)"/g) ?? []).length === 4],
      ['no template', !/<template\b/.test(html)],
      ['no style', !/<[^<>]*\sstyle=|<style\b/.test(html)],
      ['no inline script', [...html.matchAll(/<script\b[^>]*>/g)].every(([tag]) => /\ssrc="|type="application\/(?:ld\+)?json"/.test(tag))],
      ['scripts later', !/modulepreload|<script type="module"/.test(html) && /<script async src="[^"]*program\.js" data-program="/.test(html)],
    ];
    return checks.filter(([, holds]) => !holds).map(([what]) => `${path}: ${what}`);
  });
  expect(complaints).toEqual([]);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('pages are read and lead on', async ({ page }) => {
    await page.goto('/lo');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.getByRole('navigation').first().getByRole('link').nth(1).click();
    await expect(page).toHaveURL('/lo/indicators');
    await page.goto('/en/indicators/coverage-4g');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('4G mobile coverage');
    await expect(page.locator('main svg').first()).toBeVisible();
    await expect(page.getByRole('table').first()).toBeVisible();
  });
});

const watchPage = `
  globalThis.moved = 0;
  new PerformanceObserver((list) => list.getEntries().forEach((entry) => { if (!entry.hadRecentInput) moved += entry.value; })).observe({ type: 'layout-shift', buffered: true });
  addEventListener('DOMContentLoaded', () => { globalThis.first = document.querySelector('#root > *'); });
`;

/** Whether React has taken the page over. */
const isTaken = (page: Page) => page.evaluate<boolean>("Object.keys(document.getElementById('root')).some((key) => key.startsWith('__reactContainer'))");

test('pages are taken over as they stand: nothing is drawn again, moves or complains', async ({ page }) => {
  await page.addInitScript(watchPage);
  for (const path of ['/lo', '/en/indicators', '/vi/indicators/coverage-4g', '/en/plans/plan-2025', '/lo/legal', '/en/data', '/en/provinces', '/lo?fbclid=x']) {
    await page.goto(path);
    await expect.poll(() => isTaken(page), path).toBe(true);
    expect(await page.evaluate("first === document.querySelector('#root > *') && first.isConnected"), path).toBe(true);
    expect(await page.evaluate<number>('moved'), path).toBeLessThanOrEqual(0.01);
  }
});

test('an address that asks for more than its page was rendered for shows nothing else before', async ({ page }) => {
  // The program does not come: what stands there then is what was rendered.
  await page.route('**/assets/index-*.js', (route) => route.fulfill({ contentType: 'text/javascript', body: '' }));
  await page.goto('/en/indicators?q=4G');
  await expect(page.locator('#root h1')).toBeAttached();
  await expect(page.locator('#root h1')).toBeHidden();
  expect(await (await page.request.get('/en?data=demonstration')).text()).toContain('<div id="root"></div>');
  await page.goto('/en/indicators?utm_source=x');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.unroute('**/assets/index-*.js');
  await page.goto('/en/indicators?q=4G');
  await expect(page.getByRole('searchbox')).toHaveValue('4G');
  await expect(page.locator('main')).toHaveCount(1);
});

test('an unknown address is the shell, which says so', async ({ page, request }) => {
  expect(await (await request.get('/en/indicators/nothing-of-that-name')).text()).toContain('<div id="root"></div>');
  await page.goto('/en/indicators/nothing-of-that-name');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});
