import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Page } from '@playwright/test';
import { parse } from 'yaml';
import { axeFindings, expect, test } from './fixtures.ts';

const asked = 'data=demonstration';
const run = promisify(execFile);
/** The commands of the project, as an editor calls them. */
const command = async (...argv: string[]) => (await run('npx', ['tsx', 'src/cli/main.ts', ...argv], { maxBuffer: 64e6 })).stdout;

type Decision = { readonly id: string; readonly text: Record<string, string | null>; readonly about: readonly string[]; readonly due: string | null; readonly state: string };

const place = (page: Page) => page.locator('#meeting-place');
const heading = (page: Page) => page.getByRole('heading', { level: 1 });

async function openMeeting(page: Page, address = `/en/review/meeting?${asked}`): Promise<void> {
  await page.goto(address);
  await expect(page.getByText('Ready to work without a connection')).toBeVisible();
}

async function turnTo(page: Page, slide: number, key: string): Promise<void> {
  await page.keyboard.press(key);
  await expect(place(page)).toContainText(`Slide ${slide} of`);
  await expect(page.locator('.slide--pending')).toHaveCount(0);
}

async function record(page: Page, text: string, due: string): Promise<void> {
  await page.keyboard.press('d');
  const form = page.getByRole('dialog', { name: 'Enter a decision' });
  await form.getByLabel('Decision', { exact: true }).fill(text);
  await form.getByLabel(/^Due date/).fill('2569-06-30');
  await expect(form.getByText('2569 is a year of the Buddhist era; write 2026.')).toBeVisible();
  await form.getByLabel(/^Due date/).fill(due);
  const responsible = form.getByLabel('Responsible institution');
  if ((await responsible.inputValue()) === '') await responsible.selectOption({ label: 'Ministry of Finance' });
  await form.getByRole('button', { name: 'Record the decision' }).click();
  await expect(form).toHaveCount(0);
}

