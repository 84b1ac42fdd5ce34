import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { csvParse } from 'd3-dsv';
import { expect, test } from './fixtures.ts';
import { loose } from './plain.ts';
import { type Language, languages, word } from './words.ts';

async function download(page: Page, button: Locator): Promise<{ readonly name: string; readonly bytes: Buffer; readonly path: string }> {
  const [file] = await Promise.all([page.waitForEvent('download'), button.click()]);
  const path = await file.path();
  return { name: file.suggestedFilename(), bytes: await readFile(path), path };
}

type Figure = 'indicator.trajectory.title' | 'indicator.provinces.title';

/** A button under one of the figures of the page of 4G. */
function actionOf(page: Page, language: Language, figure: Figure, action: 'figure.svg' | 'figure.png' | 'figure.copy' | 'figure.cite'): Locator {
  const part = page.getByRole('region', { name: loose(word(language, figure), { isWhole: true }) });
  return part.getByRole('button', { name: new RegExp(`^${word(language, action)}`) });
}

/** Width and height from the first chunk of a PNG. */
const pngSize = (bytes: Buffer) => ({ width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) });

for (const language of languages) {
  test(`in ${language} the values of 4G come as CSV with flags and sources`, async ({ page }) => {
    await page.goto(`/${language}/indicators/coverage-4g`);
    const { name, bytes } = await download(page, page.getByRole('button', { name: loose(word(language, 'indicator.take.csv')) }));
    expect(name).toBe(`coverage-4g-2026.11-${language}.csv`);
    const text = bytes.toString('utf8');
    expect(text.startsWith('\uFEFF'), 'spreadsheets need the mark to read Lao').toBe(true);
    expect(text).not.toMatch(/[\u200B\u2060]/);
    expect(text.replaceAll('\r\n', '')).not.toContain('\n');
    const rows = csvParse(text.slice(1));
    const judged = rows.filter((row) => row['series'] === 'mtc');
    expect(judged).toHaveLength(2);
    expect(judged[0]).toMatchObject({ indicator: 'coverage-4g', period: '2022', value: '75', path: '75', source: 'vt-2023-03', evidence: 'secondary', release: '2026.11', as_of: '2026-11-21', standing: 'unofficial' });
    expect(judged[1]).toMatchObject({ period: '2024', value: '76', path: '85', status: 'A', kind: 'admin', source: 'il-2024-05' });
    expect(rows.find((row) => row['series'] === 'mpt-villages')).toMatchObject({ period: '2016', value: '13', status: 'U', path: '' });
    for (const row of rows) {
      expect(row['source_title'], JSON.stringify(row)).not.toBe('');
      expect(row['licence']).not.toBe('');
      expect(row['fingerprint']).toMatch(/^[0-9a-f]{8}/);
    }
  });

  test(`in ${language} the picture of 4G comes as SVG with everything it must not be parted from`, async ({ page }) => {
    await page.goto(`/${language}/indicators/coverage-4g`);
    const { name, bytes } = await download(page, actionOf(page, language, 'indicator.trajectory.title', 'figure.svg'));
    expect(name).toBe(`coverage-4g-2026.11-${language}.svg`);
    const text = bytes.toString('utf8');
    const read = await readAsXml(page, text);
    expect(read.root).toBe('svg');
    expect(read.title).toMatch(/4G/);
    expect(read.texts).toContain('2026.11');
    expect(read.texts).toContain(await fingerprint(page));
    expect(read.texts).toContain('CC-BY-4.0');
    expect(read.texts).toContain({ lo: 'ຍັງປະເມີນບໍ່ໄດ້', en: 'Cannot say: no final value', vi: 'Chưa thể đánh giá' }[language]);
    expect(read.foreign).toBe(0);
    expect(text).toContain('@font-face');
    expect(text).not.toMatch(/(href|src|url)\s*[=(]\s*["']?https?:/);
  });
}

test('the picture comes as PNG at twice the size of the SVG, and is not blank', async ({ page }) => {
  await page.goto('/lo/indicators/coverage-4g');
  const svg = (await download(page, actionOf(page, 'lo', 'indicator.trajectory.title', 'figure.svg'))).bytes.toString('utf8');
  const [, width, height] = /<svg[^>]*? width="([\d.]+)" height="([\d.]+)"/.exec(svg) ?? [];
  const { name, bytes } = await download(page, actionOf(page, 'lo', 'indicator.trajectory.title', 'figure.png'));
  expect(name).toBe('coverage-4g-2026.11-lo.png');
  expect(bytes.subarray(1, 4).toString()).toBe('PNG');
  expect(pngSize(bytes)).toEqual({ width: 2 * Number(width), height: 2 * Number(height) });
  // Painted back: paper, ink and the colours of the marks.
  const colours = await page.evaluate(async (base64) => {
    const bitmap = await createImageBitmap(new Blob([Uint8Array.from(atob(base64), (letter) => letter.codePointAt(0) ?? 0)], { type: 'image/png' }));
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
    const context = canvas.getContext('2d');
    context?.drawImage(bitmap, 0, 0);
    const { data } = context?.getImageData(0, 0, bitmap.width, bitmap.height) ?? { data: new Uint8ClampedArray() };
    const counts = new Map<number, number>();
    for (let at = 0; at < data.length; at += 4) {
      const colour = ((data[at] ?? 0) << 16) | ((data[at + 1] ?? 0) << 8) | (data[at + 2] ?? 0);
      counts.set(colour, (counts.get(colour) ?? 0) + 1);
    }
    return [...counts.values()].filter((count) => count > 50).length;
  }, bytes.toString('base64'));
  expect(colours).toBeGreaterThan(8);
});

for (const language of languages) {
  test(`in ${language} a saved picture is complete when it is opened alone`, async ({ page }) => {
    await page.goto(`/${language}/indicators/coverage-4g`);
    for (const figure of ['indicator.trajectory.title', 'indicator.provinces.title'] as const) {
      // What is far below is drawn when a reader comes near.
      await page.getByRole('region', { name: loose(word(language, figure), { isWhole: true }) }).scrollIntoViewIfNeeded();
      const { name, bytes } = await download(page, actionOf(page, language, figure, 'figure.svg'));
      expect(name).toMatch(/-2026\.11-(lo|en|vi)\.svg$/);
      await expectWordsInside(page, bytes.toString('utf8'));
    }
  });
}

test('the figures of the overview leave it, too, and their code comes only when it is asked for', async ({ page }) => {
  const scripts: string[] = [];
  page.on('request', (request) => scripts.push(request.url()));
  await page.goto('/lo');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(scripts.filter((url) => /FigureActions-|plans-figure|svg-file/.test(url))).toEqual([]);
  const buttons = page.getByRole('button', { name: /^SVG/ });
  for (const [place, part] of ['plans', 'programmes'].entries()) {
    await page.getByRole('button', { name: loose(word('lo', 'home.take')) }).first().click();
    await expect(buttons).toHaveCount(place + 1);
    const { name, bytes } = await download(page, buttons.nth(place));
    expect(name).toBe(`${part}-2026.11-lo.svg`);
    const svg = bytes.toString('utf8');
    await expectWordsInside(page, svg);
    expect((await readAsXml(page, svg)).texts).toContain('CC-BY-4.0');
  }
});

test('a figure is copied as text and cited in the language of the reader', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/vi/indicators/coverage-4g');
  await actionOf(page, 'vi', 'indicator.trajectory.title', 'figure.copy').click();
  await expect(page.getByRole('status').filter({ hasText: word('vi', 'figure.copied') })).toBeVisible();
  const text = await page.evaluate('navigator.clipboard.readText()');
  expect(text).toContain('Chưa thể đánh giá');
  expect(text).toContain('2026.11');
  expect(text).toContain(page.url());
  expect(text).not.toMatch(/[\u200B\u2060]/);
  await actionOf(page, 'vi', 'indicator.trajectory.title', 'figure.cite').click();
  await expect(page.locator('.figure-citation__words')).toContainText(`${await fingerprint(page)}. ${word('vi', 'shell.release.standing')}. ${page.url()}`);
});

test('the downloads of the overview are the published files', async ({ page }) => {
  await page.goto('/en');
  const links = page.getByRole('region', { name: 'Open data' }).getByRole('link');
  await expect(links.first()).toBeVisible();
  for (const link of await links.all()) {
    const response = await page.request.get((await link.getAttribute('href')) ?? '');
    expect(response.status()).toBe(200);
    expect((await response.text()).split('\n').length).toBeGreaterThan(5);
  }
});

/** Opens a saved picture alone and asks where its words stand: none may run out of the paper. */
async function expectWordsInside(page: Page, svg: string): Promise<void> {
  const alone = await page.context().newPage();
  await alone.goto(`data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`);
  await alone.evaluate('document.fonts.ready.then(() => undefined)');
  const words = await alone.evaluate(() => {
    const width = document.documentElement.getBoundingClientRect().width;
    return [...document.querySelectorAll('text')].map((text) => {
      const { left, right } = text.getBoundingClientRect();
      return { said: text.textContent, isOutside: left < 0 || right > width };
    });
  });
  await alone.close();
  expect(words.length).toBeGreaterThan(5);
  expect(words.filter(({ isOutside }) => isOutside)).toEqual([]);
}

/** What an XML parser finds; a blank page reads it, because this site's policy lets no page parse markup. */
async function readAsXml(page: Page, text: string) {
  const blank = await page.context().newPage();
  const read = await blank.evaluate((source) => {
    const xml = new DOMParser().parseFromString(source, 'image/svg+xml');
    return {
      root: xml.documentElement.tagName,
      faults: [...xml.querySelectorAll('parsererror')].map((element) => element.textContent),
      title: xml.querySelector('title')?.textContent ?? '',
      texts: [...xml.querySelectorAll('text')].map((element) => element.textContent).join('\n'),
      foreign: xml.querySelectorAll('image, script, foreignObject').length,
    };
  }, text);
  await blank.close();
  expect(read.faults).toEqual([]);
  return read;
}

/** The short fingerprint as the page shows it. */
async function fingerprint(page: Page): Promise<string> {
  const full = await page.getByRole('contentinfo').locator('code').innerText();
  return full.slice(0, 8);
}
