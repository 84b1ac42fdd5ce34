import { expect, test } from './fixtures.ts';
import { pageCount } from './page-count.ts';
import { plainTextOf } from './plain.ts';

const subjects = ['plans/plan-2025', 'plans/strategy-2030', 'plans/vision-2040', ...Array.from({ length: 7 }, (_, index) => `programmes/programme-${index + 1}`)];

for (const dataset of ['published', 'demonstration'] as const) {
  for (const language of ['en', 'lo', 'vi'] as const) {
    test(`every brief of the ${dataset} dataset prints on one page (${language})`, async ({ page }) => {
      test.slow();
      for (const subject of subjects) {
        await page.goto(`/${language}/${subject}/brief${dataset === 'published' ? '' : '?data=demonstration'}`);
        await expect(page.locator('.brief')).toBeVisible();
        await page.evaluate('document.fonts.ready.then(() => undefined)');
        const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
        expect({ subject, pages: pageCount(pdf) }).toEqual({ subject, pages: 1 });
      }
    });
  }
}

test('the brief says of 4G what its page says, and marks demonstration data on paper', async ({ page }) => {
  await page.goto('/en/plans/plan-2025/brief');
  const row = page.getByRole('row', { name: /4G/ });
  await expect(row).toContainText('76%');
  await expect(row).toContainText('path 85%');
  await expect(row).toContainText('9 points short');
  expect(await plainTextOf(row)).toContain('last known');
  await page.goto('/en/plans/plan-2025/brief?data=demonstration');
  await expect(page.locator('.brief')).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.brief__mark')).toBeVisible();
});

test('a brief of a plan that does not exist says so', async ({ page }) => {
  await page.goto('/en/plans/plan-of-nothing/brief');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('.brief')).toHaveCount(0);
});
