import { mkdtemp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it, test } from 'vitest';
import { changeSetSchema } from '#model/change-set.ts';
import { smallDataset } from '#testing/small-dataset.ts';
import { runCheck } from './check.ts';
import { runDataImport } from './import.ts';

const repository: Readonly<Record<string, string>> = {
  'config_data.yml': 'languages:\n  - en\n',
  'data/indicator_1-1-1.csv': 'Year,Sex,Units,COMMENT_OBS,Value\n2015,,Percentage,ask a@example.org,40\n2016,Male,Percentage,,N/A\n2017,,Percentage,,many\n2017,,Percentage,,48210\n',
  'data/indicator_2-1-1.csv': 'Year,Value\n2015/16,"1,234.5"\n2040,1\n',
  'meta/1-1-1.md': '---\nindicator_name: People below the line\n---\n',
};

let folder = '';
let out = '';
let err = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'import-'));
  await write('in', repository);
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function write(to: string, files: Iterable<readonly [string, string]> | Readonly<Record<string, string>>): Promise<void> {
  for (const [path, text] of Symbol.iterator in files ? files : Object.entries(files)) {
    await mkdir(dirname(join(folder, to, path)), { recursive: true });
    await writeFile(join(folder, to, path), text);
  }
}

async function run(...argv: readonly string[]): Promise<number> {
  [out, err] = ['', ''];
  const io = { read: (path: string) => readFile(path, 'utf8'), out: (text: string) => void (out += text), err: (text: string) => void (err += text) };
  return argv[0] === 'check' ? runCheck(argv.slice(1), io) : runDataImport(argv, io);
}

const at = (path: string): string => join(folder, path);

describe('data:import', () => {
  it('makes a dataset that data:check accepts, and accounts for every row', async () => {
    expect(await run('--from', 'open-sdg', '--input', at('in'), '--to', at('out'), '--as-of', '2026-11-21', '--findings', at('findings.json'))).toBe(1);
    expect(out).toContain('rows in 4 = 2 accepted + 2 rejected  data/indicator_1-1-1.csv\n');
    expect(out).toContain('rows in 6 = 3 accepted + 3 rejected  in all\n');
    expect(out).toMatch(/error {2}not-a-number {2}1\n {2}data\/indicator_1-1-1\.csv:4:19 {2}many/);
    expect(JSON.parse(await readFile(at('findings.json'), 'utf8'))).toContainEqual(expect.objectContaining({ rule: 'year-range', place: { file: 'data/indicator_2-1-1.csv', line: 2, column: 1 } }));
    expect(await readFile(at('out/observations/indicator-1-1-1.csv'), 'utf8')).toBe(
      'SERIES,REF_AREA,TIME_PERIOD,SEX,OBS_VALUE,QUALIFIER,OBS_STATUS,OBS_KIND,SOURCE,SOURCE_DETAIL,VINTAGE,REVISION,STATE,NOTE\n' +
        'published,LA,2015,_T,40,,A,official,import-open-sdg,,2026.11,,,ask …\npublished,LA,2016,M,,,O,official,import-open-sdg,,2026.11,,,\n',
    );
    expect(await run('check', at('out'))).toBe(0);
  });

  it('reads an archive as it reads the folder', async () => {
    await run('--from', 'open-sdg', '--input', at('in'), '--json');
    const folderAccount: unknown = JSON.parse(out);
    await writeFile(at('in.zip'), zipSync(Object.fromEntries(Object.entries(repository).map(([path, text]) => [`main/${path}`, strToU8(text)]))));
    await run('--from', 'open-sdg', '--input', at('in.zip'), '--json');
    expect(JSON.parse(out)).toMatchObject({ account: (folderAccount as { readonly account: unknown }).account });
  });

  it('writes a change set beside a dataset that exists, and nothing into it', async () => {
    const files = smallDataset();
    await write('dataset', files);
    const id = [...files.keys()].find((path) => path.startsWith('indicators/'))?.slice('indicators/'.length, -'.yaml'.length) ?? '';
    const source = /id: ([a-z0-9-]+)/.exec(files.get('sources.yaml') ?? '')?.[1] ?? '';
    await write('two', { 'data/indicator_x.csv': 'Year,Value\n2011,3\n', 'data/indicator_y.csv': 'Year,Value\n2011,3\n', 'mapping.json': JSON.stringify({ areas: {}, source }) });
    await writeFile(at('mapping.json'), JSON.stringify({ indicators: { x: { indicator: id, series: 'main' } }, source }));
    expect(await run('--from', 'open-sdg', '--input', at('two'), '--to', at('dataset'), '--mapping', at('mapping.json'), '--author', 'A. Planner', '--reason', 'yearly report')).toBe(1);
    expect(out).toContain('"y" is no indicator of the dataset');
    expect(out).toContain('rows in 2 = 1 accepted + 1 rejected  in all');
    const changeSet = changeSetSchema.parse(JSON.parse(await readFile(at('dataset.changeset.json'), 'utf8')));
    expect(changeSet).toMatchObject({ author: { name: 'A. Planner' }, reason: 'yearly report', changes: [{ op: 'add', file: `observations/${id}.csv`, row: { TIME_PERIOD: '2011', OBS_VALUE: '3', SERIES: 'main', SOURCE: source } }] });
    for (const [path, text] of files) expect(await readFile(at(`dataset/${path}`), 'utf8')).toBe(text);
  });

  test.for<[readonly string[], string]>([
    [[], 'Say with --from'],
    [['--from', 'pdf'], 'There is no format "pdf"'],
    [['--from', 'csv'], 'Say with --input'],
    [['--from', 'open-sdg', '--input', 'nowhere'], 'There is nothing at "nowhere"'],
    [['--from', 'open-sdg', '--input', '.', '--as-of', 'today'], '"today" is no day'],
    [['--from', 'open-sdg', '--input', '.', '--mapping', 'nowhere.json'], 'cannot be read'],
    [['--from', 'open-sdg', '--input', '.', '--area', 'la la'], 'no code of an area'],
    [['--nonsense'], 'nonsense'],
  ])('%j is wrong usage', async ([argv, words]) => {
    expect(await run(...argv)).toBe(2);
    expect(err).toContain(words);
  });

  it('leaves a folder alone that holds something else', async () => {
    expect(await run('--from', 'open-sdg', '--input', at('in'), '--to', at('in'))).toBe(2);
    expect(err).toContain('is not empty and holds no dataset');
  });
});
