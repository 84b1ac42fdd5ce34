import { readFile } from 'node:fs/promises';
import { csvParse } from 'd3-dsv';
import { strFromU8, unzipSync } from 'fflate';
import mammoth from 'mammoth';
import type { Page } from '@playwright/test';
import readSheets from 'read-excel-file/node';
import { messages as en } from '../src/i18n/messages/en/builder.ts';
import { messages as lo } from '../src/i18n/messages/lo/builder.ts';
import { messages as vi } from '../src/i18n/messages/vi/builder.ts';
import { expect, test } from './fixtures.ts';
import { loose, plain } from './plain.ts';
import { type Language, languages } from './words.ts';

/** The report as planners take it from the page, read by programs that know nothing of this one. */
const words = { en, lo, vi } as const;
const chosen = ['coverage-4g', 'coverage-3g'] as const;

type Made = { readonly name: string; readonly bytes: Buffer };
/** A row of the table on screen: what a reader reads there, and the number behind it. */
type SeenRow = { readonly id: string; readonly title: string; readonly latest: string; readonly value: number; readonly year: string; readonly status: string };
type Seen = { readonly rows: readonly SeenRow[]; readonly fingerprint: string };

async function openBuilder(page: Page, language: Language, format: string, more = ''): Promise<void> {
  await page.goto(`/${language}/reports?select=${chosen.join(',')}&format=${format}${more}`);
  await expect(page.getByRole('button', { name: loose(words[language][format === 'pdf' ? 'builder.make.pages' : 'builder.make.file'], { isWhole: true }) })).toBeEnabled();
}

async function make(page: Page, language: Language): Promise<Made> {
  const [file] = await Promise.all([page.waitForEvent('download', { timeout: 55_000 }), page.getByRole('button', { name: loose(words[language]['builder.make.file'], { isWhole: true }) }).click()]);
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}

/** What the table says of the chosen indicators, as a reader reads it. */
async function seenOnScreen(page: Page, language: Language): Promise<Seen> {
  await page.goto(`/${language}/reports?group=none&select=${chosen.join(',')}`);
  const rows: SeenRow[] = [];
  for (const id of chosen) {
    const row = page.locator('.workspace-grid tr[data-place]').filter({ has: page.locator(`th a[href$="/indicators/${id}"]`) });
    const text = async (selector: string): Promise<string> => plain(await row.locator(selector).first().innerText());
    const latest = await text('.workspace-grid__latest b');
    // Lao and Vietnamese write a comma before decimals, and a point between thousands.
    const value = Number(language === 'en' ? latest.replaceAll(',', '') : latest.replaceAll('.', '').replace(',', '.'));
    rows.push({ id, title: await text('.workspace-grid__name a'), latest, value, year: await text('.workspace-grid__time'), status: await text('.workspace-grid__status .status') });
  }
  expect(rows.map(({ value }) => value).filter((value) => !(value > 0))).toEqual([]);
  const head = (await (await page.request.get('/dataset/head.json')).json()) as { readonly fingerprint: string };
  return { rows, fingerprint: head.fingerprint.slice(0, 8) };
}

/** Without what text readers put between letters of Lao, or leave out. */
const joined = (text: string): string => text.normalize('NFC').replaceAll(/[\s\u200B\u2060]+/g, '');

/** Title, value, year and verdict of every chosen indicator, and the marks that every file carries. */
function expectMarks(text: string, { rows, fingerprint }: Seen): void {
  const found = joined(text);
  for (const { title, latest, year, status } of rows) for (const said of [title, latest, year, status]) expect(found).toContain(joined(said));
  for (const mark of ['2026.11', fingerprint]) expect(found).toContain(mark);
  expect(text).not.toMatch(/[\u2060]/);
}

for (const language of languages) {
  test(`in ${language} the Word file says what the screen says, with every mark`, async ({ page }) => {
    const seen = await seenOnScreen(page, language);
    await openBuilder(page, language, 'docx');
    const { name, bytes } = await make(page, language);
    expect(name).toBe(`digital-economy-report-2026.11-${language}.docx`);
    const { value } = await mammoth.extractRawText({ buffer: bytes });
    expectMarks(value, seen);
    const parts = unzipSync(new Uint8Array(bytes));
    expect(strFromU8(parts['word/styles.xml'] ?? new Uint8Array())).toContain({ lo: 'lo-LA', en: 'en-', vi: 'vi-VN' }[language]);
    expect(parts['docProps/core.xml']).toBeDefined();
  });
}

test('slides say what the screen says, with charts that can be edited', async ({ page }) => {
  const seen = await seenOnScreen(page, 'lo');
  await openBuilder(page, 'lo', 'pptx');
  const { name, bytes } = await make(page, 'lo');
  expect(name).toBe('digital-economy-report-2026.11-lo.pptx');
  const parts = unzipSync(new Uint8Array(bytes));
  const text = Object.entries(parts).map(([path, part]) => (/^ppt\/(slides|notesSlides)\/\w+\.xml$/.test(path) ? strFromU8(part).replaceAll(/<[^>]*>/g, '') : '')).join('\n');
  expectMarks(text, seen);
  expect(Object.keys(parts).filter((path) => path.startsWith('ppt/charts/chart')).length).toBeGreaterThan(0);
});

