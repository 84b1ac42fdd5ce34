import type { DBSchema, IDBPDatabase } from 'idb';
import { storageError } from './storage-error.ts';

export type KeptDatabase<Schema extends DBSchema> = {
  /** Every failure is a `StorageError`; the next use opens it again. */
  readonly using: <T>(work: (opened: IDBPDatabase<Schema>) => Promise<T>) => Promise<T>;
  readonly close: () => void;
};

/** A database of this browser (IndexedDB), opened at its first use. */
export function keptDatabase<Schema extends DBSchema>(name: string, create: (created: IDBPDatabase<Schema>) => void): KeptDatabase<Schema> {
  let database: Promise<IDBPDatabase<Schema>> | null = null;
  const open = async (): Promise<IDBPDatabase<Schema>> => {
    const { openDB } = await import('idb');
    // The browser may close it to free memory: then it is opened again.
    return openDB<Schema>(name, 1, { upgrade: create, terminated: () => (database = null) });
  };
  return {
    using: async (work) => {
      try {
        return await work(await (database ??= open()));
      } catch (cause) {
        database = null;
        throw storageError(cause);
      }
    },
    close: () => {
      void database?.then((opened) => opened.close(), () => undefined);
      database = null;
    },
  };
}

/** Takes back what a transaction wrote. */
export function abort(transaction: { readonly abort: () => void }): void {
  try {
    transaction.abort();
  } catch {
    // The browser had aborted it already.
  }
}
