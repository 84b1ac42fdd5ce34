import * as z from 'zod/mini';
import type { CopyStore } from './copy-store.ts';

const orderCache = 'tracker-order';
const orderSchema = z.array(z.string());

async function readOrder(caches: CacheStorage, base: string): Promise<readonly string[]> {
  const entry = await (await caches.open(orderCache)).match(`${base}order.json`);
  const parsed = orderSchema.safeParse(await entry?.json().catch(() => null));
  return parsed.success ? parsed.data : [];
}

async function writeOrder(caches: CacheStorage, base: string, order: readonly string[]): Promise<void> {
  await (await caches.open(orderCache)).put(`${base}order.json`, new Response(JSON.stringify(order)));
}

/**
 * The cache of a shelf: named after the address of its dataset too. Two installations on one host, and the demonstration beside
 * the published dataset, neither read nor clear each other's copies.
 */
const cacheName = (shelf: string, base: string) => `${shelf} ${base}`;

/** What stands on a shelf that is a copy; the manifest is what earlier versions of the program put there, and is cleared away in its turn. */
const roots = ['head.json', 'manifest.json'] as const;

async function isCopy(caches: CacheStorage, base: string, name: string): Promise<boolean> {
  const found = await Promise.all(roots.map((path) => caches.match(`${base}${path}`, { cacheName: name })));
  return found.some((entry) => entry !== undefined);
}

/** Shelves of this dataset that hold something. */
async function shelvesOf(caches: CacheStorage, base: string): Promise<readonly string[]> {
  const ending = cacheName('', base);
  const names = (await caches.keys()).filter((name) => name.endsWith(ending));
  const filled = await Promise.all(names.map((name) => isCopy(caches, base, name)));
  return names.filter((_, index) => filled[index]).map((name) => name.slice(0, -ending.length));
}

/** Copies in the browser's Cache storage, kept under the addresses the files have below `base`. */
export function cacheCopyStore(caches: CacheStorage, base: string): CopyStore {
  return {
    shelves: async () => {
      const [order, present] = await Promise.all([readOrder(caches, base), shelvesOf(caches, base)]);
      const known = order.filter((name) => present.includes(name));
      return [...known, ...present.filter((name) => !known.includes(name))];
    },
    promote: async (shelf) => {
      const order = await readOrder(caches, base);
      if (order[0] !== shelf) await writeOrder(caches, base, [shelf, ...order.filter((name) => name !== shelf)]);
    },
    read: async (shelf, path) => {
      const entry = await caches.match(`${base}${path}`, { cacheName: cacheName(shelf, base) });
      return entry === undefined ? null : new Uint8Array(await entry.arrayBuffer());
    },
    write: async (shelf, path, bytes) => {
      await (await caches.open(cacheName(shelf, base))).put(`${base}${path}`, new Response(bytes));
    },
    paths: async (shelf) => {
      const entries = await (await caches.open(cacheName(shelf, base))).keys();
      const start = new URL(base, entries[0]?.url ?? 'http://site').pathname;
      return entries.map(({ url }) => decodeURIComponent(new URL(url).pathname.slice(start.length)));
    },
    remove: async (shelf) => {
      await caches.delete(cacheName(shelf, base));
      const order = await readOrder(caches, base);
      await writeOrder(caches, base, order.filter((name) => name !== shelf));
    },
  };
}
