import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, test } from 'vitest';
import { readDataset } from '#intake/read-dataset.ts';
import { readDataFolder } from './data-folder.ts';
import { runGenerate } from './generate.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'generate-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function generate(...argv: readonly string[]) {
  const said = { out: '', err: '' };
  const code = await runGenerate(argv, {
    read: () => Promise.reject(new Error('nothing is read')),
    out: (line) => void (said.out += line),
    err: (line) => void (said.err += line),
  });
  return { code, ...said };
}

const small = ['--indicators', '60', '--areas', '3', '--disaggregations', '2', '--years', '2019-2025'] as const;

/** Writing and reading a folder can take a while on a busy machine. */
const patience = 60_000;

describe('data:generate', () => {
  it('writes a dataset that passes every check, its earlier releases sealed', async () => {
    const { code, out } = await generate('--to', folder, ...small);
    const { dataset, findings } = readDataset(await readDataFolder(folder));
    expect({ code, errors: findings.filter(({ severity }) => severity === 'error') }).toEqual({ code: 0, errors: [] });
    expect(out).toContain('60 indicators');
    expect(dataset?.config.kind).toBe('demonstration');
    expect(dataset?.releases.map(({ state, fingerprint, seal }) => [state, fingerprint?.length, Object.keys(seal).length > 40])).toEqual([
      ['closed', 64, true],
      ['closed', 64, true],
      ['open', undefined, false],
    ]);
  }, patience);

  it('replaces an earlier demonstration and leaves nothing of it behind', async () => {
    await generate('--to', folder, ...small);
    const { code, out } = await generate('--to', folder, '--indicators', '3', '--areas', '1', '--json');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ indicators: 3, areas: 1, years: [2015, 2025] });
    expect(await readdir(join(folder, 'indicators'))).toHaveLength(3);
  }, patience);

  it('never writes over anything else', async () => {
    await writeFile(join(folder, 'dataset.yaml'), 'kind: published\n');
    const { code, err } = await generate('--to', folder, ...small);
    expect(code).toBe(2);
    expect(err).toContain('nothing was written');
    expect(await readdir(folder)).toEqual(['dataset.yaml']);
  });

  test.each([
    [[]],
    [['--to', '']],
    [['--to', 'x', '--seed', '-1']],
    [['--to', 'x', '--indicators', '0']],
    [['--to', 'x', '--areas', '1.5']],
    [['--to', 'x', '--disaggregations', '100000']],
    [['--to', 'x', '--years', '2025-2015']],
    [['--to', 'x', '--years', '2015']],
    [['--to', 'x', '--colour', 'red']],
    [['x']],
  ])('says what is wrong with the arguments %j', async (argv) => {
    const { code, out, err } = await generate(...argv);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('Usage: data:generate');
  });
});
