import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { smallDataset } from '#testing/small-dataset.ts';
import { runPublish } from './publish.ts';

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

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'publish-'));
  [printed, complained] = ['', ''];
  await writeData(smallDataset());
});

afterEach(() => rm(root, { recursive: true, force: true }));

async function writeData(files: ReadonlyMap<string, string>): Promise<void> {
  for (const [path, text] of files) {
    await mkdir(dirname(join(root, 'data', path)), { recursive: true });
    await writeFile(join(root, 'data', path), text);
  }
}

const run = (...more: readonly string[]) => runPublish([join(root, 'data'), '--to', join(root, 'out', 'dataset'), ...more], io);
const manifest = () => readFile(join(root, 'out', 'dataset', 'manifest.json'), 'utf8');

describe('data:publish', () => {
  it('writes the files and says which release, edition and fingerprint it wrote', async () => {
    expect(await run('--public')).toBe(0);
    const { fingerprint, edition } = JSON.parse(await manifest()) as { fingerprint: string; edition: string };
    expect(edition).toBe('public');
    expect(printed).toMatch(/^Release 2026\.11, public edition, fingerprint [0-9a-f]{8}: \d+ files, \d+ bytes in /);
    expect(printed).toContain(fingerprint.slice(0, 8));
    expect(complained).toBe('');
  });

  it('writes the full edition unless the public one is asked for', async () => {
    expect(await run()).toBe(0);
    expect(JSON.parse(await manifest())).toMatchObject({ edition: 'full' });
  });

  it('prints JSON and nothing else on request', async () => {
    expect(await run('--json')).toBe(0);
    expect(JSON.parse(printed)).toMatchObject({ published: true, release: '2026.11', edition: 'full' });
  });

  it('replaces what was published before as a whole and leaves nothing beside it', async () => {
    await run();
    await writeFile(join(root, 'out', 'dataset', 'left-over.json'), '{}');
    expect(await run('--public')).toBe(0);
    expect(await readdir(join(root, 'out'))).toEqual(['dataset']);
    expect(await readdir(join(root, 'out', 'dataset'))).not.toContain('left-over.json');
  });

  it('publishes nothing where a check finds an error, and keeps what was published', async () => {
    await run();
    const before = await manifest();
    await writeData(new Map([['rollout.csv', 'SYSTEM,BODY,STAGE,DATE,SOURCE,VINTAGE,STATE,NOTE\nnowhere,mtc,4,2019,press-2023,2026.11,,\n']]));
    expect(await run()).toBe(1);
    expect(complained).toMatch(/rollout\.csv:2:\d+: .*nowhere/);
    expect(complained).toMatch(/Nothing was published: \d+ errors? in /);
    expect(await manifest()).toBe(before);
  });

  it('never replaces a folder that holds something else', async () => {
    await mkdir(join(root, 'out', 'dataset'), { recursive: true });
    await writeFile(join(root, 'out', 'dataset', 'thesis.txt'), 'ten years of work');
    expect(await run()).toBe(2);
    expect(await readdir(join(root, 'out', 'dataset'))).toEqual(['thesis.txt']);
    expect(complained).toContain('holds no published dataset');
  });

  it('explains its usage where it is called wrongly', async () => {
    expect(await runPublish([join(root, 'nowhere')], io)).toBe(2);
    expect(await runPublish(['--wrong'], io)).toBe(2);
    expect(await runPublish(['one', 'two'], io)).toBe(2);
    expect(complained.match(/Usage: data:publish/g)).toHaveLength(3);
  });
});
