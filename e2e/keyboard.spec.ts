import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';

const tabsAtMost = 200;

/** Presses Tab until an element has the focus, as somebody without a mouse does; the focus must be visible there. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let pressed = 0; pressed < tabsAtMost; pressed += 1) {
    await page.keyboard.press('Tab');
    const isThere = (await target.count()) === 1 && (await target.evaluate((element) => element === document.activeElement));
    if (!isThere) continue;
    await expect(target).toBeInViewport();
    const { outlineStyle, outlineWidth } = await target.evaluate((element) => {
      const { outlineStyle: style, outlineWidth: width } = getComputedStyle(element);
      return { outlineStyle: style, outlineWidth: width };
    });
    expect(`${outlineStyle} ${outlineWidth}`, 'the focus is shown').not.toMatch(/^none|^\S+ 0px/);
    return;
  }
  throw new Error(`Tab does not reach ${String(target)}`);
}

test('with the keyboard alone a reader gets from the skip link to the points of a chart', async ({ page }) => {
  await page.goto('/en');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();

  // The first stop leads past the masthead.
  const skip = page.getByRole('link', { name: 'Skip to main content' });
  await tabTo(page, skip);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  const isInMain = await page.getByRole('main').evaluate((main) => main.contains(document.activeElement));
  expect(isInMain, 'after the skip link the next stop lies in the content').toBe(true);

  await page.reload();
  await tabTo(page, page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Indicators' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: /indicators$/ })).toBeVisible();

  // A facet is ticked with the space bar and stands in the address.
  await tabTo(page, page.getByRole('checkbox', { name: /^no final value/ }));
  await page.keyboard.press('Space');
  await expect(page).toHaveURL(/reason=no-data-at-deadline/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^2 of \d+ indicators$/);

  // The order is changed at a column head.
  const byName = page.getByRole('columnheader', { name: 'Indicator' });
  await tabTo(page, byName.getByRole('button'));
  await page.keyboard.press('Enter');
  await expect(byName).toHaveAttribute('aria-sort', 'ascending');

  await tabTo(page, page.getByRole('rowheader').getByRole('link', { name: '4G mobile coverage' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: '4G mobile coverage' })).toBeVisible();

  // The chart takes the focus; arrow keys read its points, and what is read is live text.
  const chart = page.getByRole('application', { name: /^4G mobile coverage: 75% in 2022 and 76% in 2024/ });
  await tabTo(page, chart);
  const reading = page.locator('[aria-live="polite"]').filter({ visible: true }).filter({ hasText: /\S/ });
  const read: string[] = [];
  for (let step = 0; step < 20; step += 1) {
    await page.keyboard.press('ArrowRight');
    const text = await reading.innerText();
    if (text === read.at(-1)) break;
    read.push(text);
  }
  expect(read).toContainEqual(expect.stringMatching(/2024.*76%.*85%/));
  expect(read).toContainEqual(expect.stringMatching(/2025.*90%/));
  expect(read.length).toBeGreaterThanOrEqual(3);
  await page.keyboard.press('Home');
  await expect(reading).toHaveText(read[0] ?? '');
  await page.keyboard.press('Escape');
  await expect(reading).toHaveCount(0);

  // The table twin stands in the same page, and the next stops follow the chart in reading order.
  const table = page.getByRole('table', { name: /^Unit/ });
  await expect(table.getByRole('row', { name: /^2024 76 85 −9/ })).toHaveCount(1);
  await tabTo(page, page.getByRole('button', { name: 'CSV: the values' }));
});

test('a menu on a phone opens, closes and leads on with the keyboard', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/en/indicators/coverage-4g');
  const menu = page.getByRole('button', { name: /^(Menu|Close)$/ });
  await tabTo(page, menu);
  await page.keyboard.press('Enter');
  await expect(menu).toHaveAttribute('aria-expanded', 'true');
  await page.keyboard.press('Enter');
  await expect(menu).toHaveAttribute('aria-expanded', 'false');
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Overview' }));
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/en$/);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});
