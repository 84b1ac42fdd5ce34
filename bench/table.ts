import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Browser, Page } from 'playwright';
import { type Measurement, median } from './budget.ts';
import { run } from './commands.ts';
import { bareLoop, untilItAnswers, watchMainThread } from './main-thread.ts';
import { startStaticServer } from './static-server.ts';

const limit = 50;
/** The same for any machine: 50 ms where the loop takes 20. */
const ratioLimit = 2.5;

/** A thing a reader does to a table, and how it is seen to be done. */
type Step = { readonly what: string; readonly act: (page: Page) => Promise<unknown>; readonly done: (page: Page) => Promise<unknown> };

/** Looked up by one element: a search through the text of the whole page would be the longest task of all. */
const says = (page: Page, selector: string, text: string): Promise<unknown> =>
  page.waitForFunction(([where, words]) => new RegExp(words ?? '', 'u').test(document.querySelector(where ?? '')?.textContent ?? ''), [selector, text] as const, { polling: 50 });
const heading = '.indicators h1, .workspace__count';
const some = (page: Page): Promise<unknown> => says(page, heading, '^[\\d,]+ of 1,000 indicators');
const whole = (page: Page): Promise<unknown> => says(page, heading, '^1,000 indicators');
/** With the mouse alone: what the driver does before a click of its own would be counted. */
async function click(page: Page, selector: string): Promise<void> {
  const box = await page.locator(selector).first().boundingBox();
  if (box === null) throw new Error(`${selector} is not to be seen`);
  await page.mouse.click(box.x + box.width / 2, box.y + Math.min(box.height / 2, 10));
}
const facet = '.facet:first-of-type label:not(.facet__option--zero) input';
const field = 'input[type=search]';
const sorted = (column: string) => (page: Page) => says(page, 'thead th[aria-sort]', `^${column}`);

async function typed(page: Page, text: string): Promise<void> {
  await page.focus(field);
  await page.keyboard.type(text, { delay: 120 });
}

async function emptied(page: Page): Promise<void> {
  await page.focus(field);
  await page.keyboard.press('Control+A');
  await page.keyboard.press('Delete');
}

/** Every step undoes the one before or stands on it, so that each begins with a table of 1,000 rows or ends with one. */
export const steps: readonly Step[] = [
  { what: 'filter', act: (page) => click(page, facet), done: some },
  { what: 'filter taken back', act: (page) => click(page, facet), done: whole },
  { what: 'sort', act: (page) => click(page, 'thead th[class$="__latest"] button'), done: sorted('Latest') },
  { what: 'sort by name', act: (page) => click(page, 'thead th[class$="__name"] button'), done: sorted('Indicator') },
  { what: 'typing', act: (page) => typed(page, 'villages'), done: some },
  { what: 'typing taken back', act: (page) => emptied(page), done: whole },
];

/** The longest task of each step on a fresh page. */
async function stepsOf(browser: Browser, address: string): Promise<{ readonly longest: readonly number[]; readonly loop: number }> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, serviceWorkers: 'block' });
  const page = await context.newPage();
  await page.goto(address);
  await whole(page);
  await untilItAnswers(page);
  await page.waitForTimeout(1000);
  const longest: number[] = [];
  for (const { act, done } of steps) {
    const watched = await watchMainThread(browser, page, async () => {
      await act(page);
      await done(page);
    });
    longest.push(watched.longest);
  }
  const loop = await bareLoop(browser, page);
  await context.close();
  return { longest, loop };
}

const tasks = (what: string, measured: number, loop: number): readonly Measurement[] => [
  { what: `${what}: longest task, processor`, measured, unit: 'ms', limit },
  { what: '  ratio to a bare loop', measured: measured / loop, unit: '', limit: ratioLimit, holdsNow: true },
];

async function tableOf(browser: Browser, site: string, path: string, runs: number): Promise<readonly Measurement[]> {
  const all: Awaited<ReturnType<typeof stepsOf>>[] = [];
  for (let count = 0; count < runs; count += 1) all.push(await stepsOf(browser, `${site}/en/${path}`));
  const loop = median(all.map((each) => each.loop));
  return steps.flatMap(({ what }, place) => tasks(`/${path} with 1,000 indicators, ${what}`, median(all.map(({ longest }) => longest[place] ?? Number.NaN)), loop));
}

