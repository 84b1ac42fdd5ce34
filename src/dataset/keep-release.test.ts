import { describe, expect, it } from 'vitest';
import { aRelease } from '#testing/published-release.ts';
import { createDataset } from './dataset.ts';
import type { DatasetSource } from './dataset-source.ts';
import { DatasetError } from './dataset-error.ts';
import { memoryCopyStore } from './memory-copy-store.ts';
import { memorySource } from './memory-source.ts';

const files = aRelease('2026.01');
const options = (signal = new AbortController().signal) => {
  const counted: number[] = [];
  return { signal, onKept: (bytes: number) => void counted.push(bytes), counted };
};

describe('keeping a whole release', () => {
  it('keeps every file that screens read, counts the bytes, and does nothing twice', async () => {
    const copies = memoryCopyStore();
    const dataset = createDataset({ source: memorySource(files), copies });
    const before = await dataset.kept();
    expect(before).toMatchObject({ release: '2026.01', asOf: '2026-01-28', keptBytes: 0 });
    const first = options();
    await dataset.keepAll(first);
    expect(first.counted.reduce((sum, bytes) => sum + bytes, 0)).toBe(before.bytes);
    expect(await dataset.kept()).toMatchObject({ keptBytes: before.bytes });
    const second = options();
    await dataset.keepAll(second);
    expect(second.counted).toEqual([]);
    const offline: DatasetSource = { read: () => Promise.reject(new DatasetError({ kind: 'unreachable' })) };
    expect((await createDataset({ source: offline, copies }).readManifest()).release).toBe('2026.01');
  });

  it('refuses a changed file and keeps what was kept', async () => {
    const changed: DatasetSource = { read: async (path) => (path === 'head.json' ? memorySource(files).read(path) : new Uint8Array([1])) };
    const dataset = createDataset({ source: changed });
    await expect(dataset.keepAll(options())).rejects.toMatchObject({ problem: { kind: 'tampered' } });
    expect((await dataset.kept()).keptBytes).toBe(0);
  });

  it('says so where nothing can be kept', async () => {
    const full = { ...memoryCopyStore(), write: () => Promise.reject(new DOMException('full', 'QuotaExceededError')) };
    const dataset = createDataset({ source: memorySource(files), copies: full });
    await expect(dataset.keepAll(options())).rejects.toMatchObject({ name: 'QuotaExceededError' });
  });

  it('stops when it is told to', async () => {
    const dataset = createDataset({ source: memorySource(files) });
    await expect(dataset.keepAll(options(AbortSignal.abort()))).rejects.toMatchObject({ name: 'AbortError' });
  });

  it('forgets all of it on request', async () => {
    const dataset = createDataset({ source: memorySource(files) });
    await dataset.keepAll(options());
    await dataset.forgetKept();
    expect((await dataset.kept()).keptBytes).toBe(0);
  });
});

describe('a newer release', () => {
  it('is found and changes nothing until it is asked for', async () => {
    let published = files;
    const dataset = createDataset({ source: { read: (path, more) => memorySource(published).read(path, more) } });
    await dataset.readManifest();
    expect(await dataset.newer()).toBeNull();
    published = aRelease('2026.02');
    expect((await dataset.newer())?.release).toBe('2026.02');
    expect(dataset.shown()?.release).toBe('2026.01');
    await dataset.retry();
    expect(dataset.shown()?.release).toBe('2026.02');
    expect(await dataset.newer()).toBeNull();
  });
});