test.describe('a whole meeting', () => {
  // The browser itself asks for the icon of the page again at every new address.
  test.use({ expectNoComplaint: false, serviceWorkers: 'allow' });

  test('is held, also when the line is cut, and its decisions open the next one', async ({ page, context, browser, baseURL, watch }) => {
    test.setTimeout(420_000);
    await page.goto(`/en/review?${asked}`);
    await page.locator('a[href*="/review/meeting"]').first().click();
    await expect(page).toHaveURL(/\/en\/review\/meeting\?data=demonstration$/);
    await expect(page.getByText('Ready to work without a connection')).toBeVisible();
    await expect(page.getByRole('main').getByText('Demonstration data, not official')).toBeVisible();
    expect(await axeFindings(page)).toEqual([]);

    // The decisions of the last meeting come first, then what needs one.
    await turnTo(page, 2, 'PageDown');
    await expect(page.getByRole('row', { name: /overdue by \d+ days/ })).toBeVisible();
    await turnTo(page, 3, 'PageDown');
    await expect(heading(page)).toBeFocused();
    await expect(page.getByRole('heading', { name: 'Decision asked' })).toBeVisible();
    expect(await axeFindings(page)).toEqual([]);
    await record(page, 'Carry the target into the next plan.', '2026-12-31');
    await expect(page.getByText('D-005 was recorded.')).toBeVisible();

    await expect.poll(() => page.evaluate('navigator.serviceWorker.controller !== null')).toBe(true);
    await context.setOffline(true);
    await expect(page.getByText('No connection: everything here goes on working, also after reloading')).toBeVisible();
    const title = await heading(page).innerText();
    for (let slide = 4; slide <= 8; slide += 1) await turnTo(page, slide, 'PageDown');
    expect(await heading(page).innerText()).not.toBe(title);
    await record(page, 'Report what holds the work up.', '2027-12-31');
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByRole('button', { name: 'Do it again' }).click();
    await page.keyboard.press('End');
    await expect(page.getByRole('row', { name: /^D-00[56]/ })).toHaveCount(2);

    // The line is still cut: the same slide after a reload, the decisions on it, and the next step.
    await page.reload();
    await expect(heading(page)).toHaveText('2 decisions have been recorded in this browser.');
    await page.keyboard.press('Home');
    await expect(place(page)).toContainText('Slide 1 of');
    await turnTo(page, 2, 'PageDown');
    await expect(page.getByText('No connection: everything here goes on working, also after reloading')).toBeVisible();
    // And opened anew by its address.
    await page.goto(`/en/review/meeting?${asked}&slide=4`);
    await expect(page.getByText('No connection: everything here goes on working, also after reloading')).toBeVisible();
    await turnTo(page, 5, 'PageDown');
    await page.keyboard.press('End');
    await expect(page.getByRole('row', { name: /^D-00[56]/ })).toHaveCount(2);

    await context.setOffline(false);
    await page.reload();
    await expect(heading(page)).toHaveText('2 decisions have been recorded in this browser.');
    expect(new URL(page.url()).searchParams.get('slide')).toMatch(/^\d+$/);
    await page.getByLabel('Day of the meeting').fill('2026-11-22');
    await page.getByLabel('Day of the meeting').blur();
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Export 2 decisions' }).click()]);
    expect(download.suggestedFilename()).toBe('2026-11-22.yaml');
    const text = await readFile(await download.path(), 'utf8');
    const { id, release, decisions } = parse(text) as { id: string; release: string; decisions: readonly Decision[] };
    expect({ id, release }).toEqual({ id: '2026-11-22', release: '2026.11' });
    expect(decisions.map((decision) => [decision.id, decision.text['en'], decision.due, decision.state])).toEqual([
      ['D-005', 'Carry the target into the next plan.', '2026-12-31', 'open'],
      ['D-006', 'Report what holds the work up.', '2027-12-31', 'open'],
    ]);
    expect(await axeFindings(page)).toEqual([]);

    // A broken file changes nothing and says where it is broken; the good one is known already.
    const broken = text.replace('due: 2026-12-31', 'due: 2569-12-31');
    await page.getByLabel('Read in a file').setInputFiles({ name: 'broken.yaml', mimeType: 'text/yaml', buffer: Buffer.from(broken) });
    await expect(page.getByText('broken.yaml was not read in; nothing was changed. 1 mistake:')).toBeVisible();
    await expect(page.getByText(`Line ${broken.split('\n').findIndex((line) => line.includes('2569')) + 1}, column`)).toBeVisible();
    await page.getByLabel('Read in a file').setInputFiles({ name: '2026-11-22.yaml', mimeType: 'text/yaml', buffer: Buffer.from(text) });
    await expect(page.getByText('2 were here already, word for word.')).toBeVisible();

    // Put into the dataset, it passes the check, and the next release shows it.
    const folder = await mkdtemp(join(tmpdir(), 'meeting-'));
    try {
      const data = join(folder, 'data');
      await command('generate', '--to', data);
      await writeFile(join(data, 'reviews', '2026-11-22.yaml'), text);
      const { findings } = JSON.parse(await command('check', data, '--json')) as { findings: readonly { severity: string; rule: string; file: string }[] };
      expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
      expect(new Set(findings.filter(({ file }) => file === 'reviews/2026-11-22.yaml').map(({ rule }) => rule))).toEqual(new Set(['missing-translation']));
      await publishNextRelease(data, join(folder, 'out'));
      await seeNextReview(await (await browser.newContext({ baseURL: String(baseURL) })).newPage(), join(folder, 'out'));
    } finally {
      await rm(folder, { recursive: true });
    }
    expect(watch.complaints.filter((complaint) => !complaint.includes('ERR_INTERNET_DISCONNECTED'))).toEqual([]);
  });
});

async function publishNextRelease(data: string, to: string): Promise<void> {
  await command('close', data);
  const releases = join(data, 'releases.yaml');
  const next = '- id: "2027.02"\n  asOf: "2027-02-28"\n  state: open\n  method: {id: trajectory, version: 1}\n  fingerprint: null\n  seal: {}\n  notes: []\n';
  await writeFile(releases, `${await readFile(releases, 'utf8')}${next}`);
  const config = join(data, 'dataset.yaml');
  await writeFile(config, (await readFile(config, 'utf8')).replace(/^release: .*$/m, 'release: "2027.02"'));
  await command('publish', data, '--to', to, '--public');
}

