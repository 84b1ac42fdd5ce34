import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';

type Entry = readonly [body: string, stage: number, date: string, source: string, note: string];
type SystemsFile = { readonly inUseFrom: number; readonly systems: readonly { readonly id: string; readonly conference: boolean; readonly rollout: readonly Entry[] }[] };

const cells = (page: Page) => page.getByRole('table', { name: 'Systems by government body' }).locator('.matrix__cell');

async function open(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(cells(page).first()).toBeVisible();
}

test('published: every cell of the matrix is a sourced one or says that there is no data', async ({ page, request }) => {
  const file = (await (await request.get('/dataset/systems.json')).json()) as SystemsFile;
  const conference = file.systems.filter((system) => system.conference);
  const stated = new Set(conference.flatMap(({ id, rollout }) => rollout.map(([body]) => `${id} ${body}`)));
  await open(page, '/en/systems');
  const labels = await cells(page).evaluateAll((buttons) => buttons.map((button) => button.getAttribute('aria-label') ?? ''));
  expect(labels.length % conference.length).toBe(0);
  expect(labels.filter((label) => !label.endsWith('no data'))).toHaveLength(stated.size);
  for (const label of labels) expect(label).toMatch(/: no data$|, .*\d{4}.*\. Source: ./);
  const bodies = new Set(conference.flatMap(({ rollout }) => rollout.map(([body]) => body))).size;
  const words = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
  await expect(page.getByRole('heading', { level: 1 })).toContainText(`published for ${words[bodies] ?? bodies} bod`);
});

test('demonstration: the counts of the headline are those of the file and of the matrix', async ({ page, request }) => {
  const file = (await (await request.get('/demonstration/systems.json')).json()) as SystemsFile;
  const newest = file.systems.filter((system) => system.conference).flatMap(({ rollout }) => [...new Map(rollout.map((entry) => [entry[0], entry[1]])).values()]);
  const count = (holds: (stage: number) => boolean) => newest.filter(holds).length;
  await open(page, '/en/systems?data=demonstration');
  const counts = `${count((stage) => stage >= file.inUseFrom)} are in use, ${count((stage) => stage > 0 && stage < file.inUseFrom)} on the way and ${count((stage) => stage === 0)} not begun`;
  await expect(page.getByRole('heading', { level: 1 })).toContainText(counts);
  const labels = await cells(page).evaluateAll((buttons) => buttons.map((button) => button.getAttribute('aria-label') ?? ''));
  expect(labels.filter((label) => !label.endsWith('no data'))).toHaveLength(newest.length);
});

test('with the keyboard alone a reader goes through the matrix, opens a cell and follows it to its system', async ({ page }) => {
  await open(page, '/en/systems');
  await page.getByRole('link', { name: 'Technology and Communications', exact: true }).first().focus();
  await page.keyboard.press('Tab');
  for (const key of ['ArrowRight', 'ArrowRight', 'Enter']) await page.keyboard.press(key);
  await expect(page).toHaveURL(/\?body=mtc&system=eoffice$/);
  await expect(page.locator('.cell-detail')).toContainText('In use throughout (15 March 2019)');
  await page.reload();
  await expect(page.locator('.cell-detail')).toBeVisible();
  await page.getByRole('link', { name: 'All about E-Office' }).press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'E-Office' })).toBeFocused();
  await expect(page.getByRole('region', { name: 'Sources' }).getByRole('link').first()).toHaveAttribute('href', /^https?:/);
});

test('G-Net is found from the overview and has its page', async ({ page }) => {
  await page.goto('/en');
  await page.getByRole('searchbox').fill('G-Net');
  await page.getByRole('link', { name: 'G-Net (government network)' }).click();
  await expect(page).toHaveURL(/\/en\/systems\/gnet$/);
  await expect(page.getByRole('heading', { level: 1, name: 'G-Net (government network)' })).toBeVisible();
});
