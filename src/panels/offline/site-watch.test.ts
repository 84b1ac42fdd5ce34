import { describe, expect, it, vi } from 'vitest';
import type { ToWorker, WorkerAnswer } from '#service-worker/worker-messages.ts';
import { watchSite } from './site-watch.ts';

/** A worker of a build, which answers what it is. */
function aWorker(answer: WorkerAnswer) {
  const heard: string[] = [];
  const target = new EventTarget();
  const postMessage = (message: ToWorker, ports: MessagePort[] = []) => {
    heard.push(message.kind);
    ports[0]?.postMessage(answer);
  };
  return { worker: Object.assign(target, { postMessage, state: 'installed' }) as unknown as ServiceWorker, heard };
}

function aBrowser(controller: ServiceWorker | null, waiting: ServiceWorker | null) {
  const container = Object.assign(new EventTarget(), { controller });
  const registration = Object.assign(new EventTarget(), { waiting, installing: null as ServiceWorker | null });
  const reload = vi.fn<() => void>();
  const onFirst = vi.fn<(worker: ServiceWorker) => void>();
  const watch = watchSite({ container, registration, entry: 'assets/1.js', reload, onFirst });
  return { container, registration, reload, onFirst, watch };
}

const own = { entry: 'assets/1.js', windows: 1 };
const next = { entry: 'assets/2.js', windows: 1 };

describe('a newer build', () => {
  it('is told, takes over at the reader’s word and is loaded when it has', async () => {
    const { worker, heard } = aWorker(next);
    const { container, reload, watch } = aBrowser(aWorker(own).worker, worker);
    const told = new Promise<void>((resolve) => watch.subscribe(resolve));
    await told;
    expect(watch.isNews()).toBe(true);
    expect(heard).toEqual(['which']);
    watch.load();
    expect(heard).toEqual(['which', 'take-over']);
    expect(reload).not.toHaveBeenCalled();
    container.dispatchEvent(new Event('controllerchange'));
    expect(reload).toHaveBeenCalledOnce();
  });

  it('is told when it was installed while the page was open', async () => {
    const { worker } = aWorker(next);
    const { registration, watch } = aBrowser(aWorker(own).worker, null);
    registration.installing = worker;
    registration.dispatchEvent(new Event('updatefound'));
    worker.dispatchEvent(new Event('statechange'));
    await vi.waitFor(() => expect(watch.isNews()).toBe(true));
  });

  it('takes over in silence where this page is of it already and no other window is open', async () => {
    const { worker, heard } = aWorker(own);
    const { watch } = aBrowser(aWorker(next).worker, worker);
    await vi.waitFor(() => expect(heard).toEqual(['which', 'take-over']));
    expect(watch.isNews()).toBe(false);
  });

  it('waits where this page is of it already but another window may not be', async () => {
    const { worker, heard } = aWorker({ ...own, windows: 2 });
    aBrowser(aWorker(next).worker, worker);
    await vi.waitFor(() => expect(heard).toEqual(['which']));
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(heard).toEqual(['which']);
  });

  it('that another window has loaded does not move this one', async () => {
    const { container, reload, watch } = aBrowser(aWorker(own).worker, null);
    container.controller = aWorker(next).worker;
    container.dispatchEvent(new Event('controllerchange'));
    await vi.waitFor(() => expect(watch.isNews()).toBe(true));
    expect(reload).not.toHaveBeenCalled();
    watch.load();
    expect(reload).toHaveBeenCalledOnce();
  });
});

it('the first worker of a site is told what is open, and is no news', async () => {
  const { container, onFirst, reload, watch } = aBrowser(null, null);
  const { worker } = aWorker(own);
  container.controller = worker;
  container.dispatchEvent(new Event('controllerchange'));
  expect(onFirst).toHaveBeenCalledWith(worker);
  expect(reload).not.toHaveBeenCalled();
  expect(watch.isNews()).toBe(false);
});
