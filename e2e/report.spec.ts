import type { Page } from '@playwright/test';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect, test } from './fixtures.ts';
import { pageCount } from './page-count.ts';

/** What a planner asks for, in the address. */
const asked = '/lo/reports?select=coverage-4g,coverage-3g,internet-use,egdi,account&format=pdf';

const makeButton = (page: Page) => page.locator('.builder__actions .button--primary');
const room = (page: Page) => page.locator('.report-pages[data-report-ready]');

/** Letters of each page of a PDF. */
async function textsOf(pdf: Buffer): Promise<readonly string[]> {
  const file = await getDocument({ data: Uint8Array.from(pdf), verbosity: 0 }).promise;
  const texts: string[] = [];
  for (let number = 1; number <= file.numPages; number += 1) {
    const { items } = await (await file.getPage(number)).getTextContent();
    texts.push(squeezed(items.map((item) => ('str' in item ? item.str : '')).join('')));
  }
  return texts;
}

/** Letters and figures alone: the marks above and below Lao letters stand in the tags of the file, which this reader does not read. */
function squeezed(text: string): string {
  return text.normalize('NFKD').replaceAll(/[^\p{L}\p{N}]/gu, '');
}

test('a Lao report is laid out on numbered pages, and its contents list is true', async ({ page }) => {
  test.setTimeout(150_000);
  await page.addInitScript(() => {
    const tasks: number[] = [];
    Object.assign(globalThis, { longTasks: tasks });
    new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => Math.round(duration)))).observe({ type: 'longtask' });
  });
  await page.goto(asked);
  await expect(makeButton(page)).toBeEnabled();
  await page.evaluate('longTasks.length = 0');
  // A short report passes from step to step faster than a test can look.
  await page.evaluate(() => {
    const steps: string[] = [];
    Object.assign(globalThis, { steps });
    new MutationObserver(() => steps.push(document.querySelector('.builder__step')?.textContent ?? '')).observe(document.body, { subtree: true, childList: true, characterData: true });
  });
  await makeButton(page).click();
  await expect(room(page)).toBeVisible({ timeout: 60_000 });
  expect((await page.evaluate<string[]>('steps')).filter((step) => /ໜ້າ \d+ ໃນ \d+/u.test(step)).length).toBeGreaterThan(0);
  console.log(`longest task until the pages stood: ${await page.evaluate<number>('Math.max(0, ...longTasks)')} ms`);

  const announced = Number(await room(page).getAttribute('data-report-ready'));
  expect(announced).toBeGreaterThan(6);
  expect(await page.title()).toMatch(/^digital-economy-report-[\d.]+-lo$/);
  const contents = await room(page).locator('.report-contents li a').evaluateAll((links) =>
    links.map((link) => ({ title: link.querySelector('.report-contents__name')?.textContent ?? '', number: Number(link.querySelector('.report-contents__number')?.textContent) })),
  );
  expect(contents.length).toBeGreaterThan(5);

  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
  expect(pageCount(pdf)).toBe(announced);
  const texts = await textsOf(pdf);
  expect(texts).toHaveLength(announced);
  for (const [place, text] of texts.entries()) expect(text).toContain(squeezed(`ໜ້າ ${place + 1} ໃນ ${announced}`));
  for (const { title, number } of contents) expect(texts[number - 1], `${title} on page ${number}`).toContain(squeezed(title));
});

test('a report can be cancelled, and the selection stays', async ({ page }) => {
  await page.goto('/en/reports?select=all');
  await expect(makeButton(page)).toBeEnabled();
  const before = await page.getByText(/^\d+ indicators selected$/).first().textContent();
  await makeButton(page).click();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByText('Cancelled. The selection is as it was.')).toBeVisible();
  await expect(page.getByText(before ?? '').first()).toBeVisible();
  await expect(makeButton(page)).toBeEnabled();
});

test('without its worker the report is made all the same', async ({ page }) => {
  test.setTimeout(120_000);
  await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'Worker'));
  await page.goto('/en/reports?select=coverage-4g&go=1');
  await expect(room(page)).toBeVisible({ timeout: 60_000 });
  await page.keyboard.press('Escape');
  await expect(room(page)).toHaveCount(0);
});

test.describe('with a file that cannot be had', () => {
  test.use({ expectNoComplaint: false });
  test('the reason is told, the selection stays, and another try goes through', async ({ page }) => {
    test.setTimeout(120_000);
    await page.route('**/indicators/coverage-4g.json*', (route) => route.fulfill({ status: 503 }));
    await page.goto('/en/reports?select=coverage-4g,coverage-3g');
    await makeButton(page).click();
    await expect(page.getByText('The report could not be made. The selection is as it was.')).toBeVisible({ timeout: 60_000 });
    await expect(page.getByText('2 indicators selected').first()).toBeVisible();
    await page.unroute('**/indicators/coverage-4g.json*');
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(room(page)).toBeVisible({ timeout: 60_000 });
  });
});
