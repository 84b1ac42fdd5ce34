import { createHash } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Download, Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { messages as singleEn } from '../src/i18n/messages/en/single.ts';
import { messages as singleLo } from '../src/i18n/messages/lo/single.ts';
import { messages as singleVi } from '../src/i18n/messages/vi/single.ts';
import { axeFindings, expect, test } from './fixtures.ts';
import { loose, plain } from './plain.ts';
import { languages, word } from './words.ts';

/** The whole site in one file, opened from the disk as somebody does who got it on a stick. Made by `npm run build:single`. */
const folder = process.env['E2E_SINGLE'] ?? 'dist-single';
const name = (existsSync(folder) ? readdirSync(folder) : []).find((file) => file.endsWith('.html')) ?? 'missing.html';
const file = resolve(folder, name);
const words = { en: singleEn, lo: singleLo, vi: singleVi } as const;
const reasons = { en: 'no final value', lo: 'ບໍ່ມີຄ່າສຸດທ້າຍ', vi: 'chưa có giá trị cuối kỳ' } as const;

// No server at all: the watch of every test takes any address but this file's for a foreign one.
test.use({ baseURL: pathToFileURL(file).href });

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const bytesOf = async (download: Download): Promise<Buffer> => readFile(await download.path());
const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

async function saved(page: Page, act: () => Promise<void>): Promise<Download> {
  const [download] = await Promise.all([page.waitForEvent('download'), act()]);
  return download;
}

/** Goes to the place of a link with the keyboard. */
async function follow(page: Page, link: string | RegExp): Promise<void> {
  await page.getByRole('link', { name: link }).first().press('Enter');
}

test('the file is small enough to pass on, and names its release', async ({ page }) => {
  expect((await stat(file)).size).toBeLessThan(12_000_000);
  await page.goto('#/en');
  await expect(page.getByRole('complementary', { name: singleEn['single.title'] })).toContainText(`It holds release ${/[\d.]+(?=\.html)/.exec(name)?.[0]}, as of`);
});

for (const language of languages) {
  test(`in ${language} a reader finds the way by keyboard, filters, and takes a figure along`, async ({ page }) => {
    await page.goto(`#/${language}`);
    await expect(page.getByRole('complementary', { name: loose(words[language]['single.title']) })).toBeVisible();
    await page.getByRole('searchbox').fill('4G');
    await page.getByRole('searchbox').press('Enter');
    await expect(page).toHaveURL(new RegExp(`#/${language}/indicators\\?q=4G$`));
    await page.getByRole('checkbox', { name: loose(reasons[language]) }).press('Space');
    await expect(page).toHaveURL(/q=4G&reason=no-data-at-deadline$/);
    await expect(page.getByRole('rowheader').getByRole('link')).toHaveCount(1);
    await page.getByRole('rowheader').getByRole('link', { name: /4G/ }).first().press('Enter');
    await expect(page).toHaveURL(new RegExp(`#/${language}/indicators/coverage-4g$`));
    await expect(heading(page)).toContainText('4G');

    const picture = page.getByRole('group').filter({ has: page.getByRole('button', { name: /^PNG/ }) }).first();
    const png = await bytesOf(await saved(page, () => picture.getByRole('button', { name: /^PNG/ }).press('Enter')));
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    // The letters of a picture come out of the file as well.
    const svg = await bytesOf(await saved(page, () => picture.getByRole('button', { name: /^SVG/ }).press('Enter')));
    expect(svg.toString()).toContain('src:url(data:font/woff2;base64,d09GMg');
    await picture.getByRole('button', { name: loose(word(language, 'figure.cite')) }).press('Enter');
    // Nobody is sent to a folder of this device.
    const citation = plain(await picture.locator('.figure-citation__words').innerText());
    expect(citation).toContain(`${name}#/${language}/indicators/coverage-4g`);
    expect(citation).not.toContain('file:');

    const other = language === 'en' ? 'lo' : 'en';
    await page.locator(`.language-switch [lang="${other}"]`).press('Enter');
    await expect(page).toHaveURL(new RegExp(`#/${other}/indicators/coverage-4g$`));
    await expect(page.locator('html')).toHaveAttribute('lang', other);
    await page.goBack();
    await expect(page.locator('html')).toHaveAttribute('lang', language);
  });
}

test('the skip link, links inside a page, and the theme work as on the site', async ({ page }) => {
  await page.goto('#/en/methodology');
  await expect(heading(page)).toBeVisible();
  await page.getByRole('link', { name: 'Skip to main content' }).press('Enter');
  await page.keyboard.press('Tab');
  expect(await page.getByRole('main').evaluate((main) => main.contains(document.activeElement))).toBe(true);
  const inPage = page.getByRole('main').locator('a[href^="#"]:not([href^="#/"])').last();
  const id = (await inPage.getAttribute('href'))?.slice(1) ?? '';
  await inPage.press('Enter');
  await expect(page).toHaveURL(new RegExp(`#/en/methodology#${id}$`));
  await expect(page.locator(`#${id}`)).toBeInViewport();
  await expect(page.locator(`#${id}`)).toHaveAttribute('data-target', '');

  await page.getByRole('radio', { name: 'Dark' }).press('Space');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.reload();
  await expect(heading(page)).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(page).toHaveURL(new RegExp(`#/en/methodology#${id}$`));

  await follow(page, 'Provinces');
  await expect(page.locator('main svg path').first()).toBeVisible();
  await page.goto('#/en/nothing-here');
  await expect(heading(page)).toHaveText('This page was not found');
});

