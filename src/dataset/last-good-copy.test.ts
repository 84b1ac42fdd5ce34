import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { datasetFiles } from '#model/dataset-files.ts';
import type { Head } from '#model/head.ts';
import { aRelease, type PublishedFiles } from '#testing/published-release.ts';
import { createLastGoodCopy } from './last-good-copy.ts';
import { memoryCopyStore } from './memory-copy-store.ts';

const headOf = (files: PublishedFiles) => JSON.parse(new TextDecoder().decode(files.get('head.json'))) as Head;

function keepHome(copy: ReturnType<typeof createLastGoodCopy>, files: PublishedFiles) {
  const bytes = files.get('home.json');
  if (bytes !== undefined) copy.keep(headOf(files), { path: 'home.json', bytes, part: null });
}

const names = (manifests: readonly Head[]) => manifests.map(({ release }) => release);

describe('the last good copy', () => {
  it('gives back what was kept, verified again', async () => {
    const store = memoryCopyStore();
    const copy = createLastGoodCopy(store);
    const files = aRelease('2026.01');
    keepHome(copy, files);
    await copy.settled();
    expect(await copy.read(headOf(files), datasetFiles.home)).toMatchObject({ content: { asOf: '2026-01-28' } });
    const [shelf = ''] = await store.shelves();
    expect(shelf).toMatch(/^tracker-published-[0-9a-f]{16}-[0-9a-f]{8}$/);
    await store.write(shelf, 'home.json', new Uint8Array([1]));
    expect(await copy.read(headOf(files), datasetFiles.home)).toBeNull();
  });

  it('keeps the demonstration apart from the published figures', async () => {
    const copy = createLastGoodCopy(memoryCopyStore());
    const releases = [aRelease('2026.01'), aRelease('2026.02'), aRelease('2026.03', { kind: 'demonstration' })];
    for (const files of releases) keepHome(copy, files);
    await copy.settled();
    expect(names(await copy.releases('published'))).toEqual(['2026.02', '2026.01']);
    expect(names(await copy.releases('demonstration'))).toEqual(['2026.03']);
  });

  it('does not offer a copy in a format that this program does not read', async () => {
    const store = memoryCopyStore();
    const copy = createLastGoodCopy(store);
    keepHome(copy, aRelease('2026.01'));
    await copy.settled();
    const [shelf = ''] = await store.shelves();
    await store.write(shelf, 'head.json', new TextEncoder().encode('{"schemaVersion":0}'));
    expect(await copy.releases()).toEqual([]);
  });

  it('never fails a reader when nothing can be kept', async () => {
    const full = () => Promise.reject(new Error('full'));
    const copy = createLastGoodCopy({ shelves: full, promote: full, read: full, write: full, paths: full, remove: full });
    const files = aRelease('2026.01');
    keepHome(copy, files);
    await copy.settled();
    expect(await copy.releases()).toEqual([]);
    expect(await copy.read(headOf(files), datasetFiles.home)).toBeNull();
  });

  it('holds the last two releases that were read, newest first, whatever came before', async () => {
    const releases = ['2026.01', '2026.02', '2026.03', '2026.04'].map((release) => aRelease(release));
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(3), { maxLength: 12 }), async (order) => {
        const store = memoryCopyStore();
        const copy = createLastGoodCopy(store);
        for (const index of order) keepHome(copy, releases[index] ?? new Map());
        await copy.settled();
        const newestFirst = order.toReversed().map((index) => `2026.0${index + 1}`);
        expect(names(await copy.releases())).toEqual([...new Set(newestFirst)].slice(0, 2));
        expect(await store.shelves()).toHaveLength(Math.min(2, new Set(order).size));
      }),
      { numRuns: 60 },
    );
  });
});
