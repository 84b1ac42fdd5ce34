import { describe, expect, it, test } from 'vitest';
import { sha256Hex } from '#lib/sha256.ts';
import { datasetFiles } from '#model/dataset-files.ts';
import { aRelease, bytesOf, publishedWith } from '#testing/published-release.ts';
import { serverInHand } from '#testing/server-in-hand.ts';
import { createDataset } from './dataset.ts';
import type { DatasetProblem } from './dataset-error.ts';
import { memoryCopyStore } from './memory-copy-store.ts';

const { home, overview } = datasetFiles;
const homeTexts = { ...datasetFiles.homeTexts, path: 'home-en.json' };
const january = aRelease('2026.01');
const february = aRelease('2026.02');

const unreachable = { kind: 'unreachable' } as const;

/** A browser that has read some files of January, is closed, and is opened again on another day. */
async function afterAVisit(files: readonly (typeof home | typeof overview)[] = [home, overview]) {
  const copies = memoryCopyStore();
  const server = serverInHand(january);
  const visit = createDataset({ source: server, copies });
  for (const file of files) await visit.readFile(file as typeof home);
  await visit.settled();
  return { server, copies, dataset: createDataset({ source: server, copies }) };
}

describe('reading the dataset', () => {
  it('asks for one head however many files are wanted at once', async () => {
    const server = serverInHand(january);
    const dataset = createDataset({ source: server });
    await Promise.all([dataset.readFile(home), dataset.readFile(overview), dataset.readManifest()]);
    expect(server.asked.toSorted()).toEqual(['head.json', 'home.json', 'overview.json']);
    expect(dataset.notice()).toBeNull();
  });

  it('says what a release does not name is not published, without asking for it and without a copy', async () => {
    const { server, dataset } = await afterAVisit();
    await expect(dataset.readFile({ ...home, path: 'indicators/nobody.json' })).rejects.toMatchObject({
      problem: { kind: 'not-published', path: 'indicators/nobody.json' },
    });
    expect(server.asked).not.toContain('indicators/nobody.json');
    expect(dataset.notice()).toBeNull();
  });

  it('fails with the problem when there is no copy', async () => {
    const server = serverInHand(january);
    server.down = unreachable;
    await expect(createDataset({ source: server }).readFile(home)).rejects.toMatchObject({ problem: unreachable });
  });

  it('blames the server for a file that is named but not there', async () => {
    const server = serverInHand(january);
    server.broken.set('home.json', { kind: 'not-published', path: 'home.json' });
    await expect(createDataset({ source: server }).readFile(home)).rejects.toMatchObject({ problem: { kind: 'server-error', status: 404 } });
  });
});

describe('falling back to the last good copy', () => {
  test.each<[string, DatasetProblem]>([
    ['there is no line', unreachable],
    ['the server fails', { kind: 'server-error', status: 500 }],
    ['the head is gone', { kind: 'not-published', path: 'head.json' }],
    ['the head is broken', { kind: 'malformed', path: 'head.json', issues: [] }],
    ['the format is newer', { kind: 'unknown-version', found: '2', expected: 1 }],
  ])('shows the kept release when %s', async (_, problem) => {
    const { server, dataset } = await afterAVisit();
    server.down = problem;
    expect((await dataset.readManifest()).release).toBe('2026.01');
    expect((await dataset.readFile(home)).asOf).toBe('2026-01-28');
    expect(dataset.notice()).toEqual({ problem, release: '2026.01', asOf: '2026-01-28' });
  });

  it('serves one file of the same release from the copy without a word', async () => {
    const { server, dataset } = await afterAVisit();
    server.broken.set('home.json', unreachable);
    expect((await dataset.readFile(home)).asOf).toBe('2026-01-28');
    expect(dataset.notice()).toBeNull();
  });

  test.each<[string, () => typeof january]>([
    ['its bytes do not match', () => new Map([...february, ['home.json', bytesOf({ schemaVersion: 1 })]])],
    ['its content is not as agreed', () => damaged(bytesOf({ schemaVersion: 1 }))],
    ['its format is newer', () => damaged(bytesOf({ schemaVersion: 7 }))],
    ['it is missing', () => new Map([...february].filter(([path]) => path !== 'home.json'))],
  ])('moves everything to the kept release when a file of the newest is refused because %s', async (_, files) => {
    const { server, dataset } = await afterAVisit();
    server.files = files();
    const earlier = await dataset.readFile(overview);
    expect(earlier.asOf).toBe('2026-02-28');
    expect((await dataset.readFile(home)).asOf).toBe('2026-01-28');
    expect((await dataset.readManifest()).release).toBe('2026.01');
    expect(dataset.releaseOf(earlier)).not.toBe(dataset.shown());
    expect((await dataset.readFile(overview)).asOf).toBe('2026-01-28');
  });

  it('reads a slow file again if everything has moved to another release meanwhile', async () => {
    const { server, copies } = await afterAVisit();
    server.files = new Map([...february, ['home.json', bytesOf('changed on the way')]]);
    let arrive = () => {};
    const slow = new Promise<void>((resolve) => (arrive = resolve));
    const read: typeof server.read = async (path, options) => {
      if (path === 'overview.json') await slow;
      return server.read(path, options);
    };
    const dataset = createDataset({ source: { read }, copies });
    const late = dataset.readFile(overview);
    expect((await dataset.readFile(home)).asOf).toBe('2026-01-28');
    arrive();
    expect((await late).asOf).toBe('2026-01-28');
  });

  it('tries a refused file once more past the caches on the way', async () => {
    const server = serverInHand(january);
    server.files = new Map([...january, ['home.json', bytesOf('changed')]]);
    const mended = { read: (path: string, options?: { readonly fresh?: boolean | undefined }) => (options?.fresh === true ? serverInHand(january).read(path) : server.read(path)) };
    expect((await createDataset({ source: mended }).readFile(home)).asOf).toBe('2026-01-28');
  });

  it('explains what the kept release lacks by the problem that made it stay', async () => {
    const { server, dataset } = await afterAVisit([home]);
    server.down = unreachable;
    await dataset.readFile(home);
    await expect(dataset.readFile(overview)).rejects.toMatchObject({ problem: unreachable });
    server.down = null;
    server.files = february;
    await expect(dataset.readFile(overview)).rejects.toMatchObject({ problem: unreachable });
  });

  it('goes back, never forth, until it is asked to try again', async () => {
    const { server, copies } = await afterAVisit([overview]);
    server.files = february;
    const second = createDataset({ source: server, copies });
    await second.readFile(home);
    await second.settled();
    server.down = unreachable;
    const dataset = createDataset({ source: server, copies });
    expect((await dataset.readFile(home)).asOf).toBe('2026-02-28');
    expect((await dataset.readFile(overview)).asOf).toBe('2026-01-28');
    await expect(dataset.readFile(home)).rejects.toMatchObject({ problem: unreachable });
    expect(await dataset.retry()).toBe(false);
    expect(dataset.notice()?.release).toBe('2026.01');
    expect((await dataset.readFile(home)).asOf).toBe('2026-02-28');
    expect(dataset.notice()?.release).toBe('2026.02');
  });

  it('keeps nothing of a release whose files were all refused', async () => {
    const { server, dataset, copies } = await afterAVisit();
    server.files = new Map([...february].map(([path, bytes]) => [path, path === 'head.json' ? bytes : bytesOf('changed')]));
    await dataset.readFile(home);
    await dataset.settled();
    expect(await copies.shelves()).toHaveLength(1);
  });
});

