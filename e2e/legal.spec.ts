import type { LegalFile } from '../src/model/legal-file.ts';
import { expect, test } from './fixtures.ts';
import { loose, plainTextOf } from './plain.ts';

const table = '.legal-table';
const rows = `${table} tbody tr:not(.legal-table__group)`;

test('the register lists and counts what legal.json holds', async ({ page, request }) => {
  const legal = (await (await request.get('/dataset/legal.json')).json()) as LegalFile;
  await page.goto('/en/legal');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`${legal.digital.inForce} of the ${legal.digital.of} digital texts identified here are in force.`);
  await expect(page.locator(rows)).toHaveCount(legal.texts.length);
  const counts = (await page.locator('.legal-counts dd').allTextContents()).map(Number);
  expect(counts[0]).toBe(legal.digital.inForce);
  expect(counts.slice(0, -1).reduce((sum, count) => sum + count, 0)).toBe(legal.digital.of);

  // The indicator is counted from the register: its page shows the same number.
  await page.getByRole('link', { name: 'The indicator counted from this register' }).click();
  await expect(page).toHaveURL(new RegExp(`/en/indicators/${legal.indicator ?? 'none'}$`));
  await expect(page.getByRole('main')).toContainText(new RegExp(`(^|\\D)${legal.digital.inForce} instruments`));
});

test('what is unverified is not in force, and says so', async ({ page }) => {
  await page.goto('/en/legal?certainty=unverified');
  await expect(page.locator(rows)).toHaveCount(2);
  for (const text of await page.locator(`${rows} .legal-table__date`).allTextContents()) expect(text).toMatch(/^Stage not confirmed/);
  await page.goto('/en/legal?certainty=unverified&force=yes');
  await expect(page.getByText('No text of the register matches.')).toBeVisible();
});

test('a Lao word is found whatever its tone marks and spelling, and by its Vietnamese name', async ({ page }) => {
  for (const query of ['ປົກປ້ອງຂໍ້ມູນເອເລັກໂຕຣນິກ', 'ປົກປອງຂໍມູນເອເລັກໂຕຼນິກ', 'bao ve du lieu dien tu']) {
    await page.goto(`/lo/legal?q=${encodeURIComponent(query)}`);
    await expect(page.locator(rows), query).toHaveCount(1);
    await expect(page.locator(`${rows} th`)).toContainText(loose('ກົດໝາຍວ່າດ້ວຍການປົກປ້ອງຂໍ້ມູນເອເລັກໂຕຣນິກ'));
  }
});

test('a filter stands in the address and survives loading it again', async ({ page }) => {
  await page.goto('/vi/legal');
  await expect(page.locator(rows).first()).toBeVisible();
  const all = await page.locator(rows).count();
  await page.locator('.facets').getByRole('checkbox', { name: /^Nghị định/ }).check();
  await expect(page).toHaveURL(/\/vi\/legal\?type=decree$/);
  await expect(page.locator(rows)).toHaveCount(3);
  await page.reload();
  await expect(page.locator(rows)).toHaveCount(3);
  await page.goBack();
  await expect(page.locator(rows)).toHaveCount(all);
});

test('a text names its successor and the other way round; sources that disagree are both named', async ({ page }) => {
  await page.goto('/en/legal/etrans-2012');
  await expect(page.getByText(/^The sources give different numbers: 20\/NA \(.+\) and 02\/NA \(.+\)\.$/)).toBeVisible();
  await page.getByRole('link', { name: 'Law on Electronic Transactions (Amended)' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Law on Electronic Transactions (Amended)');
  await page.getByRole('link', { name: 'Law on Electronic Transactions (2012)' }).click();
  await expect(page).toHaveURL(/\/en\/legal\/etrans-2012$/);
});

test('an earlier key opens the page of the text; home finds a law', async ({ page }) => {
  await page.goto('/en/legal/digital_gov_decree');
  await expect(page).toHaveURL(/\/en\/legal\/digital-government-decree$/);
  expect(await plainTextOf(page.getByRole('heading', { level: 1 }))).toBe('Decree on Digital Government administration and services');
  await page.goto('/en');
  await page.getByRole('searchbox').fill('cybercrime');
  await page.getByRole('link', { name: 'Law on Resistance and Prevention of Cybercrime' }).click();
  await expect(page).toHaveURL(/\/en\/legal\/cybercrime$/);
});
