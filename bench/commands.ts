import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { kibibytes, type Measurement } from './budget.ts';

type Run = { readonly seconds: number; readonly megabytes: number };

/** Runs a command of the program in one process; its greatest memory is read where the system tells it. */
export async function run(...parameters: readonly string[]): Promise<Run> {
  const start = performance.now();
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/cli/main.ts', ...parameters], { stdio: ['ignore', 'ignore', 'inherit'] });
  let kilobytes = 0;
  const poll = setInterval(() => {
    try {
      kilobytes = Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1] ?? kilobytes);
    } catch {
      // No such system, or the process has just ended.
    }
  }, 50);
  const code = await new Promise<number | null>((done) => child.on('close', done));
  clearInterval(poll);
  if (code !== 0) throw new Error(`${parameters.join(' ')} ended with ${code}`);
  return { seconds: (performance.now() - start) / 1000, megabytes: kilobytes / 1024 };
}

/** Different cases of the same form: 25.5 in 2020 to a target of 2025, measured until 2023. */
function assessCases(count: number): string {
  const cases = Array.from({ length: count }, (_, index) => ({
    id: `case-${index}`,
    direction: 'increase',
    type: 'change',
    baseline: { time: 2020, value: 25.5 },
    target: { time: 2025, value: 60 + (index % 40) },
    path: 'linear',
    limits: { lower: 0, upper: 100 },
    precision: 0.1,
    lag: 0.5,
    observations: [2020, 2021, 2022, 2023].map((time) => ({ time, value: 25.5 + (time - 2020) * (index % 17) })),
    asOf: 2023.5,
  }));
  return JSON.stringify(cases);
}

export async function measureAssess(): Promise<readonly Measurement[]> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  try {
    const input = join(folder, 'cases.json');
    writeFileSync(input, assessCases(10_000));
    const start = performance.now();
    const { status } = spawnSync('npm', ['run', '-s', 'data:assess', '--', '--input', input], { maxBuffer: 1 << 28 });
    if (status !== 0) throw new Error('data:assess failed');
    return [{ what: 'data:assess, 10,000 cases, start included', measured: (performance.now() - start) / 1000, unit: 's', limit: 5, holdsNow: true }];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Sizes of the demonstration dataset: 200 indicators, observations from about 10^3 to 10^5. */
const sizes = [
  { areas: 1, disaggregations: 1, years: '2021-2025' },
  { areas: 5, disaggregations: 1, years: '2016-2025' },
  { areas: 19, disaggregations: 3, years: '2016-2025' },
] as const;

function observationsIn(folder: string): number {
  const files = readdirSync(join(folder, 'observations')).map((name) => readFileSync(join(folder, 'observations', name), 'utf8'));
  return files.reduce((sum, text) => sum + text.trimEnd().split('\n').length - 1, 0);
}

const homeBytes = (folder: string): number => ['head.json', 'home.json', 'home-en.json'].reduce((sum, name) => sum + brotliCompressSync(readFileSync(join(folder, name))).length, 0);

export async function measurePublish(): Promise<readonly Measurement[]> {
  const measurements: Measurement[] = [];
  let smallest = 0;
  for (const { areas, disaggregations, years } of sizes) {
    const folder = mkdtempSync(join(tmpdir(), 'bench-'));
    try {
      const [data, out] = [join(folder, 'data'), join(folder, 'out')];
      await run('generate', '--to', data, '--seed', '1', '--indicators', '200', '--areas', String(areas), '--disaggregations', String(disaggregations), '--years', years);
      const rows = observationsIn(data).toLocaleString('en');
      const { seconds, megabytes } = await run('publish', data, '--to', out, '--public');
      const home = homeBytes(out);
      smallest = smallest === 0 ? home : smallest;
      measurements.push(
        { what: `data:publish, 200 indicators, ${rows} observations`, measured: seconds, unit: 's', limit: 60, holdsNow: true },
        { what: '  memory', measured: megabytes, unit: 'MB', limit: 2048, holdsNow: true },
        { what: '  files of home (brotli)', measured: kibibytes(home), unit: 'KB', limit: kibibytes(smallest * 1.05), holdsNow: true },
      );
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
  return measurements;
}
