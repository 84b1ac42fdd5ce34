import type { Page } from '@playwright/test';
import { publishInstead } from './dataset-faults.ts';
import { axeFindings, expect, test } from './fixtures.ts';
import { loose, plain } from './plain.ts';

const grid = (page: Page) => page.getByRole('grid');
const rows = (page: Page) => grid(page).locator('tr[data-place]');
const focusedTitle = (page: Page) => page.evaluate<string>(`document.activeElement?.closest('tr')?.querySelector('th a')?.textContent ?? ''`);

/** What is on the clipboard, as plain text or as a table. */
function clipboard(page: Page, type: 'text/plain' | 'text/html'): Promise<string> {
  return page.evaluate<string>(`navigator.clipboard.read().then(async ([item]) => (await item.getType(${JSON.stringify(type)})).text())`);
}

async function openReports(page: Page, language: string, address = ''): Promise<void> {
  await page.goto(`/${language}/reports${address}`);
  await expect(rows(page).first()).toBeVisible();
}

test.describe('a planner without a mouse', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('filters, selects, copies, and finds the same state under the address', async ({ page }) => {
    await openReports(page, 'en', '?group=none&sort=name');
    const total = await grid(page).getAttribute('aria-rowcount');
    await page.getByRole('checkbox', { name: /^no final value/ }).focus();
    await page.keyboard.press('Space');
    await expect(grid(page)).not.toHaveAttribute('aria-rowcount', String(total));

    const first = rows(page).first().getByRole('checkbox');
    // From the last filter the Tab key leads through the tools into the table, which is one stop.
    await first.focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('Shift+ArrowDown');
    await expect(page).toHaveURL(/select=coverage-3g,coverage-4g|select=coverage-4g,coverage-3g/);
    const selection = page.getByRole('region', { name: 'Selection' });
    await expect(selection.getByRole('status')).toHaveText(/^2 selected/);

    await page.keyboard.press('Control+c');
    const text = await clipboard(page, 'text/plain');
    const [head, ...lines] = text.split(/\r?\n/).map((line) => line.split('\t'));
    expect(head?.slice(0, 3)).toEqual(['Indicator', 'Unit', 'Latest']);
    expect(lines.map(([title]) => title)).toEqual(['3G mobile coverage', '4G mobile coverage']);
    expect(lines.map((cells) => cells[2])).toEqual(['85', '76']);
    expect(await clipboard(page, 'text/html')).toMatch(/76<\/td>/);

    const state = page.url();
    await page.reload();
    await expect(rows(page).first()).toBeVisible();
    expect(page.url()).toBe(state);
    await expect(selection.getByRole('status')).toHaveText(/^2 selected/);
    await expect(rows(page).first()).toHaveAttribute('aria-selected', 'true');
  });

  test('marks cells with the arrow keys, copies them in the decimals of the language, and opens an indicator', async ({ page }) => {
    await openReports(page, 'vi', '?group=none&sort=name&q=internet&columns=latest,time');
    await rows(page).first().getByRole('checkbox').focus();
    for (const key of ['ArrowRight', 'ArrowRight', 'Shift+ArrowRight', 'Control+Shift+ArrowDown']) await page.keyboard.press(key);
    await page.keyboard.press('Control+c');
    const text = await clipboard(page, 'text/plain');
    const [head, ...values] = text.split(/\r?\n/).map((line) => line.split('\t')[0] ?? '');
    expect(head).toBe('Giá trị mới nhất');
    expect(values.some((value) => /^\d+,\d+$/.test(value))).toBe(true);
    for (const value of values) expect(value).toMatch(/^-?\d*(,\d+)?$/);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+Home');
    const title = plain(await focusedTitle(page));
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(loose(title));
  });

  test('sees the series of an indicator side by side, closes them with Escape, and is back in the table', async ({ page }) => {
    await openReports(page, 'en', '?group=none&sort=name&q=internet');
    const row = rows(page).filter({ has: page.getByRole('link', { name: 'People using the internet', exact: true }) });
    await row.getByRole('checkbox').focus();
    await page.keyboard.press('Shift+Enter');
    const dialog = page.getByRole('dialog', { name: /People using the internet/ });
    await expect(dialog.getByRole('row')).not.toHaveCount(0);
    await expect(page).toHaveURL(/series=netuser/);
    await expect(dialog).toContainText('headline series');
    expect(await axeFindings(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
    await expect(page).not.toHaveURL(/series=/);
    await expect(row.getByRole('checkbox')).toBeFocused();
  });
});

test('every indicator is in the table and on paper, and the heads of the table stay in sight', async ({ page }) => {
  await openReports(page, 'lo', '?group=none&sort=name');
  const count = Number(await grid(page).getAttribute('aria-rowcount')) - 1;
  await page.locator('.workspace-grid__box').evaluate((box) => box.scrollTo(0, box.scrollHeight));
  await expect(grid(page).locator('thead th').nth(1)).toBeInViewport();
  await page.emulateMedia({ media: 'print' });
  await expect(rows(page)).toHaveCount(count);
  await expect(page.locator('.workspace__report')).toBeHidden();
});

/** The overview of the release with its indicators again and again, until there are so many. */
function withIndicators(count: number): (text: string) => string {
  return (text) => {
    const overview = JSON.parse(text) as { readonly indicators: readonly { readonly id: string }[] };
    const indicators = Array.from({ length: count }, (_, place) => {
      const one = overview.indicators[place % overview.indicators.length];
      return place < overview.indicators.length ? one : { ...one, id: `zz-${String(place).padStart(4, '0')}` };
    });
    return JSON.stringify({ ...overview, indicators });
  };
}

test('of a thousand rows those in sight are drawn, the keys lead to every one, and the heads stay', async ({ page }) => {
  await publishInstead(page, 'overview.json', withIndicators(1000));
  await openReports(page, 'en', '?group=none&sort=name');
  await expect(grid(page)).toHaveAttribute('aria-rowcount', '1001');
  expect(await rows(page).count()).toBeLessThan(80);

  await rows(page).first().getByRole('checkbox').focus();
  await page.keyboard.press('Control+End');
  const last = grid(page).locator('tr[aria-rowindex="1001"]');
  await expect(last).toBeInViewport();
  expect(await page.evaluate(`document.activeElement?.closest('tr')?.getAttribute('aria-rowindex')`)).toBe('1001');
  await expect(grid(page).locator('thead th').nth(1)).toBeInViewport();
  expect(await rows(page).count()).toBeLessThan(80);

  // A range whose beginning is scrolled out of the document.
  await page.keyboard.press('Home');
  await page.keyboard.press('Space');
  for (let key = 0; key < 4; key += 1) await page.keyboard.press('Shift+PageUp');
  const selected = page.getByRole('region', { name: 'Selection' }).getByRole('status');
  const now = Number(await page.evaluate(`document.activeElement?.closest('tr')?.getAttribute('aria-rowindex')`));
  expect(now).toBeLessThan(1001);
  await expect(selected).toHaveText(new RegExp(`^${1002 - now} selected`, 'u'));
  await page.keyboard.press('Control+Home');
  await expect(rows(page).first()).toHaveAttribute('aria-rowindex', '2');
  await expect(rows(page).first()).toBeInViewport();
  await expect(selected).toHaveText(new RegExp(`^${1002 - now} selected`, 'u'));
});

test('a table that is taken as a whole says of which release it is; cells for another table are cells alone', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openReports(page, 'en', '?group=none&sort=name&select=coverage-4g');
  await page.getByRole('button', { name: 'Copy 1 selected row' }).click();
  await expect(page.locator('.table-tools__said')).toContainText('1 row copied');
  const lines = (await clipboard(page, 'text/plain')).split('\r\n');
  expect(lines).toHaveLength(4);
  expect(lines[1]).toMatch(/^4G mobile coverage\t/u);
  expect(lines[3]).toMatch(/^Release [\d.]+ · As of .* · Dataset [0-9a-f]{8} · /u);
  await rows(page).first().getByRole('checkbox').focus();
  await page.keyboard.press('Control+c');
  expect((await clipboard(page, 'text/plain')).split('\r\n')).toHaveLength(2);
});

test('a selection with a name is kept in this browser', async ({ page }) => {
  await openReports(page, 'en', '?group=none&select=netuser');
  await page.getByText('Saved selections').click();
  await page.getByRole('textbox', { name: 'Name' }).fill('For the budget');
  await page.keyboard.press('Enter');
  await openReports(page, 'en');
  await page.getByText('Saved selections').click();
  await page.getByRole('link', { name: 'For the budget' }).click();
  await expect(page).toHaveURL(/\?group=none&select=netuser$/);
});

test('on a phone the table scrolls in its own box, the names stay, and a link leads to the report', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openReports(page, 'lo');
  const box = page.locator('.workspace-grid__box');
  await box.evaluate((element) => element.scrollTo(400, 0));
  const left = async (selector: string): Promise<number> => (await page.locator(selector).first().boundingBox())?.x ?? Number.NaN;
  expect(await left('td.workspace-grid__choose')).toBeCloseTo(16, 0);
  expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
  await page.locator('.selection-bar__report').click();
  await expect(page.locator('#report')).toBeInViewport();
});
