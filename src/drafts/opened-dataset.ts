import type { IDBPDatabase } from 'idb';
import type { OpenedDataset, OpenedFiles } from '#model/opened-dataset.ts';
import { abort, keptDatabase } from './kept-database.ts';

/** The one dataset that is opened in this browser: every window and reload reads it here. Every failure is a `StorageError`. */
export type OpenedDatasetStore = {
  /** Null where none is opened. */
  readonly about: () => Promise<OpenedDataset | null>;
  /** Bytes of a published file of it. */
  readonly read: (path: string) => Promise<Uint8Array<ArrayBuffer> | null>;
  /** Keeps a dataset in the place of the one before, all of it or nothing. Rejects with the signal's reason when it is cancelled. */
  readonly keep: (about: OpenedDataset, files: OpenedFiles, options: { readonly signal: AbortSignal; readonly onKept: (files: number) => void }) => Promise<void>;
  readonly remove: () => Promise<void>;
  readonly close: () => void;
};

type OpenedSchema = {
  readonly about: { readonly key: string; readonly value: OpenedDataset };
  readonly files: { readonly key: string; readonly value: Uint8Array<ArrayBuffer> };
};

const only = 'opened';

/** Opened at the first use; each installation on a host has its own. */
export function openOpenedDataset(name = `${import.meta.env.BASE_URL}opened`): OpenedDatasetStore {
  const { using, close } = keptDatabase<OpenedSchema>(name, (created) => {
    created.createObjectStore('about');
    created.createObjectStore('files');
  });
  return {
    about: () => using(async (opened) => (await opened.get('about', only)) ?? null),
    read: (path) => using(async (opened) => (await opened.get('files', path)) ?? null),
    keep: async (about, files, { signal, onKept }) => {
      await using((opened) => keepAll(opened, about, files, { signal, onKept }));
      signal.throwIfAborted();
    },
    remove: () =>
      using(async (opened) => {
        const transaction = opened.transaction(['about', 'files'], 'readwrite');
        await Promise.all([transaction.objectStore('about').clear(), transaction.objectStore('files').clear(), transaction.done]);
      }),
    close,
  };
}

/** One transaction: what was kept before stays until all of the new one is there. One file after the other, so that the page stays awake. */
async function keepAll(opened: IDBPDatabase<OpenedSchema>, about: OpenedDataset, files: OpenedFiles, { signal, onKept }: Parameters<OpenedDatasetStore['keep']>[2]): Promise<void> {
  const transaction = opened.transaction(['about', 'files'], 'readwrite');
  transaction.done.catch(() => undefined);
  try {
    const store = transaction.objectStore('files');
    await store.clear();
    let kept = 0;
    for (const [path, bytes] of files) {
      if (signal.aborted) return abort(transaction);
      await store.put(bytes, path);
      kept += 1;
      onKept(kept);
    }
    await transaction.objectStore('about').put(about, only);
    await transaction.done;
  } catch (cause) {
    abort(transaction);
    throw cause;
  }
}