async function seeNextReview(page: Page, folder: string): Promise<void> {
  await page.route('**/demonstration/**', (route) => route.fulfill({ path: join(folder, decodeURIComponent(new URL(route.request().url()).pathname.replace(/^.*\/demonstration\//, ''))) }));
  await openMeeting(page, `/en/review/meeting?${asked}&slide=2`);
  await expect(page.getByRole('row', { name: /D-005 Carry the target into the next plan\./ })).toContainText('overdue by 59 days');
  await expect(page.getByRole('row', { name: /D-006 Report what holds the work up\./ })).toContainText(/^open/);
  await page.context().close();
}

test('keys, remote control, black screen, overview and the notes in a second window', async ({ page, context }) => {
  await openMeeting(page);
  await turnTo(page, 2, 'Space');
  await page.keyboard.press('b');
  const black = page.getByRole('button', { name: /^The screen is black/ });
  await expect(black).toBeFocused();
  await page.keyboard.press('PageDown');
  await expect(black).toHaveCount(0);
  await expect(place(page)).toContainText('Slide 2 of');
  await page.keyboard.press('Escape');
  await expect(heading(page)).toHaveText('All slides');
  expect(await axeFindings(page)).toEqual([]);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(place(page)).toContainText('Slide 3 of');
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keys of the meeting' })).toBeVisible();
  await page.keyboard.press('Escape');
  const [notes] = await Promise.all([context.waitForEvent('page'), page.getByRole('button', { name: 'Presenter’s notes' }).click()]);
  await expect(notes.getByText('Connected with the meeting window')).toBeVisible();
  await expect(notes.getByRole('heading', { name: 'The arithmetic' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'The arithmetic' })).toHaveCount(0);
  expect(await axeFindings(notes)).toEqual([]);
  await notes.keyboard.press('PageDown');
  await expect(place(page)).toContainText('Slide 4 of');
  await page.keyboard.press('PageUp');
  await expect(notes).toHaveURL(/slide=3/);
});

for (const [width, height] of [[1600, 900], [1024, 768]] as const) {
  for (const language of ['lo', 'en', 'vi']) {
    test(`${language}: every slide fits a projector of ${width} x ${height}`, async ({ page }) => {
      test.setTimeout(120_000);
      await page.setViewportSize({ width, height });
      await page.goto(`/${language}/review/meeting?${asked}`);
      await expect(heading(page)).toBeVisible();
      const count = Number(/(\d+)\D*$/.exec((await place(page).locator('[aria-hidden]').textContent()) ?? '')?.[1]);
      for (let slide = 1; slide <= count; slide += 1) {
        await expect(page.locator('.slide--pending')).toHaveCount(0);
        const over = await page.evaluate("(() => { const boxes = ['.meeting', '.slide', '.slide__body'].map((name) => document.querySelector(name)); return boxes.map((box) => [box.scrollHeight - box.clientHeight, box.scrollWidth - box.clientWidth]); })()");
        expect((over as number[][]).flat().every((rest) => rest <= 1), `slide ${slide}: ${JSON.stringify(over)}`).toBe(true);
        await page.keyboard.press('PageDown');
        if (slide < count) await expect(page).toHaveURL(new RegExp(`slide=${slide + 1}\\b`));
      }
    });
  }
}

test('a phone scrolls down and never sideways', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  for (const slide of [1, 2, 3, 20]) {
    await openMeeting(page, `/en/review/meeting?${asked}&slide=${slide}`);
    expect(await page.evaluate("document.querySelector('.meeting').scrollWidth")).toBe(390);
    const bar = page.getByRole('toolbar').getByRole('button', { name: 'Next slide' });
    await bar.scrollIntoViewIfNeeded();
    expect((await bar.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  }
});

test('the published dataset has no review yet, and says so', async ({ page }) => {
  await page.goto('/en/review/meeting?slide=2');
  await expect(heading(page)).toHaveText(/^No review has been recorded yet\./);
  await page.keyboard.press('PageDown');
  await expect(page.getByRole('heading', { name: 'Decision asked' })).toBeVisible();
});