test('files for download come out of the file as they were published, and what is left out is said', async ({ page }) => {
  await page.goto('#/en/data');
  const about = page.getByRole('region', { name: singleEn['single.title'] });
  await expect(about).toContainText(`The file ${name} holds every page`);
  await expect(about).toContainText(singleEn['single.without']);
  await expect(page.getByRole('button', { name: /Keep all/ })).toHaveCount(0);
  await expect(page.getByText(singleEn['single.title']).first()).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);

  const table = page.getByRole('table', { name: 'The whole dataset' });
  const archive = await saved(page, () => table.getByRole('link', { name: /zip|package/i }).first().press('Enter'));
  expect(archive.suggestedFilename()).toBe('data-package.zip');
  const entries = unzipSync(new Uint8Array(await bytesOf(archive)));
  for (const line of strFromU8(entries['SHA256SUMS'] ?? new Uint8Array()).trimEnd().split('\n')) expect(hashOf(entries[line.slice(66)] ?? new Uint8Array())).toBe(line.slice(0, 64));
  const one = page.getByRole('region', { name: 'One indicator' }).getByRole('listitem').first().getByRole('link');
  expect((await bytesOf(await saved(page, () => one.press('Enter')))).toString()).toMatch(/^\uFEFF?INDICATOR,/);

  await page.goto('#/en/indicators/coverage-4g');
  await expect(page.getByRole('button', { name: /BibTeX/ })).toBeVisible();
  await expect(page.locator('.embed-section')).toHaveCount(0);
});

test('a report is made by a worker that lies in the file itself', async ({ page }) => {
  await page.goto('#/lo/reports?select=coverage-4g,coverage-3g&format=docx');
  const make = page.locator('.builder__actions .button--primary');
  await expect(make).toBeEnabled();
  const [worker, made] = await Promise.all([page.waitForEvent('worker'), saved(page, () => make.press('Enter'))]);
  expect(worker.url()).toMatch(/^blob:/);
  const docx = unzipSync(new Uint8Array(await bytesOf(made)));
  expect(strFromU8(docx['word/document.xml'] ?? new Uint8Array())).toContain('4G');
  expect(Object.keys(docx).filter((path) => path.startsWith('word/media/')).length).toBeGreaterThan(0);
});

test('a table is brought in, and is there again after a reload', async ({ page }) => {
  await page.goto('#/en/reports/import');
  await expect(page.getByText('Drop a file here')).toBeVisible();
  const given = await page.evaluateHandle(() => {
    const data = new DataTransfer();
    data.items.add(new File(['indicator,year,value,unit\ncoverage-4g,2025,eighty,%\n'], 'coverage.csv', { type: 'text/csv' }));
    return data;
  });
  await page.dispatchEvent('.imports__drop', 'drop', { dataTransfer: given });
  await expect(heading(page)).toContainText('stops the import');
  await expect(page).toHaveURL(/#\/en\/reports\/import\?draft=\d+/);
  await page.reload();
  await expect(heading(page)).toContainText('stops the import');
});

test('a meeting is held on the demonstration: its decision is recorded, the notes follow the wall', async ({ page, context }) => {
  await page.goto('#/en/review');
  await follow(page, 'Demonstration data');
  await expect(page).toHaveURL(/#\/en\/review\?data=demonstration$/);
  await expect(page.getByText('Demonstration data, not official').first()).toBeVisible();
  await page.locator('a[href*="/review/meeting"]').first().press('Enter');
  await expect(page).toHaveURL(/#\/en\/review\/meeting\?data=demonstration$/);
  await expect(page.getByText('Ready to work without a connection')).toBeVisible();
  for (const slide of [2, 3]) {
    await page.keyboard.press('PageDown');
    await expect(page.locator('#meeting-place')).toContainText(`Slide ${slide} of`);
  }
  await expect(page.locator('.slide__address')).toHaveText(new RegExp(`^${name}#/en/indicators/`));
  await page.keyboard.press('d');
  const form = page.getByRole('dialog', { name: 'Enter a decision' });
  await form.getByLabel('Decision', { exact: true }).fill('Carry the target into the next plan.');
  await form.getByLabel(/^Due date/).fill('2026-12-31');
  const responsible = form.getByLabel('Responsible institution');
  if ((await responsible.inputValue()) === '') await responsible.selectOption({ label: 'Ministry of Finance' });
  await form.getByRole('button', { name: 'Record the decision' }).click();
  await expect(page.getByText('was recorded.')).toBeVisible();

  const [notes] = await Promise.all([context.waitForEvent('page'), page.keyboard.press('p')]);
  await expect(notes.locator('.presenter__slide')).toContainText('3 of');
  await notes.keyboard.press('PageDown');
  await expect(page.locator('#meeting-place')).toContainText('Slide 4 of');
  await notes.close();

  await page.keyboard.press('End');
  await page.getByLabel('Day of the meeting').fill('2026-11-22');
  await page.getByLabel('Day of the meeting').blur();
  const yaml = await saved(page, () => page.getByRole('button', { name: 'Export 1 decision' }).press('Enter'));
  expect((await bytesOf(yaml)).toString()).toContain('Carry the target into the next plan.');
});
