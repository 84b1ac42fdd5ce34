/**
 * Cost against size: `npm run bench:scale -- [observations] [indicators] [page]` (all three if none is named). Made-up datasets are published
 * and weighed; the page with 20,000 observations is opened in a browser where there is a built site (BENCH_DIST, default dist). Ends with 1
 * where a budget is broken. BENCH_MOST=100000 leaves the largest dataset out.
 */
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium } from 'playwright';
import { chromiumFlags } from '../src/cli/find-chromium.ts';
import { search } from '../src/domain/search/search.ts';
import { searchFileSchema } from '../src/model/search-file.ts';
import { ensureChromium } from '../tools/chromium.ts';
import { isBroken, kibibytes, type Measurement, median, table } from './budget.ts';
import { measureEmbeds } from './embed.ts';
import { bareLoop, watchMainThread } from './main-thread.ts';
import { type Cost, cost, extremes, generate, type Size, type Weights, weightsOf } from './scale-run.ts';
import { startStaticServer } from './static-server.ts';

const dist = process.env['BENCH_DIST'] ?? 'dist';
const most = Number(process.env['BENCH_MOST'] ?? 1_000_000);
const asked = process.argv.slice(2);
const isAsked = (part: string): boolean => asked.length === 0 || asked.includes(part);

/** About 10^3, 10^4, 10^5 and 10^6 observations at 200 indicators. */
const byObservations: readonly Size[] = [
  { indicators: 200, areas: 1, disaggregations: 1, years: '2021-2025' },
  { indicators: 200, areas: 5, disaggregations: 1, years: '2016-2025' },
  { indicators: 200, areas: 19, disaggregations: 3, years: '2016-2025' },
  { indicators: 200, areas: 19, disaggregations: 24, years: '2015-2025' },
].filter(({ indicators, areas, disaggregations }) => indicators * areas * disaggregations * 10 <= most);

/** 20 rows each. */
const byIndicators: readonly Size[] = [50, 200, 500, 1000].map((indicators) => ({ indicators, areas: 1, disaggregations: 1, years: '2006-2025' }));

/** An indicator with 20,000 observations, beside some with few. */
const largePage: Size = { indicators: 2, areas: 19, disaggregations: 24, years: '1982-2025' };

type Made = { readonly rows: number; readonly publish: Cost; readonly weights: Weights; readonly searched: number };

