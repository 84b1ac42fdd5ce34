import { createWriteStream } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { once } from 'node:events';
import type { Browser, Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';

/** `npm run bench:import-page` reads a million; the ordinary suite shows the same with fewer. */
const rows = Number(process.env['IMPORT_ROWS'] ?? 60_000);
/** Milliseconds of work that no task of the page's own thread may pass; beside other tests on a busy machine everything takes longer. */
const longest = rows < 1_000_000 ? 100 : 50;

const provinces = ['VT', 'PH', 'LM', 'OU', 'BK', 'LP', 'HO', 'XA', 'XI', 'VI', 'BL', 'KH', 'SV', 'SL', 'XE', 'CH', 'AT', 'XS'];
const indicators = ['coverage-4g', 'coverage-3g'];
const day = 86_400_000;

/** A daily value of every province since 1900; one in 5,000 is no number, one in 700 stands for none. */
function line(row: number): string {
  const [place, after] = [row % (provinces.length * indicators.length), Math.floor(row / (provinces.length * indicators.length))];
  const period = new Date(Date.UTC(1900, 0, 1) + after * day).toISOString().slice(0, 10);
  const value = row % 5000 === 4999 ? 'many' : row % 700 === 699 ? '..' : ((row * 7) % 1000) / 10;
  return `${indicators[place % indicators.length] ?? ''},LA-${provinces[place % provinces.length] ?? ''},${period},${value},%\n`;
}

async function writeTable(path: string): Promise<void> {
  const file = createWriteStream(path);
  file.write('indicator,area,period,value,unit\n');
  for (let from = 0; from < rows; from += 10_000) {
    const lines = Array.from({ length: Math.min(10_000, rows - from) }, (_, index) => line(from + index)).join('');
    if (!file.write(lines)) await once(file, 'drain');
  }
  file.end();
  await once(file, 'finish');
}

type TraceEvent = { readonly name: string; readonly ph: string; readonly pid: number; readonly tid: number; readonly dur?: number; readonly tdur?: number; readonly args: { readonly name?: string } };
type Tasks = { readonly cpu: number; readonly wall: number };

/** The longest task of the threads that draw pages, in milliseconds: of the processor, and by the clock. */
function longestTask(trace: string): Tasks {
  const { traceEvents } = JSON.parse(trace) as { readonly traceEvents: readonly TraceEvent[] };
  const pages = new Set(traceEvents.flatMap(({ ph, name, pid, tid, args }) => (ph === 'M' && name === 'thread_name' && args.name === 'CrRendererMain' ? [`${pid} ${tid}`] : [])));
  const tasks = traceEvents.filter(({ ph, name, pid, tid }) => ph === 'X' && name.endsWith('RunTask') && pages.has(`${pid} ${tid}`));
  expect(tasks.length).toBeGreaterThan(20);
  return { cpu: Math.max(...tasks.map(({ tdur = 0 }) => tdur)) / 1000, wall: Math.max(...tasks.map(({ dur = 0 }) => dur)) / 1000 };
}

/** The most memory any process of the browser has held, in MB; null where the system does not tell. */
async function peakMemory(browser: Browser): Promise<number | null> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const peaks = await Promise.all(processInfo.filter(({ type }) => type === 'renderer').map(async ({ id }) => Number(/VmHWM:\s*(\d+)/.exec(await readFile(`/proc/${id}/status`, 'utf8').catch(() => ''))?.[1] ?? 0)));
  const most = Math.max(0, ...peaks);
  return most === 0 ? null : Math.round(most / 1024);
}

const heading = (page: Page) => page.getByRole('heading', { level: 1 });

test('a large table is read and checked beside the page, which stays free; it can be cancelled', async ({ page, browser }, info) => {
  test.setTimeout(60_000 + rows / 2);
  const folder = await mkdtemp(join(tmpdir(), 'import-large-'));
  try {
    const path = join(folder, 'large.csv');
    await writeTable(path);
    await page.goto('/en/reports/import');
    await expect(page.getByText('Drop a file here')).toBeVisible();
    await browser.startTracing(page, { categories: ['toplevel', 'disabled-by-default-devtools.timeline', '__metadata'] });
    const begun = Date.now();
    await page.locator('input[type=file]').first().setInputFiles(path);
    await expect(page.getByRole('progressbar')).toBeVisible();
    await expect(page.getByText(/\d,\d{3} (rows|values) (have been )?read|Reading/).first()).toBeVisible();
    await page.getByRole('button', { name: 'Cancel' }).click();
    await expect(page.getByRole('alert')).toBeVisible();
    const cancelled = Date.now() - begun;
    const again = Date.now();
    await page.getByRole('alert').locator('..').getByRole('button').click();
    await expect(heading(page)).toContainText(`${rows.toLocaleString('en-US')} values read`, { timeout: 60_000 + rows / 3 });
    const seconds = (Date.now() - again) / 1000;
    const { cpu, wall } = longestTask((await browser.stopTracing()).toString('utf8'));
    const memory = await peakMemory(browser);
    info.annotations.push({ type: 'measured', description: `${rows} rows: ${seconds.toFixed(1)} s, cancelled after ${cancelled} ms, longest task ${cpu.toFixed(0)} ms of work (${wall.toFixed(0)} ms by the clock), ${memory ?? '?'} MB` });
    process.stdout.write(`${info.annotations.at(-1)?.description ?? ''}\n`);
    expect(cpu).toBeLessThanOrEqual(longest);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
