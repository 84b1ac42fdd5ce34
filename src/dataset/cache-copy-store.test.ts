import { describe, expect, it } from 'vitest';
import { cacheCopyStore } from './cache-copy-store.ts';

/** The part of Cache storage that copies need, in memory. */
function cacheStorage(): CacheStorage {
  const caches = new Map<string, Map<string, ArrayBuffer>>();
  const answer = (bytes: ArrayBuffer | undefined) => (bytes === undefined ? undefined : new Response(bytes));
  const storage = {
    keys: async () => [...caches.keys()],
    delete: async (name: string) => caches.delete(name),
    match: async (address: string, { cacheName }: { readonly cacheName: string }) => answer(caches.get(cacheName)?.get(address)),
    open: async (name: string) => {
      const entries = caches.get(name) ?? new Map<string, ArrayBuffer>();
      caches.set(name, entries);
      return {
        match: async (address: string) => answer(entries.get(address)),
        put: async (address: string, response: Response) => void entries.set(address, await response.arrayBuffer()),
      };
    },
  };
  return storage as unknown as CacheStorage;
}

const bytes = new Uint8Array([1, 2, 3]);

async function fill(store: ReturnType<typeof cacheCopyStore>, ...shelves: readonly string[]) {
  for (const shelf of shelves) {
    await store.write(shelf, 'head.json', bytes);
    await store.promote(shelf);
  }
}

describe('copies in Cache storage', () => {
  it('gives back what was written, and nothing else', async () => {
    const store = cacheCopyStore(cacheStorage(), '/dataset/');
    await fill(store, 'tracker-published-a');
    expect(await store.read('tracker-published-a', 'head.json')).toEqual(bytes);
    expect(await store.read('tracker-published-a', 'home.json')).toBeNull();
    expect(await store.read('tracker-published-b', 'head.json')).toBeNull();
  });

  it('names the last promoted first and forgets the removed', async () => {
    const store = cacheCopyStore(cacheStorage(), '/dataset/');
    await fill(store, 'tracker-published-a', 'tracker-published-b');
    expect(await store.shelves()).toEqual(['tracker-published-b', 'tracker-published-a']);
    await store.promote('tracker-published-a');
    expect(await store.shelves()).toEqual(['tracker-published-a', 'tracker-published-b']);
    await store.remove('tracker-published-a');
    expect(await store.shelves()).toEqual(['tracker-published-b']);
  });

  it('leaves the caches of other programs and other installations of the host alone', async () => {
    const caches = cacheStorage();
    await (await caches.open('other-program')).put('/dataset/head.json', new Response('x'));
    await fill(cacheCopyStore(caches, '/second/dataset/'), 'tracker-published-a');
    const store = cacheCopyStore(caches, '/dataset/');
    expect(await store.shelves()).toEqual([]);
  });

  it('keeps the same release of two datasets in two caches', async () => {
    const caches = cacheStorage();
    const [published, demonstration] = [cacheCopyStore(caches, '/dataset/'), cacheCopyStore(caches, '/demonstration/')];
    await fill(published, 'tracker-published-a');
    await fill(demonstration, 'tracker-published-a');
    await demonstration.remove('tracker-published-a');
    expect(await demonstration.shelves()).toEqual([]);
    expect(await published.shelves()).toEqual(['tracker-published-a']);
    expect(await published.read('tracker-published-a', 'head.json')).toEqual(bytes);
  });

  it('still finds its shelves when the order was lost', async () => {
    const caches = cacheStorage();
    const store = cacheCopyStore(caches, '/dataset/');
    await fill(store, 'tracker-published-a');
    await (await caches.open('tracker-order')).put('/dataset/order.json', new Response('not json'));
    expect(await store.shelves()).toEqual(['tracker-published-a']);
  });
});
