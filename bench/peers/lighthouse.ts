import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromiumFlags } from '../../src/cli/find-chromium.ts';
import { ensureChromium } from '../../tools/chromium.ts';
import { median } from '../budget.ts';
import { peerProgram } from './prepare.ts';

const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
type Category = (typeof categories)[number];

/** The budget of our own pages. */
const least: Readonly<Record<Category, number>> = { performance: 97, accessibility: 100, 'best-practices': 100, seo: 100 };

const times = { LCP: 'largest-contentful-paint', TBT: 'total-blocking-time', CLS: 'cumulative-layout-shift' } as const;
type Time = keyof typeof times;

type Audit = { readonly score: number | null; readonly numericValue?: number; readonly title: string; readonly explanation?: string; readonly details?: { readonly items?: readonly { readonly node?: { readonly selector: string } }[] } };
type Result = {
  readonly lighthouseVersion: string;
  readonly runtimeError?: { readonly message: string };
  readonly categories: Readonly<Record<Category, { readonly score: number | null; readonly auditRefs: readonly { readonly id: string; readonly weight: number }[] }>>;
  readonly audits: Readonly<Record<string, Audit>>;
};

/** An address, and whether the budget holds for it. */
export type Audited = { readonly name: string; readonly address: string; readonly isOurs: boolean };

/** Lighthouse as it comes: a phone, its own simulation of a slow line and processor. */
async function audit(address: string): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'lighthouse-'));
  const output = join(folder, 'result.json');
  const options = [`--only-categories=${categories.join(',')}`, '--output=json', `--output-path=${output}`, '--quiet', `--chrome-flags=--headless=new ${chromiumFlags.join(' ')}`];
  try {
    const child = spawn(process.execPath, [peerProgram('lighthouse/cli/index.js'), address, ...options], { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, CHROME_PATH: ensureChromium() } });
    await new Promise((done) => child.on('close', done));
    const result = JSON.parse(readFileSync(output, 'utf8')) as Result;
    if (result.runtimeError !== undefined) throw new Error(`${address}: ${result.runtimeError.message}`);
    return result;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const scoreOf = (results: readonly Result[], category: Category): number => Math.round(100 * median(results.map((result) => result.categories[category].score ?? Number.NaN)));
const timeOf = (results: readonly Result[], time: Time): number => median(results.map(({ audits }) => audits[times[time]]?.numericValue ?? Number.NaN));

/** What costs points outside performance, in any run. */
function complaints({ name }: Audited, results: readonly Result[]): readonly string[] {
  const found = results.flatMap(({ categories: of, audits }) =>
    categories
      .filter((category) => category !== 'performance')
      .flatMap((category) => of[category].auditRefs.filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1))
      .map(({ id }) => [`${name}: ${id}: ${audits[id]?.title ?? ''}`, audits[id]?.explanation, audits[id]?.details?.items?.[0]?.node?.selector].filter((part) => part !== undefined).join(' ')),
  );
  return [...new Set(found)];
}

export type LighthouseTable = { readonly version: string; readonly lines: readonly string[]; readonly complaints: readonly string[]; readonly broken: readonly string[] };

/** The pages by turns, so that a busy machine slows all alike; medians. */
export async function measureLighthouse(pages: readonly Audited[], runs: number): Promise<LighthouseTable> {
  const results = new Map<Audited, Result[]>(pages.map((page) => [page, []]));
  for (let run = 0; run < runs; run += 1) for (const [page, of] of results) of.push(await audit(page.address));
  const lines = [...results].map(([{ name }, of]) => {
    const scores = categories.map((category) => scoreOf(of, category));
    return `| ${[name, ...scores, timeOf(of, 'LCP').toFixed(0), timeOf(of, 'TBT').toFixed(0), timeOf(of, 'CLS').toFixed(3)].join(' | ')} |`;
  });
  const head = [`| page | ${categories.join(' | ')} | ${Object.keys(times).join(' | ')} |`, `|${'---|'.repeat(categories.length + 4)}`];
  const all = [...results];
  return {
    version: all[0]?.[1][0]?.lighthouseVersion ?? '',
    lines: [...head, ...lines],
    complaints: all.filter(([{ isOurs }]) => isOurs).flatMap(([page, of]) => complaints(page, of)),
    broken: all.filter(([{ isOurs }]) => isOurs).flatMap(([{ name }, of]) => categories.filter((category) => !(scoreOf(of, category) >= least[category])).map((category) => `${name}: ${category}`)),
  };
}
