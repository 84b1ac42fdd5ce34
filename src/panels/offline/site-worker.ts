import type { ToWorker } from '#service-worker/worker-messages.ts';
import { registerServiceWorker } from '#workers/trusted-worker.ts';
import { forgetOpenedEarly, loadedFiles, openedEarly } from './opened-early.ts';
import { type SiteWatch, watchSite } from './site-watch.ts';

/** The address of the site, which ends in a slash. */
export const siteBase = (): string => import.meta.env.BASE_URL;

/** Why nothing can be installed or kept here; null where it can. */
export function offlineHindrance(): 'insecure' | 'unable' | null {
  if (!globalThis.isSecureContext) return 'insecure';
  return 'serviceWorker' in navigator && 'caches' in globalThis ? null : 'unable';
}

/** The built files this page and those before it have loaded so far. */
function openedMessage(): ToWorker {
  const addresses = [...new Set([...openedEarly(), ...loadedFiles()])];
  const { connection } = navigator as { connection?: { readonly saveData?: boolean } };
  return { kind: 'opened', addresses, isSaving: connection?.saveData === true };
}

/** Tells the worker what is open, so that it is kept; also after everything kept was removed. */
export function tellOpened(worker: ServiceWorker | null): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name
  worker?.postMessage(openedMessage());
  if (navigator.serviceWorker.controller !== null) forgetOpenedEarly();
}

/** The script this page was started with, as the build names it. */
function ownEntry(): string {
  const started = document.querySelector<HTMLScriptElement>('script[type="module"][src]')?.src ?? '';
  return started.slice(new URL(siteBase(), location.href).href.length);
}

let watch: Promise<SiteWatch | null> | null = null;
let registered: ServiceWorkerRegistration | null = null;

async function start(): Promise<SiteWatch | null> {
  const { serviceWorker } = navigator;
  try {
    registered = await registerServiceWorker(serviceWorker, `${siteBase()}sw.js`, siteBase());
  } catch {
    // A browser may refuse: private windows, storage that is closed to this page. The site works as it did.
    return null;
  }
  // A browser that is driven may answer with nothing instead of refusing.
  if (!registered) return null;
  const { installing, waiting, active } = registered;
  tellOpened(installing ?? waiting ?? active);
  return watchSite({ container: serviceWorker, registration: registered, entry: ownEntry(), reload: () => location.reload(), onFirst: tellOpened });
}

/** Registers the service worker once a page, in the built site only; null where there can be none. */
export function startSiteWorker(): Promise<SiteWatch | null> {
  if (!import.meta.env.PROD || offlineHindrance() !== null) return Promise.resolve(null);
  watch ??= start();
  return watch;
}

/** Looks for a newer build; a line that is cut is no news. */
export async function lookForNewSite(): Promise<void> {
  await registered?.update().catch(() => undefined);
}
