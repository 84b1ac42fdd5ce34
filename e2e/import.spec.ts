import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Page } from '@playwright/test';
import { fillTemplate } from '../src/testing/fill-template.ts';
import { axeFindings, expect, live, test } from './fixtures.ts';

const run = promisify(execFile);
const address = '/en/reports/import';
const heading = (page: Page) => page.getByRole('heading', { level: 1 });

/** Drops a file on the page as a reader does. */
async function drop(page: Page, name: string, text: string): Promise<void> {
  await expect(page.getByText('Drop a file here')).toBeVisible();
  await live(page);
  const given = await page.evaluateHandle(
    ([file, content]) => {
      const data = new DataTransfer();
      data.items.add(new File([content ?? ''], file ?? '', { type: 'text/csv' }));
      return data;
    },
    [name, text],
  );
  await page.dispatchEvent('.imports__drop', 'drop', { dataTransfer: given });
}

const table = (...lines: readonly string[]) => ['indicator,year,value,unit', ...lines, ''].join('\n');

test.describe('figures are brought in', () => {
  test('a wrong value blocks, is mended in place, and the change set fits the dataset', async ({ page }) => {
    test.setTimeout(180_000);
    await page.goto(address);
    await drop(page, 'coverage-2026.csv', table('coverage-4g,2025,eighty,%'));
    await expect(heading(page)).toContainText('stops the import');
    await expect(page.getByRole('button', { name: 'Export change set' })).toBeDisabled();
    await page.getByRole('row', { name: /This is no number/ }).getByRole('button', { name: 'Show the place' }).click();
    const cell = page.getByRole('textbox', { name: /^value, .*: write anew$/ });
    await cell.fill('81.5');
    await cell.press('Enter');
    await page.getByLabel('Source of these values').selectOption('il-2024-05');
    await expect(heading(page)).toContainText('Nothing stops the import');
    await expect(page.getByText('Values added: 1; changed: 0;')).toBeVisible();
    expect(await axeFindings(page)).toEqual([]);

    // What was decided is there again after a reload.
    await expect(page).toHaveURL(/draft=\d+/);
    await page.reload();
    await expect(heading(page)).toContainText('Nothing stops the import');
    await page.getByLabel('Your name').fill('Khamla');
    await page.getByLabel('Reason for this import').fill('Yearly table');
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Export change set' }).click()]);

    const folder = await mkdtemp(join(tmpdir(), 'import-'));
    try {
      const file = join(folder, download.suggestedFilename());
      await download.saveAs(file);
      await cp('data', join(folder, 'data'), { recursive: true });
      await run('npx', ['tsx', 'src/cli/main.ts', 'apply', file, join(folder, 'data')]);
      expect(await readFile(join(folder, 'data/observations/coverage-4g.csv'), 'utf8')).toMatch(/,LA,2025,81\.5,/);
      await expect(run('npx', ['tsx', 'src/cli/main.ts', 'apply', file, join(folder, 'data')])).rejects.toThrow(/Nothing was changed/);
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  test('the template of an institution comes back filled in, with what it would change', async ({ page }) => {
    test.setTimeout(120_000);
    await page.goto(address);
    await page.getByRole('combobox', { name: 'Institution' }).selectOption('mtc');
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Download the template (.xlsx)' }).click()]);
    expect(download.suggestedFilename()).toMatch(/^collection-mtc-.+-en\.xlsx$/);
    const template = new Uint8Array(await readFile(await download.path()));
    const filled = await fillTemplate(template, [
      { key: 'f1', column: 'TITLE', value: '4G mobile coverage' }, { key: 'f1', column: 'PERIOD', value: '2025' }, { key: 'f1', column: 'VALUE', value: 93 },
      { key: 'f2', column: 'TITLE', value: '4G mobile coverage' }, { key: 'f2', column: 'PERIOD', value: '2568' }, { key: 'f2', column: 'VALUE', value: 94 },
    ]);
    await page.getByLabel('Choose a file').setInputFiles({ name: download.suggestedFilename(), mimeType: 'application/octet-stream', buffer: Buffer.from(filled) });
    await expect(heading(page)).toContainText(/findings? stops? the import/, { timeout: 30_000 });
    await expect(page.getByText('Collection template', { exact: true })).toBeVisible();
    // The Christian year that is offered is that of the first row, so the row is left out.
    const wrong = page.getByRole('row', { name: /Buddhist/ });
    await expect(wrong).toContainText(/Further figures · [A-Z]+7/);
    await wrong.getByRole('button', { name: /^Leave these rows out/ }).click();
    await page.getByLabel('Reason; it is kept in the change set').fill('another calendar');
    await page.getByLabel('Reason; it is kept in the change set').press('Enter');
    await page.getByLabel('Source of these values').selectOption('il-2024-05');
    await expect(heading(page)).toContainText('Nothing stops the import');
    await expect(page.getByText('Values added: 1; changed: 0;')).toBeVisible();
    await expect(page.getByRole('table', { name: 'Verdicts that would move' })).toContainText('4G mobile coverage');
  });

  test('a page that is killed while it reads loses nothing', async ({ page, context }) => {
    test.setTimeout(120_000);
    await page.goto(address);
    const rows = Array.from({ length: 60_000 }, (_, index) => `coverage-4g,${1900 + (index % 120)},${index % 100},%`);
    await drop(page, 'many.csv', table(...rows));
    await expect(page).toHaveURL(/draft=\d+/);
    await page.close();
    const later = await context.newPage();
    await later.goto(address);
    await later.getByRole('button', { name: 'many.csv', exact: true }).click();
    await expect(heading(later)).toContainText('60,000 values read', { timeout: 60_000 });
  });
});
