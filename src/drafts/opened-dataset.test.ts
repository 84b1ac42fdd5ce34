import { describe, expect, it, vi } from 'vitest';
import type { OpenedDataset, OpenedFiles } from '#model/opened-dataset.ts';
import { useFakeIndexedDb } from '#testing/fake-indexed-db.ts';
import { openOpenedDataset } from './opened-dataset.ts';

const about = (name: string): OpenedDataset => ({ name, size: 3, release: '2026.11', asOf: '2026-11-21', fingerprint: 'a'.repeat(64), declared: null, warnings: [], warningCount: 0 });
const filesOf = (texts: Readonly<Record<string, string>>): OpenedFiles => new Map(Object.entries(texts).map(([path, text]) => [path, new TextEncoder().encode(text)]));
const still = { signal: new AbortController().signal, onKept: () => undefined };

async function read(store: ReturnType<typeof openOpenedDataset>, path: string): Promise<string | null> {
  const bytes = await store.read(path);
  return bytes === null ? null : new TextDecoder().decode(bytes);
}

describe('the dataset opened in this browser', () => {
  it('is there for every window, is replaced as a whole, and is gone once it is closed', async () => {
    useFakeIndexedDb();
    const [one, other] = [openOpenedDataset('a'), openOpenedDataset('a')];
    expect([await one.about(), await read(one, 'head.json')]).toEqual([null, null]);
    await one.keep(about('first.zip'), filesOf({ 'head.json': '1', 'only-first.json': 'x' }), still);
    expect([(await other.about())?.name, await read(other, 'head.json')]).toEqual(['first.zip', '1']);
    const kept: number[] = [];
    await other.keep(about('second.zip'), filesOf({ 'head.json': '2', 'b.json': 'y' }), { ...still, onKept: (count) => kept.push(count) });
    expect(kept).toEqual([1, 2]);
    expect([(await one.about())?.name, await read(one, 'head.json'), await read(one, 'only-first.json')]).toEqual(['second.zip', '2', null]);
    await one.remove();
    expect([await other.about(), await read(other, 'head.json')]).toEqual([null, null]);
    one.close();
    other.close();
  });

  it('stays the one before where the next is cancelled or does not fit', async () => {
    useFakeIndexedDb();
    const store = openOpenedDataset('b');
    await store.keep(about('first.zip'), filesOf({ 'head.json': '1', 'b.json': 'old' }), still);
    const controller = new AbortController();
    const cancelled = store.keep(about('second.zip'), filesOf({ 'head.json': '2', 'b.json': 'new' }), { signal: controller.signal, onKept: () => controller.abort(new Error('cancelled')) });
    await expect(cancelled).rejects.toThrow('cancelled');
    expect([(await store.about())?.name, await read(store, 'head.json'), await read(store, 'b.json')]).toEqual(['first.zip', '1', 'old']);
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    await expect(store.keep(about('second.zip'), filesOf({ 'head.json': '2' }), still)).rejects.toMatchObject({ name: 'StorageError', problem: 'full' });
    put.mockRestore();
    expect([(await store.about())?.name, await read(store, 'b.json')]).toEqual(['first.zip', 'old']);
    store.close();
  });

  it('says that it is denied where the browser has no storage', async () => {
    vi.stubGlobal('indexedDB', undefined);
    await expect(openOpenedDataset('c').about()).rejects.toMatchObject({ name: 'StorageError', problem: 'denied' });
    vi.unstubAllGlobals();
  });
});
