import type { SiteFile, SiteFiles } from '#model/site-files.ts';
import { neededWith } from './site-files.ts';

type KeeperParts = {
  readonly caches: CacheStorage;
  readonly cacheName: string;
  /** The path of the site, which ends in a slash. */
  readonly base: string;
  readonly site: SiteFiles;
  readonly fetch: (address: string, options: RequestInit) => Promise<Response>;
};

/** Keeps the site's built files: those that were opened, and those that an opened one may load later. */
export type AssetKeeper = {
  /** Paths that are kept, below the address of the site. */
  readonly kept: () => Promise<ReadonlySet<string>>;
  /** Fetches what is not kept yet; rejects where one cannot be had. */
  readonly keep: (files: readonly SiteFile[]) => Promise<void>;
  /** Keeps what everything kept may load later, one file after the other; gives up quietly when the line breaks, and goes on the next time. */
  readonly keepNeeded: () => Promise<void>;
  /** Removes what is not of this build. */
  readonly prune: () => Promise<void>;
};

/** A server that answers a page for a missing file must not fill the cache with it. */
export const isBuiltFile = (response: Response): boolean => response.status === 200 && !(response.headers.get('content-type') ?? '').includes('text/html');

export function createAssetKeeper({ caches, cacheName, base, site, fetch }: KeeperParts): AssetKeeper {
  const open = () => caches.open(cacheName);
  const pathOf = (url: string) => new URL(url, 'http://site').pathname.slice(base.length);
  const kept = async (): Promise<ReadonlySet<string>> => new Set((await (await open()).keys()).map(({ url }) => pathOf(url)));
  const keep = async (files: readonly SiteFile[]): Promise<void> => {
    const [cache, present] = await Promise.all([open(), kept()]);
    for (const { path } of files.filter((file) => !present.has(file.path))) {
      const response = await fetch(`${base}${path}`, { priority: 'low' });
      if (!isBuiltFile(response)) throw new Error(`${path} answered ${response.status}`);
      await cache.put(`${base}${path}`, response);
    }
  };
  // One after the other: two walks at once would fetch the same files twice.
  let walk: Promise<void> = Promise.resolve();
  return {
    kept,
    keep,
    keepNeeded: () => {
      walk = walk.then(async () => keep(neededWith(site, await kept()))).catch(() => undefined);
      return walk;
    },
    prune: async () => {
      const cache = await open();
      const ours = new Set(site.files.map(({ path }) => path));
      for (const request of await cache.keys()) if (!ours.has(pathOf(request.url))) await cache.delete(request);
    },
  };
}
