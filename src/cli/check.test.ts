import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { withEdits } from '#testing/planted-mistake.ts';
import { smallDataset } from '#testing/small-dataset.ts';
import { runCheck } from './check.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'data-check-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function check(files: ReadonlyMap<string, string>, ...options: string[]) {
  for (const [path, text] of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  return run(folder, ...options);
}

async function run(...argv: string[]) {
  let [out, err] = ['', ''];
  const read = () => Promise.reject(new Error('nothing is read but the folder'));
  const code = await runCheck(argv, { read, out: (text) => void (out += text), err: (text) => void (err += text) });
  return { code, out, err };
}

const coverage = 'indicators/coverage-4g.yaml';
const coverageRows = 'observations/coverage-4g.csv';
const trainedRows = 'observations/people-trained.csv';

/** Twenty-five mistakes of twenty-five kinds in one folder. */
const mistakes = [
  ['dataset.yaml', 'schema: 1', 'schema: 2'],
  ['dataset.yaml', 'release: "2026.11"', 'release: "2026.12"'],
  ['plans.yaml', 'horizon: 10', 'horizon: ten'],
  ['plans.yaml', 'successor: null', 'successor: plan-2031'],
  ['sources.yaml', 'https://example.org', 'https://example-org.zproxy.org'],
  ['sources.yaml', '  date: 2024\n', ''],
  ['legal.yaml', '"2022-12-29"', '"2022-02-30"'],
  ['systems.yaml', 'conference: true', 'conference: true\n  colour: blue'],
  ['rollout.csv', 'eoffice,mtc,4', 'eoffice,mtc,7'],
  ['codelists/areas.csv', 'VN,country', 'LA,country'],
  [coverage, 'value: 98', 'value: 80'],
  [coverage, 'value: 78', 'value: 95'],
  [coverage, 'series: mtc, time', 'series: survey, time'],
  [coverage, 'vi: 70d6ed', 'vi: 012345'],
  [coverageRows, ',75,', ',175,'],
  [coverageRows, ',ge,', ',over,'],
  [coverageRows, 'survey,LA,2024', 'survey,LA,2567'],
  ['observations/internet-users.csv', '54,,A', '54 %,,A'],
  ['observations/internet-users.csv', 'LA,2022', 'LA,2021'],
  ['observations/internet-users.csv', '60.1,,A', '60.1,,Q'],
  [trainedRows, '2023,F', '2023,W'],
  [trainedRows, '2024,F', '2024,'],
  [trainedRows, 'LA-XS', 'LA-XN'],
  ['indicators/internet-users.yaml', 'id: internet-users', 'id: web-users'],
  ['indicators/people-trained.yaml', ', vi: Người được đào tạo', ''],
] as const;

function byFileAndLine(left = '', right = ''): number {
  const [leftFile = '', leftLine] = left.split(':');
  const [rightFile = '', rightLine] = right.split(':');
  return leftFile === rightFile ? Number(leftLine) - Number(rightLine) : leftFile < rightFile ? -1 : 1;
}

describe('data:check', () => {
  it('finds nothing in a good folder and says so', async () => {
    expect(await check(smallDataset())).toEqual({ code: 0, err: '', out: '0 findings: 0 errors, 0 warnings in 20 files\n' });
  });

  it('prints every one of twenty-five mistakes with its place, sorted, and a summary', async () => {
    const { code, out } = await check(withEdits(mistakes.map(([file, from, to]) => ({ file, from, to }))));
    const lines = out.trimEnd().split('\n');
    const summary = lines.pop();
    expect(code).toBe(1);
    expect(summary).toMatch(/^\d+ findings: \d+ errors, \d+ warnings? in 20 files$/);
    expect(lines.length).toBeGreaterThanOrEqual(25);
    for (const line of lines) expect(line).toMatch(/^\S+:\d+:\d+ {2}(error|warning) {2}[a-z-]+ {2}\S.* {2}\S.*\. \p{Lu}.*\.$/u);
    const places = lines.map((line) => line.split('  ')[0]?.slice(folder.length + 1));
    expect(new Set(places.map((place) => place?.split(':')[0])).size).toBe(new Set(mistakes.map(([file]) => file)).size);
    expect(places).toEqual(places.toSorted(byFileAndLine));
  });

  it('lets warnings pass', async () => {
    const files = withEdits([{ file: coverage, from: 'vi: 70d6ed', to: 'vi: 012345' }]);
    const { code, out } = await check(files);
    expect(code).toBe(0);
    expect(out).toContain('1 finding: 0 errors, 1 warning in 20 files');
  });

  it('prints nothing but JSON when asked', async () => {
    const { code, out } = await check(withEdits([{ file: coverageRows, from: ',75,', to: ',x,' }]), '--json');
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      errors: 1,
      warnings: 0,
      files: 20,
      findings: [{ severity: 'error', rule: 'not-a-number', file: coverageRows, line: 3, column: 16, value: 'x' }],
    });
  });

  it('refuses wrong usage', async () => {
    expect((await run('--fast')).code).toBe(2);
    expect((await run('a', 'b')).code).toBe(2);
    const missing = await run(join(folder, 'nowhere'));
    expect(missing.code).toBe(2);
    expect(missing.err).toContain('cannot be read');
  });
});
