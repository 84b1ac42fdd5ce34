import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readDataset } from '#intake/read-dataset.ts';
import { smallDataset } from '#testing/small-dataset.ts';
import { runClose } from './close.ts';
import { readDataFolder } from './data-folder.ts';

const said: string[] = [];
const io = { read: () => Promise.resolve(''), out: (line: string) => said.push(line), err: (line: string) => said.push(line) };
let folder = '';

beforeEach(async () => {
  said.length = 0;
  folder = await mkdtemp(join(tmpdir(), 'tracker-close-'));
  for (const [path, text] of smallDataset()) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
});

afterEach(() => rm(folder, { recursive: true, force: true }));

const findings = async () => readDataset(await readDataFolder(folder)).findings.map(({ rule }) => rule);

describe('closing a release', () => {
  it('seals it, so that the dataset stays without findings', async () => {
    expect(await runClose([folder], io)).toBe(0);
    expect(said.join('')).toMatch(/is closed: \d+ indicators sealed, fingerprint [0-9a-f]{8}/);
    expect(await readFile(join(folder, 'releases.yaml'), 'utf8')).toMatch(/state: closed/);
    expect(await findings()).toEqual([]);
  });

  it('makes a later change of a sealed figure an error', async () => {
    await runClose([folder], io);
    const path = join(folder, 'observations/coverage-4g.csv');
    const text = await readFile(path, 'utf8');
    await writeFile(path, text.replace(',82,ge,', ',83,ge,'));
    expect(await findings()).toContain('silent-change');
  });

  it('closes nothing twice and nothing with errors', async () => {
    await runClose([folder], io);
    expect(await runClose([folder], io)).toBe(1);
    await writeFile(join(folder, 'plans.yaml'), 'a: [');
    expect(await runClose([folder], io)).toBe(1);
    expect(await runClose([folder, 'more'], io)).toBe(2);
  });
});
