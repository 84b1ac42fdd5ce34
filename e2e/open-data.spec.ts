import { createHash } from 'node:crypto';
import { csvParse } from 'd3-dsv';
import { unzipSync } from 'fflate';
import { messages as en } from '../src/i18n/messages/en/open-data.ts';
import { messages as lo } from '../src/i18n/messages/lo/open-data.ts';
import { messages as vi } from '../src/i18n/messages/vi/open-data.ts';
import { axeFindings, expect, test } from './fixtures.ts';
import { loose } from './plain.ts';
import { languages } from './words.ts';

const words = { en, lo, vi } as const;

const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

for (const language of languages) {
  test(`in ${language} the page of open data leads to every file, and nothing on it is wider than a phone`, async ({ page }) => {
    await page.goto(`/${language}/data`);
    const table = page.getByRole('table', { name: loose(words[language]['openData.whole.title'], { isWhole: true }) });
    const links = table.getByRole('link');
    await expect(links).toHaveCount(7);
    for (const link of await links.all()) {
      const response = await page.request.get((await link.getAttribute('href')) ?? '');
      expect(response.status()).toBe(200);
      expect((await response.body()).length).toBeGreaterThan(500);
    }
    expect(await axeFindings(page)).toEqual([]);
    await page.setViewportSize({ width: 390, height: 844 });
    expect(await page.evaluate('document.documentElement.scrollWidth <= document.documentElement.clientWidth')).toBe(true);
  });
}

test('the package is what its own list of hashes says, and what is left out of it is what the page says', async ({ page }) => {
  await page.goto('/en/data');
  const entries = unzipSync(new Uint8Array(await (await page.request.get('/dataset/download/data-package.zip')).body()));
  const text = (path: string): string => new TextDecoder().decode(entries[path]);
  const sums = text('SHA256SUMS').trimEnd().split('\n');
  expect(sums).toHaveLength(Object.keys(entries).length - 1);
  for (const line of sums) expect(hashOf(entries[line.slice(66)] ?? new Uint8Array())).toBe(line.slice(0, 64));
  const { fingerprint } = JSON.parse(text('datapackage.json')) as { readonly fingerprint: string };
  await expect(page.getByRole('region', { name: 'What is left out, and why' })).toContainText(fingerprint);
  const apart = csvParse(text('non-commercial/observations.csv').replace(/^\uFEFF/, ''));
  await expect(page.getByRole('region', { name: 'What is left out, and why' })).toContainText(`${apart.length} observations may not be used commercially`);
});

test('an indicator is found by its name, and its table has its rows alone', async ({ page }) => {
  await page.goto('/en/data');
  const part = page.getByRole('region', { name: 'One indicator' });
  await part.getByRole('searchbox').fill('4g mobile');
  await expect(page).toHaveURL(/[?&]q=4g/);
  const link = part.getByRole('listitem').first().getByRole('link');
  await expect(link).toHaveAttribute('href', /download\/indicators\/coverage-4g\.csv$/);
  const rows = csvParse((await (await page.request.get('/dataset/download/indicators/coverage-4g.csv')).text()).replace(/^\uFEFF/, ''));
  expect(new Set(rows.map((row) => row['INDICATOR']))).toEqual(new Set(['coverage-4g']));
});

test('the citation is copied, and the page holds the description for search engines as data', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/lo/data');
  await page.getByRole('button', { name: loose(`${lo['openData.cite.copy']}: BibTeX`) }).click();
  const copied = () => page.evaluate<string>('navigator.clipboard.readText()');
  await expect.poll(copied).not.toBe('');
  const entry = await copied();
  expect(entry).toMatch(/^@misc\{lao-digital-economy-2026\.11,/);
  expect(entry).not.toMatch(/[\u200B\u2060]/);
  const metadata = JSON.parse((await page.locator('script[type="application/ld+json"]').textContent()) ?? '') as { readonly distribution: readonly { readonly contentUrl: string }[] };
  expect(metadata).toMatchObject({ '@type': 'Dataset', version: '2026.11' });
  for (const { contentUrl } of metadata.distribution) expect((await page.request.get(contentUrl)).status()).toBe(200);
});
