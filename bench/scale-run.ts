import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { manifestPartOf } from '../src/model/manifest-part.ts';

/** What a command cost. `seconds`: of the clock or of the processor, whichever is less, so that other programs of the machine count little. */
export type Cost = { readonly seconds: number; readonly megabytes: number };

/** Ticks of the processor a second, as Linux counts them for programs. */
const ticks = 100;

/** Runs a command of the program in a process of its own; memory and processor are read where the system tells them. */
export async function cost(...parameters: readonly string[]): Promise<Cost> {
  const start = performance.now();
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/cli/main.ts', ...parameters], { stdio: ['ignore', 'ignore', 'inherit'] });
  let [kilobytes, processor] = [0, Number.POSITIVE_INFINITY];
  const poll = setInterval(() => {
    try {
      kilobytes = Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1] ?? kilobytes);
      const [user = 0, system = 0] = readFileSync(`/proc/${child.pid}/stat`, 'utf8').split(') ')[1]?.split(' ').slice(11, 13).map(Number) ?? [];
      processor = (user + system) / ticks;
    } catch {
      // No such system, or the process has just ended.
    }
  }, 50);
  const code = await new Promise<number | null>((done) => child.on('close', done));
  clearInterval(poll);
  if (code !== 0) throw new Error(`${parameters.join(' ')} ended with ${code}`);
  return { seconds: Math.min((performance.now() - start) / 1000, processor), megabytes: kilobytes / 1024 };
}

export type Size = { readonly indicators: number; readonly areas: number; readonly disaggregations: number; readonly years: string };

/** Makes a demonstration dataset of a size. Returns its number of observations. */
export async function generate(data: string, { indicators, areas, disaggregations, years }: Size): Promise<number> {
  await cost('generate', '--to', data, '--seed', '1', '--indicators', `${indicators}`, '--areas', `${areas}`, '--disaggregations', `${disaggregations}`, '--years', years);
  return readdirSync(join(data, 'observations')).reduce((sum, name) => sum + rowsIn(join(data, 'observations', name)), 0);
}

function rowsIn(path: string): number {
  const bytes = readFileSync(path);
  let lines = 0;
  for (const byte of bytes) if (byte === 10) lines += 1;
  return lines - 1;
}

export const brotli = (path: string): number => brotliCompressSync(readFileSync(path)).length;

const sum = (folder: string, paths: readonly string[]): number => paths.reduce((bytes, path) => bytes + brotli(join(folder, path)), 0);

/** Bytes of published files that a screen reads, compressed. */
export type Weights = {
  /** First visit of home: head, figures, texts. */
  readonly home: number;
  /** Its figures alone, the part that could grow most. */
  readonly homeFigures: number;
  /** Of the table, beyond the head. */
  readonly table: number;
  readonly search: number;
  /** Of the page of the indicator with most rows: its part of the manifest, figures and texts; what follows is fetched when it is scrolled to. */
  readonly page: number;
  /** Provinces, peers and breakdowns of that indicator, when they are scrolled to: those of one dimension where they are apart. */
  readonly pageBy: number;
};

export function weightsOf(folder: string, indicator: string): Weights {
  const names = readdirSync(join(folder, 'indicators'));
  const own = `indicators/${indicator}.json`;
  const apart = names.filter((name) => name.startsWith(`${indicator}.by-`)).map((name) => `indicators/${name}`);
  const common = names.includes(`${indicator}.by.json`) ? [`indicators/${indicator}.by.json`] : [];
  return {
    home: sum(folder, ['head.json', 'home.json', 'home-en.json']),
    homeFigures: sum(folder, ['home.json']),
    table: sum(folder, ['overview.json', 'texts-en.json']),
    search: sum(folder, ['search-en.json']),
    page: sum(folder, [manifestPartOf(own) ?? '', own, `texts/en/${indicator}.json`]),
    pageBy: sum(folder, common) + Math.max(0, ...apart.map((path) => brotli(join(folder, path)))),
  };
}

/** The indicators with the fewest and with the most observations, with their rows. */
export function extremes(data: string): { readonly few: readonly [string, number]; readonly most: readonly [string, number] } {
  const counted = readdirSync(join(data, 'observations')).map((name): readonly [string, number] => [name.replace(/\.csv$/, ''), rowsIn(join(data, 'observations', name))]);
  const sorted = counted.toSorted(([, one], [, other]) => one - other);
  const [few, most] = [sorted[0], sorted.at(-1)];
  if (few === undefined || most === undefined) throw new Error(`There are no observations in ${data}.`);
  return { few, most };
}
