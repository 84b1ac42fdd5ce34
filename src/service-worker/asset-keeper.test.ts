import { describe, expect, it } from 'vitest';
import type { SiteFiles } from '#model/site-files.ts';
import { createAssetKeeper } from './asset-keeper.ts';

const site: SiteFiles = {
  entry: 'assets/index.js',
  start: [],
  files: [
    { path: 'assets/page.js', bytes: 2, id: 'page', needs: [1] },
    { path: 'assets/chart.js', bytes: 9, id: 'chart', needs: [] },
    { path: 'assets/other.js', bytes: 1, id: 'other', needs: [] },
  ],
};

/** A cache in memory, and a server that can be told what not to have. */
function world(missing: ReadonlySet<string> = new Set()) {
  const entries = new Map<string, Response>();
  const asked: string[] = [];
  const cache = {
    keys: async () => [...entries.keys()].map((address) => ({ url: `http://site${address}` })),
    put: async (address: string, response: Response) => void entries.set(address, response),
    delete: async ({ url }: { readonly url: string }) => entries.delete(new URL(url).pathname),
  };
  const fetch = async (address: string) => {
    asked.push(address);
    return missing.has(address) ? new Response('<html>', { headers: { 'content-type': 'text/html' } }) : new Response('x', { headers: { 'content-type': 'text/javascript' } });
  };
  const keeper = createAssetKeeper({ caches: { open: async () => cache } as unknown as CacheStorage, cacheName: 'c', base: '/tracker/', site, fetch });
  return { keeper, entries, asked };
}

describe('the keeper of built files', () => {
  it('keeps what was opened and then what that may load, and fetches nothing twice', async () => {
    const { keeper, asked } = world();
    await keeper.keep(site.files.slice(0, 1));
    await Promise.all([keeper.keepNeeded(), keeper.keepNeeded()]);
    expect(await keeper.kept()).toEqual(new Set(['assets/page.js', 'assets/chart.js']));
    expect(asked).toEqual(['/tracker/assets/page.js', '/tracker/assets/chart.js']);
  });

  it('never takes a page for a missing file; what is needed later is tried again the next time', async () => {
    const missing = new Set(['/tracker/assets/chart.js']);
    const { keeper, entries } = world(missing);
    await expect(keeper.keep(site.files)).rejects.toThrow('assets/chart.js');
    await keeper.keepNeeded();
    expect([...entries.keys()]).not.toContain('/tracker/assets/chart.js');
    missing.clear();
    await keeper.keepNeeded();
    expect(entries.has('/tracker/assets/chart.js')).toBe(true);
  });

  it('removes what is not of its build, and only that', async () => {
    const { keeper, entries } = world();
    await keeper.keep(site.files);
    entries.set('/tracker/assets/old.js', new Response('x'));
    await keeper.prune();
    expect([...entries.keys()]).toEqual(['/tracker/assets/page.js', '/tracker/assets/chart.js', '/tracker/assets/other.js']);
  });
});
