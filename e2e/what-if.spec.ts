import { readFile } from 'node:fs/promises';
import { axeFindings, expect, test } from './fixtures.ts';
import { plainTextOf } from './plain.ts';

test('a coming value moves the verdict, stays after a reload, and enters no export', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const scripts: string[] = [];
  page.on('request', (request) => scripts.push(request.url()));
  await page.goto('/en/indicators/coverage-4g');
  const part = page.getByRole('region', { name: 'What if' });
  const verdicts = part.getByRole('row', { name: /^Verdict/ }).getByRole('cell');
  const published = page.getByRole('complementary', { name: 'Verdict' });
  await expect(part).toBeVisible();
  expect(scripts.filter((url) => /\/WhatIf-|\/explain-/.test(url)), 'the method comes only when it is asked for').toEqual([]);

  await part.locator('summary').first().click();
  await part.getByLabel('Coming value', { exact: true }).fill('88');
  await expect(verdicts.nth(0)).toContainText('Cannot say: no final value');
  await expect(verdicts.nth(1)).toHaveText('Partly met');
  await expect(page).toHaveURL(/\/en\/indicators\/coverage-4g\?whatif=value:2025:88$/);
  await expect(published).toContainText('Cannot say: no final value');
  expect(await axeFindings(page)).toEqual([]);

  await page.reload();
  await expect(verdicts.nth(1)).toHaveText('Partly met');
  await expect(part.getByLabel('Coming value', { exact: true })).toHaveValue('88');

  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'CSV: the values' }).click()]);
  const csv = await readFile(await file.path(), 'utf8');
  expect(csv).toContain('coverage-4g');
  expect(csv).not.toMatch(/,88,|what.?if/i);
  await page.getByRole('button', { name: /^Copy as text/ }).first().click();
  await expect.poll(() => page.evaluate('navigator.clipboard.readText()')).toContain('Cannot say: no final value');
  expect(await page.evaluate('navigator.clipboard.readText()')).not.toMatch(/88%|what.?if/i);
  await part.getByRole('button', { name: 'Copy the address of this what-if' }).click();
  await expect.poll(() => page.evaluate('navigator.clipboard.readText()')).toMatch(/^What if, not published: .*whatif=value:2025:88$/);
});

test('nothing moves on the page while a verdict is tried, and nothing is wider than a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/lo/indicators/coverage-4g?whatif=path:logit');
  const frame = page.locator('.what-if__body').first();
  await expect(frame.locator('table')).toBeVisible();
  const before = await frame.boundingBox();
  await frame.locator('input').first().fill('80');
  await expect(page).toHaveURL(/whatif=target:80,path:logit$/);
  expect((await frame.boundingBox())?.height).toBe(before?.height);
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390);
  expect(await plainTextOf(frame)).toContain('ກໍລະນີສົມມຸດ');
});

test('other projections are off until an analyst asks for them, and leave only with their mark', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/en/indicators/netuser');
  const part = page.getByRole('region', { name: 'What if' });
  await expect(part).toBeVisible();
  await expect(page.getByRole('figure', { name: /^Analyst options/ })).toHaveCount(0);
  await page.goto('/en/indicators/netuser?whatif=target:90,by:2030&project=damped,ols');
  const figure = part.getByRole('figure', { name: /^Analyst options on figures tried, not published: / });
  await expect(figure).toBeVisible();
  await expect(part.getByRole('checkbox', { checked: true })).toHaveCount(2);
  await figure.getByRole('button', { name: /^Copy as text/ }).click();
  await expect.poll(() => page.evaluate('navigator.clipboard.readText()')).toMatch(/^Analyst options on figures tried, not published: /);
  await part.getByRole('checkbox', { name: /^Bass curve/ }).check();
  await expect(page).toHaveURL(/project=ols,damped,bass/);
  await part.getByRole('checkbox', { name: /^Straight line/ }).uncheck();
  await expect(page).toHaveURL(/project=damped,bass/);
  expect(await axeFindings(page)).toEqual([]);
});