/** From the table, as a reader comes: what the program costs at its start is measured with the home page. */
async function openingOf(browser: Browser, site: string, runs: number): Promise<readonly Measurement[]> {
  const [longest, loops]: [number[], number[]] = [[], []];
  for (let count = 0; count < runs; count += 1) {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, serviceWorkers: 'block' });
    const page = await context.newPage();
    await page.goto(`${site}/en/indicators`);
    const link = `th a[href$="/indicators/${big}"]`;
    await untilItAnswers(page);
    await page.locator(link).first().scrollIntoViewIfNeeded();
    await page.waitForTimeout(500);
    const opened = await watchMainThread(browser, page, async () => {
      await click(page, link);
      await page.locator('.verdict').first().waitFor();
      await page.waitForTimeout(1500);
    });
    longest.push(opened.longest);
    loops.push(await bareLoop(browser, page));
    await context.close();
  }
  return tasks('opening an indicator with 20,000 observations', median(longest), median(loops));
}

const big = 'demo-0060';

/**
 * An indicator of the demonstration gets values for every province, sex, age, place of living and year with the newest release; what earlier
 * releases published stays as it is.
 */
function addObservations(data: string): void {
  const areas = readFileSync(join(data, 'codelists/areas.csv'), 'utf8').split('\n').map((line) => line.split(',').slice(0, 2));
  const inside = ['LA', ...areas.flatMap(([code = '', kind]) => (kind === 'province' ? [code] : []))];
  const file = join(data, `observations/${big}.csv`);
  const [head = '', ...published] = readFileSync(file, 'utf8').trimEnd().split('\n');
  const rows = published.map((row) => row.replace(/^((?:[^,]*,){3})/u, '$1_T,_T,_T,'));
  for (const area of inside)
    for (let year = 2006; year <= 2025; year += 1)
      for (const codes of breakdowns) rows.push(`report,${area},${year},${codes},${(20 + ((year * 7 + rows.length) % 300) / 10).toFixed(1)},,A,official,demo-report,,2026.11,,,`);
  writeFileSync(file, `${head.replace(/^((?:[^,]*,){3})/u, '$1SEX,AGE,URBANISATION,')}\n${rows.join('\n')}\n`);
}

/** All but the total, which is published. */
const breakdowns = ['_T', 'F', 'M']
  .flatMap((sex) => ['_T', 'Y0T14', 'Y15T24', 'Y25T44', 'Y45T64', 'Y_GE65'].flatMap((age) => ['_T', 'U', 'R'].map((place) => `${sex},${age},${place}`)))
  .slice(1);

/** The built site with another dataset in the place of its own. */
async function siteWith(dist: string, folder: string, name: string, size: readonly string[], change: (data: string) => void = () => undefined): Promise<string> {
  const [data, site] = [join(folder, `${name}-data`), join(folder, `${name}-site`)];
  await run('generate', '--to', data, '--seed', '1', ...size);
  change(data);
  await run('publish', data, '--to', join(site, 'dataset'), '--public');
  for (const entry of readdirSync(dist)) {
    if (entry !== 'dataset' && !existsSync(join(site, entry))) symlinkSync(resolve(dist, entry), join(site, entry));
  }
  return site;
}

async function served<Value>(site: string, work: (address: string) => Promise<Value>): Promise<Value> {
  const server = await startStaticServer(site);
  try {
    return await work(server.address);
  } finally {
    await server.close();
  }
}

/** Filter, order and search of the long tables, and the page of an indicator with many observations. */
export async function measureTables(browser: Browser, dist: string, runs: number): Promise<readonly Measurement[]> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  try {
    const many = await siteWith(dist, folder, 'many', ['--indicators', '1000', '--areas', '1', '--disaggregations', '1', '--years', '2021-2025']);
    const deep = await siteWith(dist, folder, 'deep', ['--indicators', '72', '--areas', '19', '--disaggregations', '1', '--years', '2021-2025'], addObservations);
    return [
      ...(await served(many, async (site) => [...(await tableOf(browser, site, 'indicators', runs)), ...(await tableOf(browser, site, 'reports', runs))])),
      ...(await served(deep, (site) => openingOf(browser, site, runs))),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