function damaged(content: Uint8Array<ArrayBuffer>) {
  const files = new Map([...february, ['home.json', content]] as const);
  return publishedWith(files, { release: '2026.02', asOf: '2026-02-28' });
}

describe('a release that comes out while the page is open', () => {
  it('is taken over whole when a file no longer fits', async () => {
    const server = serverInHand(january);
    const dataset = createDataset({ source: server });
    const before = await dataset.readFile(home);
    server.files = february;
    expect((await dataset.readFile(overview)).asOf).toBe('2026-02-28');
    expect(dataset.notice()).toBeNull();
    expect(dataset.releaseOf(before)).not.toBe(dataset.shown());
  });

  it('is recognised by its files where another version of the program published the same figures', async () => {
    const fingerprint = sha256Hex('same figures');
    const server = serverInHand(aRelease('2026.01', { fingerprint }));
    const dataset = createDataset({ source: server });
    await dataset.readFile(home);
    server.files = aRelease('2026.02', { fingerprint, release: '2026.01' });
    expect((await dataset.readFile(overview)).asOf).toBe('2026-02-28');
  });

  it('leaves the copy as it was where the same figures were published again and badly', async () => {
    const fingerprint = sha256Hex('same figures');
    const copies = memoryCopyStore();
    const server = serverInHand(aRelease('2026.01', { fingerprint }));
    const visit = createDataset({ source: server, copies });
    await visit.readFile(home);
    await visit.settled();
    const again = new Map([...aRelease('2026.02'), ['home.json', bytesOf({ schemaVersion: 1 })]] as const);
    server.files = publishedWith(again, { fingerprint, release: '2026.01' });
    const dataset = createDataset({ source: server, copies });
    expect((await dataset.readFile(overview)).asOf).toBe('2026-02-28');
    await dataset.settled();
    expect((await dataset.readFile(home)).asOf).toBe('2026-01-28');
    expect(dataset.notice()?.problem.kind).toBe('malformed');
  });

  it('does not keep a reader waiting for a server that changes its mind all the time', async () => {
    let turn = 0;
    const source = {
      read: async (path: string) => {
        turn += 1;
        const files = aRelease(turn % 2 === 0 ? '2026.01' : '2026.02');
        return (path === 'head.json' ? files.get(path) : bytesOf(turn)) ?? bytesOf(null);
      },
    };
    await expect(createDataset({ source }).readFile(home)).rejects.toBeInstanceOf(Error);
    expect(turn).toBeLessThan(40);
  });
});

describe('trying again', () => {
  it('returns to the newest release when the line is back', async () => {
    const { server, dataset } = await afterAVisit();
    server.down = unreachable;
    await dataset.readFile(home);
    server.down = null;
    server.files = february;
    expect(await dataset.retry()).toBe(true);
    expect(dataset.notice()).toBeNull();
    expect((await dataset.readFile(home)).asOf).toBe('2026-02-28');
    expect((await dataset.readFile(homeTexts)).plans['plan-2025']?.title).toBe('Plan of 2026.02');
  });

  it('leaves what is shown untouched when the same release comes back', async () => {
    const { server, dataset } = await afterAVisit();
    server.down = unreachable;
    const content = await dataset.readFile(home);
    server.down = null;
    await dataset.retry();
    expect(dataset.releaseOf(content)).toBe(dataset.shown());
  });

  it('tells its listeners, until they stop listening', async () => {
    const { server, dataset } = await afterAVisit();
    const heard: (string | undefined)[] = [];
    const stop = dataset.subscribe(() => heard.push(dataset.notice()?.problem.kind));
    server.down = unreachable;
    await dataset.readFile(home);
    server.down = null;
    await dataset.retry();
    stop();
    await dataset.retry();
    expect(heard).toEqual(['unreachable', undefined]);
  });
});