async function inFolder<T>(work: (data: string, out: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  try {
    return await work(join(folder, 'data'), join(folder, 'out'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const make = (size: Size): Promise<Made> =>
  inFolder(async (data, out) => {
    const rows = await generate(data, size);
    const publish = await cost('publish', data, '--to', out, '--public');
    const [heaviest] = extremes(data).most;
    return { rows, publish, weights: weightsOf(out, heaviest), searched: searchTime(out) };
  });

const questions = ['internet', 'mobile coverage', 'ອິນເຕີເນັດ', 'dịch vụ công', 'share of', 'e'] as const;

/** Milliseconds of one search through all titles and texts, the median of many; the index is prepared before. */
function searchTime(folder: string): number {
  const index = searchFileSchema.parse(JSON.parse(readFileSync(join(folder, 'search-en.json'), 'utf8')));
  search(index, 'prepare');
  const times = Array.from({ length: 5 }, () => questions.map((question) => timed(() => search(index, question)))).flat();
  return median(times);
}

function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

type Growth = { readonly name: string; readonly homeGrows: number };

/** One block of lines for each size; what must not grow with it is set against the smallest. */
function linesOf(made: readonly Made[], names: readonly string[], { name, homeGrows }: Growth): readonly Measurement[] {
  const first = made[0];
  if (first === undefined) return [];
  return made.flatMap(({ publish, weights, searched }, index): readonly Measurement[] => {
    const ratio = (part: keyof Weights): string => ` (x ${(weights[part] / first.weights[part]).toFixed(2)})`;
    return [
      { what: `${names[index]} ${name}: data:publish (x ${(publish.seconds / first.publish.seconds).toFixed(2)})`, measured: publish.seconds, unit: 's', limit: 60, holdsNow: true },
      { what: '  memory at most', measured: publish.megabytes, unit: 'MB', limit: 2048, holdsNow: true },
      { what: `  home: head, figures, texts${ratio('home')}`, measured: kibibytes(weights.home), unit: 'KB', limit: kibibytes(first.weights.home * homeGrows), holdsNow: true },
      { what: `    its figures alone${ratio('homeFigures')}`, measured: kibibytes(weights.homeFigures), unit: 'KB', limit: kibibytes(first.weights.homeFigures * homeGrows), holdsNow: true },
      { what: `  table: overview and texts${ratio('table')}`, measured: kibibytes(weights.table), unit: 'KB' },
      { what: `  page of the indicator with most rows${ratio('page')}`, measured: kibibytes(weights.page), unit: 'KB' },
      { what: `  its provinces and breakdowns, when scrolled to`, measured: kibibytes(weights.pageBy), unit: 'KB' },
      { what: `  search index, when something is searched${ratio('search')}`, measured: kibibytes(weights.search), unit: 'KB' },
      { what: '  one search', measured: searched, unit: 'ms' },
    ];
  });
}

async function scaled(sizes: readonly Size[], growth: Growth, nameOf: (size: Size, made: Made) => string): Promise<readonly Measurement[]> {
  const made: Made[] = [];
  for (const size of sizes) made.push(await make(size));
  return linesOf(made, sizes.flatMap((size, index) => (made[index] === undefined ? [] : nameOf(size, made[index]))), growth);
}

/** The page of an indicator with 20,000 observations beside that of one with few: bytes, and what opening it does to the main thread. */
const measureLargePage = (): Promise<readonly Measurement[]> =>
  inFolder(async (data, out) => {
    await generate(data, largePage);
    await cost('publish', data, '--to', out, '--public');
    const { few, most: many } = extremes(data);
    const lines = [few, many].flatMap(([id, rows]): readonly Measurement[] => {
      const weights = weightsOf(out, id);
      return [
        { what: `indicator with ${rows.toLocaleString('en')} observations: page`, measured: kibibytes(weights.page), unit: 'KB' },
        { what: '  its provinces and breakdowns, when scrolled to', measured: kibibytes(weights.pageBy), unit: 'KB' },
      ];
    });
    return existsSync(join(dist, 'index.html')) ? [...lines, ...(await opened(out, many[0]))] : lines;
  });

/** A built site with another dataset. */
async function siteWith(dataset: string): Promise<string> {
  const site = mkdtempSync(join(tmpdir(), 'bench-site-'));
  // Prerendered pages hold figures of the dataset they were made of.
  for (const name of readdirSync(dist)) if (!['dataset', 'demonstration', 'lo', 'en', 'vi'].includes(name)) symlinkSync(resolve(dist, name), join(site, name));
  rmSync(join(site, 'index.html'));
  cpSync(join(dist, 'index.html'), join(site, 'index.html'));
  symlinkSync(resolve(dataset), join(site, 'dataset'));
  return site;
}

async function opened(dataset: string, id: string): Promise<readonly Measurement[]> {
  const site = await siteWith(dataset);
  const server = await startStaticServer(site);
  const browser = await chromium.launch({ executablePath: ensureChromium(), args: chromiumFlags });
  try {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, serviceWorkers: 'block' });
    const page = await context.newPage();
    await page.goto(`${server.address}/en`);
    await page.locator('h1').waitFor();
    const { longest } = await watchMainThread(browser, page, async () => {
      await page.goto(`${server.address}/en/indicators/${id}`);
      await page.locator('h1').waitFor();
      await page.keyboard.press('End');
      await page.waitForTimeout(1500);
    });
    const loop = await bareLoop(browser, page);
    return [
      { what: '  opening it and going to its end: longest task, processor', measured: longest, unit: 'ms', limit: 50 },
      { what: '    ratio to a bare loop', measured: longest / loop, unit: '' },
    ];
  } finally {
    await browser.close();
    await server.close();
    rmSync(site, { recursive: true, force: true });
  }
}

const measurements: readonly Measurement[] = [
  ...(isAsked('observations') ? await scaled(byObservations, { name: 'observations', homeGrows: 1.05 }, (_, { rows }) => rows.toLocaleString('en')) : []),
  ...(isAsked('indicators') ? await scaled(byIndicators, { name: 'indicators', homeGrows: 1.15 }, ({ indicators }) => indicators.toLocaleString('en')) : []),
  ...(isAsked('page') ? await measureLargePage() : []),
  ...(isAsked('page') && existsSync(join(dist, 'en/embed/indicators')) ? measureEmbeds(dist) : []),
];
console.log(table(measurements));
const broken = measurements.filter(isBroken);
if (broken.length > 0) console.log(`\nBroken: ${broken.map(({ what }) => what.trim()).join('; ')}`);
process.exitCode = broken.length === 0 ? 0 : 1;