test('the workbook holds the numbers of the screen as numbers', async ({ page }) => {
  const seen = await seenOnScreen(page, 'en');
  await openBuilder(page, 'en', 'xlsx');
  const { name, bytes } = await make(page, 'en');
  expect(name).toBe('digital-economy-report-2026.11-en.xlsx');
  const sheets = await readSheets(bytes);
  const rows = sheets.flatMap(({ data }) => data);
  const texts = rows.flat().filter((cell) => typeof cell === 'string').join('\n');
  for (const { title, value, year, status } of seen.rows) {
    const own = rows.filter((row) => row.some((cell) => typeof cell === 'string' && cell.startsWith(title)));
    expect(own.some((row) => row.includes(value) && row.some((cell) => String(cell) === year))).toBe(true);
    expect(texts).toContain(status);
  }
  for (const mark of ['2026.11', seen.fingerprint]) expect(texts).toContain(mark);
});

test('the table of values is the published one, stamped in each row', async ({ page }) => {
  const { rows: seen, fingerprint } = await seenOnScreen(page, 'vi');
  await openBuilder(page, 'vi', 'csv');
  const { bytes } = await make(page, 'vi');
  const rows = csvParse(bytes.toString('utf8').replace('\uFEFF', ''));
  expect(new Set(rows.map((row) => row['INDICATOR']))).toEqual(new Set(chosen));
  for (const { id, value, year } of seen) {
    const values = rows.filter((row) => row['INDICATOR'] === id && row['REF_AREA'] === 'LA' && row['TIME_PERIOD']?.startsWith(year) === true);
    expect(values.map((row) => Number(row['OBS_VALUE']))).toContain(value);
  }
  for (const row of rows) expect(row).toMatchObject({ RELEASE: '2026.11', FINGERPRINT: fingerprint, DATASET_KIND: 'published' });
});

test('a report of two languages has a part in each, the first first', async ({ page }) => {
  await openBuilder(page, 'lo', 'docx', '&in=lo,en');
  const { name, bytes } = await make(page, 'lo');
  expect(name).toBe('digital-economy-report-2026.11-lo-en.docx');
  const { value } = await mammoth.extractRawText({ buffer: bytes });
  const [first, second] = ['ສະຫຼຸບ', 'Summary'].map((word) => value.indexOf(word));
  expect(first).toBeGreaterThanOrEqual(0);
  expect(second).toBeGreaterThan(first ?? 0);
});

test('invented figures are marked on every page, slide and sheet', async ({ page }) => {
  const manifest = (await (await page.request.get('/demonstration/head.json')).json()) as { readonly fingerprint: string };
  await page.goto('/en/reports?data=demonstration&select=demo-0051,demo-0052&format=pptx');
  const { name, bytes } = await make(page, 'en');
  expect(name).toContain('demonstration');
  const slides = Object.entries(unzipSync(new Uint8Array(bytes))).flatMap(([path, part]) => (/^ppt\/slides\/\w+\.xml$/.test(path) ? [strFromU8(part).replaceAll(/<[^>]*>/g, '')] : []));
  expect(slides.length).toBeGreaterThan(3);
  for (const slide of slides) {
    expect(slide).toMatch(/demonstration data/i);
    expect(slide).toContain(manifest.fingerprint.slice(0, 8));
  }
});

test('the printed pages are numbered, tagged text with the numbers of the screen', async ({ page }) => {
  const seen = await seenOnScreen(page, 'lo');
  await page.goto(`/lo/reports?select=${chosen.join(',')}&format=pdf&go=1`);
  const pages = page.locator('[data-report-ready]');
  await expect(pages).toBeVisible({ timeout: 55_000 });
  const count = Number(await pages.getAttribute('data-report-ready'));
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const task = getDocument({ data: new Uint8Array(await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true })), verbosity: 0 });
  const document = await task.promise;
  expect(document.numPages).toBe(count);
  const texts: string[] = [];
  for (let number = 1; number <= count; number += 1) {
    const { items } = await (await document.getPage(number)).getTextContent();
    texts.push(items.map((item) => ('str' in item ? item.str : '')).join(''));
  }
  const { info } = await document.getMetadata();
  expect((info as { readonly Title?: string }).Title).toBe('digital-economy-report-2026.11-lo');
  expect((await document.getMarkInfo())?.Marked).toBe(true);
  expect((await document.getOutline()).length).toBeGreaterThan(0);
  for (const { latest, year } of seen.rows) for (const said of [latest, year]) expect(joined(texts.join(''))).toContain(joined(said));
  for (const text of texts.slice(1)) expect(joined(text)).toContain(seen.fingerprint);
  await task.destroy();
});
