import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { csvParse } from 'd3-dsv';
import { afterAll, beforeAll, beforeEach, describe, expect, it, test } from 'vitest';
import { smallDataset } from '#testing/small-dataset.ts';
import { runPublish } from './publish.ts';
import { runReport } from './report.ts';

let root = '';
let printed = '';
let complained = '';
const io = {
  read: () => Promise.reject(new Error('nothing is read from standard input')),
  out: (text: string) => {
    printed += text;
  },
  err: (text: string) => {
    complained += text;
  },
};

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'report-'));
  await write('data', smallDataset());
  await runPublish([join(root, 'data'), '--to', join(root, 'published'), '--public'], io);
});
afterAll(() => rm(root, { recursive: true, force: true }));
beforeEach(() => {
  [printed, complained] = ['', ''];
});

async function write(folder: string, files: ReadonlyMap<string, string>): Promise<void> {
  for (const [path, text] of files) {
    await mkdir(dirname(join(root, folder, path)), { recursive: true });
    await writeFile(join(root, folder, path), text);
  }
}

const target = (): string => join(root, 'report.csv');
const run = (...more: readonly string[]) => runReport(['--format', 'csv', '--lang', 'lo', '--data', join(root, 'data'), '--to', target(), ...more], io);
const rowsOf = async (path: string) => csvParse((await readFile(path, 'utf8')).replace('\uFEFF', ''));

describe('the report as CSV', () => {
  it('holds the published values of the chosen indicators and years, each stamped', async () => {
    expect(await run('--indicators', 'coverage-4g', '--years', '2024-2024')).toBe(0);
    const published = await rowsOf(join(root, 'published', 'download', 'observations.csv'));
    const rows = await rowsOf(target());
    expect(rows.columns).toEqual(published.columns);
    expect([...rows]).toEqual([...published].filter((row) => row['INDICATOR'] === 'coverage-4g' && (row['TIME_PERIOD'] ?? '').startsWith('2024')));
    expect(rows.length).toBeGreaterThan(0);
    expect(printed).toMatch(/^Release 2026\.11, fingerprint [0-9a-f]{8}, 1 indicator, lo: \d+ bytes in /);
  });

  it('is the same from source files and from published files', async () => {
    await run();
    const fromSource = await readFile(target());
    const to = join(root, 'again.csv');
    expect(await runReport(['--format', 'csv', '--lang', 'en', '--dataset', join(root, 'published'), '--to', to], io)).toBe(0);
    expect(await readFile(to)).toEqual(fromSource);
  });

  it('says what it did as JSON and nothing else on request', async () => {
    expect(await run('--json')).toBe(0);
    expect(JSON.parse(printed)).toMatchObject({ written: target(), format: 'csv', release: '2026.11', kind: 'demonstration', pages: null });
  });
});

describe('what cannot be done', () => {
  test.for([
    [['--indicators', 'coverage-5g'], 2, 'Unknown indicator coverage-5g'],
    [['--plan', 'plan-1999'], 2, 'Unknown plan "plan-1999"'],
    [['--data', '/nowhere/at/all'], 2, '/nowhere/at/all cannot be read.'],
    [['--to', '/nowhere/at/all/report.csv'], 2, 'The folder of /nowhere/at/all/report.csv does not exist.'],
    [['--to', '/'], 2, '/ is a folder, not a file.'],
    [['--format', 'pdf', '--site', '/nowhere/at/all'], 1, 'run npm run build first'],
  ] as const)('%j ends with its code and one sentence', async ([argv, code, sentence]) => {
    expect(await run(...argv)).toBe(code);
    expect(complained).toContain(sentence);
    expect(printed).toBe('');
  });

  it('a folder without a dataset, or with a changed file, is no dataset', async () => {
    const to = ['--format', 'csv', '--lang', 'lo', '--to', target()];
    expect(await runReport([...to, '--dataset', join(root, 'data')], io)).toBe(2);
    expect(complained).toContain('it has no manifest.json');
    const changed = join(root, 'changed');
    await runPublish([join(root, 'data'), '--to', changed, '--public'], io);
    await writeFile(join(changed, 'overview.json'), (await readFile(join(changed, 'overview.json'), 'utf8')).replace('coverage-4g', 'coverage-5g'));
    expect(await runReport([...to, '--dataset', changed], io)).toBe(2);
    expect(complained).toContain('overview.json');
  });

  it('source files with mistakes give their places and no report', async () => {
    await write('broken', new Map([...smallDataset(), ['plans.yaml', 'nothing: here\n']]));
    expect(await run('--data', join(root, 'broken'))).toBe(1);
    expect(complained).toMatch(/plans\.yaml:\d+:\d+: /);
    expect(complained).toContain('No report was made');
  });
});
