import type { ToWorker, WorkerAnswer } from '#service-worker/worker-messages.ts';

/** What a page does about builds newer than its own: tells the reader, and loads one only on the reader's word. */
export type SiteWatch = {
  readonly subscribe: (listener: () => void) => () => void;
  /** Whether another build than that of this page can be loaded. */
  readonly isNews: () => boolean;
  readonly load: () => void;
};

type WatchParts = {
  readonly container: Pick<ServiceWorkerContainer, 'controller' | 'addEventListener'>;
  readonly registration: Pick<ServiceWorkerRegistration, 'waiting' | 'installing' | 'addEventListener'>;
  /** The script this page was started with. */
  readonly entry: string;
  readonly reload: () => void;
  /** Called when the first worker of this site has taken its place. */
  readonly onFirst: (worker: ServiceWorker) => void;
};

/** A worker that does not answer is of another build. */
const answerInMilliseconds = 3000;

const say = (worker: ServiceWorker, message: ToWorker, ports: MessagePort[] = []) => worker.postMessage(message, ports);

function ask(worker: ServiceWorker): Promise<WorkerAnswer> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    setTimeout(() => resolve({ entry: '', windows: 2 }), answerInMilliseconds);
    port1.addEventListener('message', ({ data }: MessageEvent<WorkerAnswer>) => {
      port1.close();
      resolve(data);
    });
    port1.start();
    say(worker, { kind: 'which' }, [port2]);
  });
}

/** Watches for builds newer than this page's. */
export function watchSite({ container, registration, entry, reload, onFirst }: WatchParts): SiteWatch {
  const listeners = new Set<() => void>();
  let isNews = false;
  let isAsked = false;
  let hasWorker = container.controller !== null;
  const tell = () => {
    isNews = true;
    for (const listener of listeners) listener();
  };
  const consider = async (waiting: ServiceWorker) => {
    const answer = await ask(waiting);
    if (answer.entry !== entry) tell();
    // This page came from the network and is of that build already; nobody else is in mid-reading.
    else if (answer.windows === 1) say(waiting, { kind: 'take-over' });
  };
  if (registration.waiting !== null) void consider(registration.waiting);
  const follow = () => {
    const next = registration.installing;
    next?.addEventListener('statechange', () => {
      if (next.state === 'installed' && hasWorker) void consider(next);
    });
  };
  follow();
  registration.addEventListener('updatefound', follow);
  container.addEventListener('controllerchange', () => {
    const { controller } = container;
    if (isAsked) return reload();
    if (controller === null) return;
    if (!hasWorker) onFirst(controller);
    // Another window has loaded a newer build; this one goes on with its own until the reader says otherwise.
    else void ask(controller).then((answer) => (answer.entry === entry ? undefined : tell()));
    hasWorker = true;
  });
  return {
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    isNews: () => isNews,
    load: () => {
      if (registration.waiting === null) return reload();
      isAsked = true;
      say(registration.waiting, { kind: 'take-over' });
    },
  };
}
