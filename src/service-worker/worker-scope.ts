import type { ToWorker } from './worker-messages.ts';

type Lasting = { readonly waitUntil: (work: Promise<unknown>) => void };

/** An event of a service worker, as far as this one reads it. */
export type LifeEvent = Event & Lasting;
export type PageMessage = MessageEvent<ToWorker> & Lasting;

/** The part of a service worker's world that this one uses: the types of pages and of workers cannot stand in one program. */
export type WorkerScope = {
  readonly registration: ServiceWorkerRegistration;
  readonly clients: {
    readonly matchAll: (options: { readonly type: 'window'; readonly includeUncontrolled: boolean }) => Promise<readonly { readonly url: string }[]>;
  };
  readonly navigator: Navigator & { readonly connection?: { readonly saveData?: boolean } };
  readonly skipWaiting: () => Promise<void>;
  readonly addEventListener: {
    (kind: 'install' | 'activate', listener: (event: LifeEvent) => void): void;
    (kind: 'message', listener: (event: PageMessage) => void): void;
  };
};
