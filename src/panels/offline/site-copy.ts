import type { SiteFiles } from '#model/site-files.ts';
import { siteFilesSchema } from '#model/site-files.ts';
import { siteCaches, siteFilesPath } from '#service-worker/site-files.ts';
import { forgetOpened, openedStorage } from './opened-pages.ts';
import { siteBase, tellOpened } from './site-worker.ts';

type KeepOptions = { readonly signal: AbortSignal; readonly onKept: (bytes: number) => void };

const open = () => caches.open(siteCaches(siteBase()).assets);

/** The list of this build's files; null where the site was not built (development). */
async function readSiteFiles(): Promise<SiteFiles | null> {
  if (!import.meta.env.PROD) return null;
  const response = await fetch(`${siteBase()}${siteFilesPath}`);
  const parsed = siteFilesSchema.safeParse(await response.json().catch(() => null));
  return parsed.success ? parsed.data : null;
}

async function keptPaths(): Promise<ReadonlySet<string>> {
  return new Set((await (await open()).keys()).map(({ url }) => new URL(url).pathname.slice(siteBase().length)));
}

/** How much of the site's own code and letters is kept; what every screen starts with always is. */
export async function keptSite(): Promise<{ readonly keptBytes: number; readonly bytes: number }> {
  const [site, kept] = await Promise.all([readSiteFiles(), keptPaths()]);
  const sum = (files: SiteFiles['files']) => files.reduce((total, { bytes }) => total + bytes, 0);
  const files = site?.files ?? [];
  return { bytes: sum(files), keptBytes: sum(files.filter(({ path }) => kept.has(path))) };
}

/** Keeps every built file; rejects where one cannot be had or kept. */
export async function keepSite({ signal, onKept }: KeepOptions): Promise<void> {
  const [site, kept, cache] = await Promise.all([readSiteFiles(), keptPaths(), open()]);
  for (const { path, bytes } of site?.files ?? []) {
    if (kept.has(path)) continue;
    const address = `${siteBase()}${path}`;
    const response = await fetch(address, { signal, priority: 'low' });
    if (!response.ok) throw new TypeError(`${path} answered ${response.status}`);
    await cache.put(address, response);
    onKept(bytes);
  }
}

/** Forgets the site's further files and the list of opened pages, and keeps again what this page has loaded. */
export async function forgetSite(): Promise<void> {
  await caches.delete(siteCaches(siteBase()).assets);
  forgetOpened(openedStorage(), siteBase());
  tellOpened(navigator.serviceWorker.controller);
}
