import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { smallDataset } from '#testing/small-dataset.ts';
import { runApply } from './apply.ts';
import { runCheck } from './check.ts';
import { runDataImport } from './import.ts';
import { runPublish } from './publish.ts';

const table = 'observations/coverage-4g.csv';
let root = '';
let said = '';

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'import-apply-'));
  for (const [path, text] of smallDataset()) {
    await mkdir(dirname(join(root, 'data', path)), { recursive: true });
    // What people write by hand: a remark, and quotes nobody needs. Nothing of it may change.
    await writeFile(join(root, 'data', path), path.endsWith('.yaml') ? `# Kept by hand\n${text}` : path === table ? text.replace(/,2022,/, ',"2022",') : text);
  }
});

afterAll(() => rm(root, { recursive: true, force: true }));

const commands = { import: runDataImport, apply: runApply, check: runCheck, publish: runPublish };

async function run(command: keyof typeof commands, ...argv: readonly string[]): Promise<number> {
  said = '';
  const tell = (text: string): void => void (said += text);
  return commands[command](argv, { read: (path) => readFile(path, 'utf8'), out: tell, err: tell });
}

const at = (path: string): string => join(root, path);

async function texts(): Promise<ReadonlyMap<string, string>> {
  const entries = await readdir(at('data'), { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return new Map(await Promise.all(paths.map(async (path) => [path.slice(at('data').length + 1), await readFile(path, 'utf8')] as const)));
}

async function verdict(): Promise<unknown> {
  expect(await run('publish', at('data'), '--to', at('out/dataset'))).toBe(0);
  const { indicators } = JSON.parse(await readFile(at('out/dataset/overview.json'), 'utf8')) as { readonly indicators: readonly { readonly id: string }[] };
  return indicators.find(({ id }) => id === 'coverage-4g');
}

it('a table becomes a change set, the change set becomes lines of the files, and the published verdict is another', async () => {
  const [before, verdictBefore] = [await texts(), await verdict()];
  const [head = '', ...lines] = (before.get(table) ?? '').split('\n');
  const known = lines.find((line) => line.startsWith('mtc,LA,"2022"')) ?? '';
  const cell = (column: string): string => known.replaceAll('"', '').split(',')[head.split(',').indexOf(column)] ?? '';
  const [period, value] = [cell('TIME_PERIOD'), cell('OBS_VALUE')];
  await writeFile(at('figures.csv'), `indicator,area,year,value,unit,note\ncoverage-4g,LA,2025,"97,5",%,"final, checked"\ncoverage-4g,LA,${period},${Number(value) + 1},%,\n`);

  const code = await run('import', '--from', 'csv', '--input', at('figures.csv'), '--to', at('data'), '--source', 'press-2023', '--author', 'A. Planner', '--reason', 'report of the year');
  expect([code, said]).toEqual([0, expect.any(String)]);
  expect(said).toContain('rows in 2 = 2 accepted + 0 rejected  in all');
  expect(said).toContain('1 added, 1 changed, 0 held already');
  expect(await texts()).toEqual(before);

  expect(await run('apply', at('data.changeset.json'), at('data'))).toBe(0);
  expect(said).toContain(`${table}\n1 files changed`);
  const after = await texts();
  expect([...after].filter(([path, text]) => before.get(path) !== text).map(([path]) => path)).toEqual([table]);
  const [old, now] = [before.get(table)?.split('\n') ?? [], after.get(table)?.split('\n') ?? []];
  // Of the lines that were there only the one that is revised goes; the others keep order and every letter.
  expect(now.filter((line) => old.includes(line))).toEqual(old.filter((line) => line !== known));
  expect(now.filter((line) => !old.includes(line))).toEqual([expect.stringContaining(`,${Number(value) + 1},`), expect.stringMatching(/^mtc,LA,2025,.*97\.5,,A,official,press-2023,.*"final, checked"$/)]);

  expect(await run('check', at('data'))).toBe(0);
  expect(await verdict()).not.toEqual(verdictBefore);

  expect(await run('apply', at('data.changeset.json'), at('data'))).toBe(1);
  expect(said).toContain('applied already');
  expect(await texts()).toEqual(after);
});
