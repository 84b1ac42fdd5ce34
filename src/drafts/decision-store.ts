import type { IDBPDatabase } from 'idb';
import type { KeptDecision } from './kept-decision.ts';

type DecisionSchema = { readonly decisions: { readonly key: string; readonly value: KeptDecision } };

/** Why something is not kept: the browser lets nothing be stored here, or there is no room left. */
export type StorageProblem = 'denied' | 'full';

export class StorageError extends Error {
  readonly problem: StorageProblem;

  constructor(problem: StorageProblem, options?: ErrorOptions) {
    super(`The browser's storage is ${problem}.`, options);
    this.name = 'StorageError';
    this.problem = problem;
  }
}

/** Where decisions are kept, by id. Every failure is a {@link StorageError}. */
export type DecisionStore = {
  readonly readAll: () => Promise<readonly KeptDecision[]>;
  /** Writes all changes or none; null removes. */
  readonly write: (changes: ReadonlyMap<string, KeptDecision | null>) => Promise<void>;
  /** False where the id is taken already, by another window perhaps. */
  readonly add: (kept: KeptDecision) => Promise<boolean>;
  readonly close: () => void;
};

const storeName = 'decisions';

function storageError(cause: unknown): StorageError {
  const isFull = cause instanceof DOMException && (cause.name === 'QuotaExceededError' || cause.name === 'UnknownError');
  return new StorageError(isFull ? 'full' : 'denied', { cause });
}

/** The decisions of one dataset in IndexedDB; opened at the first use. */
export function openDecisionStore(name: string): DecisionStore {
  let database: Promise<IDBPDatabase<DecisionSchema>> | null = null;
  const open = async (): Promise<IDBPDatabase<DecisionSchema>> => {
    const { openDB } = await import('idb');
    return openDB<DecisionSchema>(name, 1, {
      upgrade: (created) => void created.createObjectStore(storeName),
      // The browser may close it to free memory: then it is opened again.
      terminated: () => (database = null),
    });
  };
  const using = async <T>(work: (opened: IDBPDatabase<DecisionSchema>) => Promise<T>): Promise<T> => {
    try {
      return await work(await (database ??= open()));
    } catch (cause) {
      database = null;
      throw storageError(cause);
    }
  };
  return {
    readAll: () => using((opened) => opened.getAll(storeName)),
    write: (changes) =>
      using(async (opened) => {
        const { store, done } = opened.transaction(storeName, 'readwrite');
        const writes = Array.from(changes, ([id, kept]) => (kept === null ? store.delete(id) : store.put(kept, id)));
        await Promise.all([...writes, done]);
      }),
    add: (kept) =>
      using(async (opened) => {
        const { store, done } = opened.transaction(storeName, 'readwrite');
        const { id } = kept.decision;
        const isTaken = (await store.getKey(id)) !== undefined;
        if (!isTaken) await store.put(kept, id);
        await done;
        return !isTaken;
      }),
    close: () => void database?.then((opened) => opened.close(), () => undefined),
  };
}
