import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Page } from '@playwright/test';
import { messages as en } from '../src/i18n/messages/en/shell.ts';
import { messages as lo } from '../src/i18n/messages/lo/shell.ts';
import { messages as vi } from '../src/i18n/messages/vi/shell.ts';
import { axeFindings, expect, live, test } from './fixtures.ts';
import { loose } from './plain.ts';
import { languages } from './words.ts';

const words = { en, lo, vi } as const;
const banner = (page: Page) => page.locator('.opened-banner');

/** The data package of the site, with a value for the year of a target in the place of the last one. */
async function changedPackage(page: Page): Promise<Uint8Array> {
  const entries = unzipSync(new Uint8Array(await (await page.request.get('/dataset/download/data-package.zip')).body()));
  const path = 'source/observations/coverage-4g.csv';
  const text = strFromU8(entries[path] ?? new Uint8Array());
  const changed = text.replace(',LA,2024,76,', ',LA,2025,91,');
  expect(changed).not.toBe(text);
  return zipSync({ ...entries, [path]: strToU8(changed) });
}

async function drop(page: Page, target: string, name: string, content: Uint8Array): Promise<void> {
  await live(page);
  const given = await page.evaluateHandle(
    ([file, base64]) => {
      const data = new DataTransfer();
      data.items.add(new File([Uint8Array.from(atob(base64 ?? ''), (letter) => letter.charCodeAt(0))], file ?? '', { type: 'application/zip' }));
      return data;
    },
    [name, Buffer.from(content).toString('base64')],
  );
  await page.dispatchEvent(target, 'drop', { dataTransfer: given });
}

async function verdictOn(page: Page, address: string): Promise<string> {
  await page.goto(address);
  return (await page.locator('main .status').first().textContent()) ?? '';
}

test('a changed package is shown as what it is, in every language, also after a reload, until it is closed', async ({ page, context }) => {
  test.setTimeout(120_000);
  const published = await verdictOn(page, '/en/indicators/coverage-4g');
  const fingerprint = ((await (await page.request.get('/dataset/head.json')).json()) as { readonly fingerprint: string }).fingerprint.slice(0, 8);
  await page.goto('/en/data');
  await drop(page, '.drop-zip', 'my-figures.zip', await changedPackage(page));
  await expect(page).toHaveURL(/\/en\?data=opened$/, { timeout: 60_000 });
  await expect(banner(page)).toContainText('my-figures.zip');
  await expect(banner(page)).not.toContainText(fingerprint);
  expect(await page.locator('meta[name=robots]').getAttribute('content')).toBe('noindex');
  expect(await axeFindings(page)).toEqual([]);

  // The verdict moves with the value; another window and a reload read the same dataset.
  expect(await verdictOn(page, '/en/indicators/coverage-4g?data=opened')).not.toBe(published);
  await page.reload();
  await expect(banner(page)).toContainText('my-figures.zip');
  const other = await context.newPage();
  for (const language of languages) {
    await other.goto(`/${language}/indicators?data=opened`);
    await expect(banner(other)).toContainText(loose(words[language]['shell.opened.title']));
    await expect(other.locator('main table').first()).toBeVisible();
  }

  // What leaves the page carries the mark, and a download is of this dataset.
  await page.goto('/en/data?data=opened');
  await expect(page.getByText('changed: its package names the fingerprint')).toBeVisible();
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'Observations', exact: true }).first().click()]);
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  const own = (await banner(page).textContent())?.match(/fingerprint ([0-9a-f]{8})/)?.[1] ?? 'none';
  expect(Buffer.concat(chunks).toString()).toContain(own);

  await banner(page).getByRole('button', { name: 'Close it' }).click();
  await expect(page).toHaveURL(/\/en\/data$/);
  await expect(banner(page)).toHaveCount(0);
});

test.describe('without an opened dataset', () => {
  // What cannot be read is told to the console as well.
  test.use({ expectNoComplaint: false });

  test('an address that asks for one says so, and leads to where it is opened', async ({ page }) => {
    await page.goto('/en/indicators?data=opened');
    await expect(page.getByRole('heading', { name: 'No dataset is opened in this browser' })).toBeVisible();
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole('link', { name: 'Open a dataset' }).click();
    await expect(page).toHaveURL(/\/en\/data#open-dataset$/);
    await expect(page.locator('.drop-zip')).toBeVisible();
  });
});

test('what is damaged, wrong or no dataset is refused with its reason, and nothing changes', async ({ page }) => {
  test.setTimeout(120_000);
  await page.goto('/en/data');
  const whole = await changedPackage(page);
  const alert = page.locator('.opening--ended');
  await drop(page, '.drop-zip', 'cut.zip', whole.slice(0, whole.length - 5000));
  await expect(alert).toContainText('cut.zip was not opened. Nothing has changed.');
  await expect(alert).toContainText('The archive is damaged');
  await drop(page, '.drop-zip', 'photos.zip', zipSync({ 'a.txt': strToU8('a') }));
  await expect(alert).toContainText('There is no dataset in photos.zip.');
  const entries = unzipSync(whole);
  const path = 'source/observations/coverage-4g.csv';
  await drop(page, '.drop-zip', 'wrong.zip', zipSync({ ...entries, [path]: strToU8(strFromU8(entries[path] ?? new Uint8Array()).replace(',91,', ',ninety,')) }));
  await expect(alert).toContainText('The check found 1 error in wrong.zip.', { timeout: 60_000 });
  await expect(alert.getByRole('rowheader')).toHaveText(/^observations\/coverage-4g\.csv:\d+:\d+$/);
  expect(await axeFindings(page)).toEqual([]);
  await expect(banner(page)).toHaveCount(0);
});

test('a browser that keeps nothing shows it in this page alone, and says so', async ({ page }) => {
  test.setTimeout(120_000);
  await page.addInitScript(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await page.goto('/en/data');
  await drop(page, '.drop-zip', 'my-figures.zip', await changedPackage(page));
  await expect(banner(page)).toContainText('gone once the page is closed or loaded again', { timeout: 60_000 });
  await page.getByRole('link', { name: 'Indicators', exact: true }).first().click();
  await expect(page).toHaveURL(/\/en\/indicators\?data=opened$/);
  await expect(page.locator('main table').first()).toBeVisible();
  await banner(page).getByRole('button', { name: 'Close it' }).click();
  await expect(page).toHaveURL(/\/en\/indicators$/);
});

test('among figures that are brought in, a whole dataset is recognised: it changes nothing, or can be opened', async ({ page }) => {
  test.setTimeout(120_000);
  await page.goto('/en/reports/import');
  const content = new Uint8Array(await (await page.request.get('/dataset/download/data-package.zip')).body());
  await drop(page, '.imports__drop', 'package.zip', content);
  await expect(page.getByText('This file is a whole dataset')).toBeVisible({ timeout: 60_000 });
  await expect(page.getByText('Values added: 0; changed: 0;')).toBeVisible();
  await page.getByRole('button', { name: 'Open the dataset' }).click();
  await expect(page).toHaveURL(/\/en\?data=opened$/, { timeout: 60_000 });
  await expect(banner(page)).toContainText('package.zip');
});
