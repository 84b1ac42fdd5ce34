import type { Page } from '@playwright/test';
import { expect, live, test } from './fixtures.ts';

// A page that was built holds its words before its program comes. What a reader does in between is done when it comes.

const lawRows = '.legal-table tbody tr:not(.legal-table__group)';

/** Opens a page whose program stays away until what this returns is called. */
async function openWithoutProgram(page: Page, address: string): Promise<() => void> {
  let open = (): void => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  await page.route(/\/assets\/[^/]+\.js$/u, async (route) => {
    await opened;
    await route.continue();
  });
  // The program that is awaited may hold the end of loading back.
  await page.goto(address, { waitUntil: 'domcontentloaded' });
  return open;
}

test('what is typed and sent', async ({ page }) => {
  const open = await openWithoutProgram(page, '/en');
  await page.getByRole('searchbox').pressSequentially('cybercrime');
  await expect(page.locator('html')).toHaveAttribute('data-keeps', '');
  open();
  await expect(page.getByRole('link', { name: 'Law on Resistance and Prevention of Cybercrime' })).toBeVisible();
  await expect(page.getByRole('searchbox')).toHaveValue('cybercrime');
  await expect(page.locator('html')).not.toHaveAttribute('data-keeps');
});

test('a search that is sent', async ({ page }) => {
  const open = await openWithoutProgram(page, '/vi');
  await page.getByRole('searchbox').fill('4G');
  await page.keyboard.press('Enter');
  expect(new URL(page.url()).pathname).toBe('/vi');
  open();
  await expect(page).toHaveURL(/\/vi\/indicators\?q=4G$/);
});

test('boxes that are ticked, one of them twice', async ({ page }) => {
  const open = await openWithoutProgram(page, '/vi/legal');
  const box = (name: RegExp) => page.locator('.facets').getByRole('checkbox', { name });
  await box(/^Nghị định/).check();
  await box(/^Luật/).check();
  await box(/^Luật/).uncheck();
  open();
  await expect(page).toHaveURL(/\/vi\/legal\?type=decree$/);
  await expect(page.locator(lawRows)).toHaveCount(3);
  await expect(box(/^Nghị định/)).toBeChecked();
  await expect(box(/^Luật/)).not.toBeChecked();
});

test('one of several, and one of a list', async ({ page }) => {
  const open = await openWithoutProgram(page, '/en/indicators');
  await page.getByRole('radio', { name: 'Dark' }).check();
  const grouping = page.getByRole('combobox', { name: 'Group by' });
  await grouping.selectOption({ index: 1 });
  const chosen = await grouping.inputValue();
  open();
  await expect(page).toHaveURL(new RegExp(`group=${chosen}`));
  await expect(grouping).toHaveValue(chosen);
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(page.getByRole('radio', { name: 'Dark' })).toBeChecked();
});

test('a button that is pressed', async ({ page }) => {
  const open = await openWithoutProgram(page, '/lo/indicators/coverage-4g');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: /CSV/ }).first().click();
  open();
  expect((await download).suggestedFilename()).toBe('coverage-4g-2026.11-lo.csv');
});

test('keys that lead somewhere', async ({ page }) => {
  const open = await openWithoutProgram(page, '/en/systems');
  await page.getByRole('link', { name: 'Technology and Communications', exact: true }).first().focus();
  await page.keyboard.press('Tab');
  for (const key of ['ArrowRight', 'ArrowRight', 'Enter']) await page.keyboard.press(key);
  open();
  await expect(page).toHaveURL(/\?body=mtc&system=eoffice$/);
});

test('the skip link', async ({ page }) => {
  await openWithoutProgram(page, '/en');
  for (const key of ['Tab', 'Enter', 'Tab']) await page.keyboard.press(key);
  expect(await page.getByRole('main').evaluate((main) => main.contains(document.activeElement))).toBe(true);
});

test('what is opened', async ({ page }) => {
  const open = await openWithoutProgram(page, '/en/indicators/coverage-4g');
  const part = page.locator('details.what-if').first();
  await part.locator('summary').first().click();
  await expect(part).toHaveAttribute('open', '');
  open();
  await expect(part.getByLabel('Coming value', { exact: true })).toBeVisible();
});

test('the place where the reader is', async ({ page }) => {
  const open = await openWithoutProgram(page, '/en/indicators/coverage-4g');
  const top = () => page.evaluate<number>('scrollY');
  await page.mouse.move(700, 500);
  await page.mouse.wheel(0, 1200);
  await expect.poll(top).toBe(1200);
  open();
  await live(page);
  expect(await top()).toBe(1200);
  // From there on the program cares for it.
  await page.evaluate("document.querySelector('nav a[href$=\"/indicators\"]').click()");
  await expect(page).toHaveURL('/en/indicators');
  await expect.poll(top).toBe(0);
  await page.goBack();
  await expect(page).toHaveURL('/en/indicators/coverage-4g');
  await expect.poll(top).toBe(1200);
});

test('links lead on at once', async ({ page }) => {
  await openWithoutProgram(page, '/en');
  await page.getByRole('navigation').first().getByRole('link').nth(1).click();
  await expect(page).toHaveURL('/en/indicators');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test.describe('when the program never comes', () => {
  test.use({ expectNoComplaint: false });

  test('a search is sent as a browser sends it', async ({ page }) => {
    await page.route(/\/assets\/[^/]+\.js$/u, (route) => route.abort());
    await page.goto('/en');
    await page.getByRole('searchbox').fill('4G');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/en\/indicators\?q=4G$/);
  });
});
