import { expect, test } from './fixtures.ts';
import { pageCount } from './page-count.ts';
import { plainTextOf } from './plain.ts';

test('a printed indicator page says the same verdict and leaves out nothing that changes it', async ({ page }) => {
  await page.goto('/en/indicators/coverage-4g');
  const panel = page.getByRole('complementary', { name: 'Verdict' });
  await expect(panel).toBeVisible();
  const onScreen = await plainTextOf(panel);
  const finding = await plainTextOf(page.getByRole('main').locator('header').first());

  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  expect(await plainTextOf(panel)).toBe(onScreen);
  expect(await plainTextOf(page.getByRole('main').locator('header').first())).toContain(finding.slice(-60));
  await expect(panel.locator('.shape--hollow')).not.toHaveCount(0);
  for (const name of ['Why this verdict', 'The same figures as a table', 'Sources']) await expect(page.getByRole('region', { name })).toBeVisible();
  await expect(page.getByRole('figure', { name: /^Actual/ }).locator('svg').filter({ visible: true })).not.toHaveCount(0);
  await expect(page.getByRole('group', { name: 'About these figures' })).toContainText('2026.11');
  await expect(page.getByText('Compiled from public sources; not an official publication').first()).toBeVisible();
  await expect(page.getByRole('button', { name: 'CSV: the values' })).toBeHidden();
  await expect(page.getByRole('navigation', { name: 'Main' })).toBeHidden();

  const pdf = await page.pdf({ format: 'A4' });
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  expect(pageCount(pdf)).toBeGreaterThan(1);
});

test('the printed overview keeps its finding, counts and plans', async ({ page }) => {
  await page.goto('/lo');
  const headline = page.getByRole('heading', { level: 1 });
  await expect(headline).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(headline).toBeVisible();
  await expect(page.locator('.counts .status').filter({ visible: true })).not.toHaveCount(0);
  await expect(page.getByRole('figure').first()).toBeVisible();
  const ink = await page.evaluate(() => [getComputedStyle(document.body).color, getComputedStyle(document.body).backgroundColor]);
  expect(luminance(ink[0])).toBeLessThan(0.3);
  expect(luminance(ink[1])).toBeGreaterThan(0.9);
  expect(pageCount(await page.pdf({ format: 'A4' }))).toBeGreaterThan(1);
});

/** 0 = black, 1 = white or nothing. */
function luminance(colour = ''): number {
  const [red = 255, green = 255, blue = 255, alpha = 1] = [...colour.matchAll(/[\d.]+/g)].map(Number);
  return alpha === 0 ? 1 : (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255;
}
