import type { SiteFiles } from '#model/site-files.ts';
import { clientsClaim } from 'workbox-core';
import { PrecacheController, PrecacheRoute } from 'workbox-precaching';
import { registerRoute } from 'workbox-routing';
import { CacheFirst } from 'workbox-strategies';
import { createAssetKeeper, isBuiltFile } from './asset-keeper.ts';
import { pageStrategy } from './page-strategy.ts';
import { isScreenAddress } from './screen-address.ts';
import { assetsFolder, isSiteCache, sameInBuild, siteCaches, siteFilesPath } from './site-files.ts';
import type { WorkerAnswer } from './worker-messages.ts';
import type { LifeEvent, WorkerScope } from './worker-scope.ts';

/** Put in by the build. */
declare const __SITE_FILES__: SiteFiles;

const worker = self as unknown as WorkerScope;
const site = __SITE_FILES__;
const base = new URL(worker.registration.scope).pathname;
const names = siteCaches(base);

/** The first page tells at once what it has loaded; a page that does not is not waited for. */
const firstWordInMilliseconds = 4000;

const start = new PrecacheController({ cacheName: names.start });
start.addToCacheList(site.start.map(({ path, revision }) => ({ url: `${base}${path}`, revision })));
const keeper = createAssetKeeper({ caches, cacheName: names.assets, base, site, fetch: (address, options) => fetch(address, options) });

let isSaving = worker.navigator.connection?.saveData === true;
const keepNeeded = async () => {
  if (!isSaving) await keeper.keepNeeded();
};

registerRoute(
  ({ request, url, sameOrigin }) => sameOrigin && request.mode === 'navigate' && isScreenAddress(url.pathname, base),
  pageStrategy({ cacheName: names.pages, entry: site.entry, shell: () => start.matchPrecache(`${base}index.html`) }),
);

registerRoute(new PrecacheRoute(start, { directoryIndex: '', cleanURLs: false, ignoreURLParametersMatching: [] }));

registerRoute(
  ({ url, sameOrigin }) => sameOrigin && url.pathname.startsWith(`${base}${assetsFolder}`),
  new CacheFirst({
    cacheName: names.assets,
    matchOptions: { ignoreVary: true },
    plugins: [{ cacheWillUpdate: async ({ response }) => (isBuiltFile(response) ? response : null), cacheDidUpdate: keepNeeded }],
  }),
);

/** The files of the build before this one: its list is among what it kept. */
async function siteBefore(): Promise<SiteFiles | null> {
  if (worker.registration.active === null) return null;
  const kept = await caches.match(`${base}${siteFilesPath}`, { cacheName: names.start, ignoreSearch: true });
  return (await kept?.json().catch(() => null)) as SiteFiles | null;
}

let hearFirstWord: () => void = () => undefined;
const firstWord = new Promise<void>((resolve) => {
  hearFirstWord = resolve;
  setTimeout(resolve, firstWordInMilliseconds);
});

/** A build is ready when all that was kept of the one before is kept of it: what could be read without a line still can. */
async function install(event: LifeEvent): Promise<void> {
  const before = await siteBefore();
  await start.install(event);
  if (before !== null) await keeper.keep(sameInBuild(await keeper.kept(), before, site));
  else if (worker.registration.active === null) await firstWord;
}

let isPruned = false;
/** Another window may still run the build before and load parts of it: these go when no other window is open. */
async function prune(): Promise<void> {
  if (isPruned || (await worker.clients.matchAll({ type: 'window', includeUncontrolled: true })).length > 1) return;
  isPruned = true;
  await keeper.prune();
}

async function activate(event: LifeEvent): Promise<void> {
  await start.activate(event);
  const known = Object.values(names);
  const old = (await caches.keys()).filter((name) => isSiteCache(name, base) && (!known.includes(name) || name === names.pages));
  await Promise.all(old.map((name) => caches.delete(name)));
  await prune();
}

// The first page is kept from its first visit on.
clientsClaim();
worker.addEventListener('install', (event) => event.waitUntil(install(event)));
worker.addEventListener('activate', (event) => event.waitUntil(activate(event)));

async function keepOpened(addresses: readonly string[]): Promise<void> {
  const paths = new Set(addresses.map((address) => new URL(address, worker.registration.scope).pathname.slice(base.length)));
  await keeper.keep(site.files.filter(({ path }) => paths.has(path))).catch(() => undefined);
  hearFirstWord();
  await prune();
  await keepNeeded();
}

worker.addEventListener('message', (event) => {
  const { data, ports } = event;
  if (data.kind === 'take-over') return event.waitUntil(worker.skipWaiting());
  if (data.kind === 'opened') {
    isSaving ||= data.isSaving;
    return event.waitUntil(keepOpened(data.addresses));
  }
  const answer = async () => {
    const { length } = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
    ports[0]?.postMessage({ entry: site.entry, windows: length } satisfies WorkerAnswer);
  };
  event.waitUntil(answer());
});
