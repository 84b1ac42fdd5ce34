import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it, test } from 'vitest';
import { readDataset } from '#intake/read-dataset.ts';
import type { Change, ChangeSet } from '#model/change-set.ts';
import { changeBases } from '#publish/change-bases.ts';
import { runApply } from './apply.ts';
import { readDataFolder } from './data-folder.ts';

const file = 'observations/coverage-4g.csv';
let base = '';
let known: Readonly<Record<string, string>> = {};

beforeAll(async () => {
  const { dataset } = readDataset(await readDataFolder('data'));
  if (dataset === null) throw new Error('the dataset of the project has errors');
  [base] = changeBases(dataset);
  const row = dataset.observations.find(({ indicator, area }) => indicator === 'coverage-4g' && area === 'LA');
  known = { SERIES: row?.series ?? '', REF_AREA: 'LA', OBS_STATUS: 'P', OBS_KIND: 'admin', SOURCE: row?.source ?? '' };
});

function changeSet(changes: readonly Change[], changed: Partial<ChangeSet> = {}): ChangeSet {
  return {
    format: 'changeset', version: 1, dataset: 'lao-digital-economy', base, author: { name: 'A planner', institution: 'mtc' },
    made: '2026-11-22T10:00:00+07:00', reason: 'annual report', changes: [...changes], dismissed: [], ...changed,
  };
}

const added = (): Change => ({ op: 'add', file, row: { ...known, TIME_PERIOD: '2025', OBS_VALUE: '81' } });

async function folderWith(content: unknown) {
  const folder = await mkdtemp(join(tmpdir(), 'apply-'));
  await cp('data', join(folder, 'data'), { recursive: true });
  const path = join(folder, 'a.changeset.json');
  await writeFile(path, typeof content === 'string' ? content : JSON.stringify(content));
  return { path, data: join(folder, 'data') };
}

async function apply(path: string, data: string) {
  const said = { out: '', err: '' };
  const code = await runApply([path, data], { read: (name) => readFile(name, 'utf8'), out: (text) => (said.out += text), err: (text) => (said.err += text) });
  return { code, ...said };
}

describe('data:apply', () => {
  it('puts a value into the files: one line more, in the open release, and the dataset has a new fingerprint', async () => {
    const { path, data } = await folderWith(changeSet([added()]));
    const before = await readFile(join(data, file), 'utf8');
    const { code, out } = await apply(path, data);
    const after = await readFile(join(data, file), 'utf8');
    expect([code, out.includes('1 files changed')]).toEqual([0, true]);
    const more = after.split('\n').filter((line) => !before.split('\n').includes(line));
    expect(more).toHaveLength(1);
    expect(more[0]).toContain(',2025,');
    expect(after.split('\n').filter((line) => line !== more[0])).toEqual(before.split('\n'));
    expect(out).not.toContain(base.slice(0, 8));
  });

  it('is refused a second time, for the data are another by then', async () => {
    const { path, data } = await folderWith(changeSet([added()]));
    await apply(path, data);
    const once = await readFile(join(data, file), 'utf8');
    const { code, err } = await apply(path, data);
    expect([code, err.includes('applied already')]).toEqual([1, true]);
    expect(await readFile(join(data, file), 'utf8')).toBe(once);
  });

  test.for<[string, () => unknown, string]>([
    ['made against other data', () => changeSet([added()], { base: '0'.repeat(64) }), 'figures have changed since'],
    ['for another dataset', () => changeSet([added()], { dataset: 'other' }), 'is for the dataset "other"'],
    ['with a value that breaks a rule', () => changeSet([{ op: 'add', file, row: { ...known, TIME_PERIOD: '2025', OBS_VALUE: '181' } }]), 'value-outside-limits'],
    ['with a value of a source nobody knows', () => changeSet([{ op: 'add', file, row: { ...known, TIME_PERIOD: '2025', OBS_VALUE: '81', SOURCE: 'nobody' } }]), 'nobody'],
    ['without a change', () => changeSet([]), 'holds no change'],
    ['that leads out of the folder', () => ({ ...changeSet([]), changes: [{ op: 'add', file: '../observations/x.csv', row: {} }] }), 'bad-change-set'],
    ['that is no JSON', () => '{"format":', 'bad-change-set'],
  ])('refuses a change set %s and writes nothing', async ([, content, reason]) => {
    const { path, data } = await folderWith(content());
    const before = await readFile(join(data, file), 'utf8');
    const { code, err } = await apply(path, data);
    expect(code).toBe(1);
    expect(err).toContain(reason);
    expect(await readFile(join(data, file), 'utf8')).toBe(before);
  });

  it('says how it is used', async () => {
    const said: string[] = [];
    expect(await runApply([], { read: async () => '', out: () => undefined, err: (text) => void said.push(text) })).toBe(2);
    expect(said.join('')).toContain('Usage: data:apply');
  });
});
