import { keptDatabase } from './kept-database.ts';
import type { KeptDecision } from './kept-decision.ts';

type DecisionSchema = { readonly decisions: { readonly key: string; readonly value: KeptDecision } };

/** Where decisions are kept, by id. Every failure is a `StorageError`. */
export type DecisionStore = {
  readonly readAll: () => Promise<readonly KeptDecision[]>;
  /** Writes all changes or none; null removes. */
  readonly write: (changes: ReadonlyMap<string, KeptDecision | null>) => Promise<void>;
  /** False where the id is taken already, by another window perhaps. */
  readonly add: (kept: KeptDecision) => Promise<boolean>;
  readonly close: () => void;
};

const storeName = 'decisions';

/** The decisions of one dataset in IndexedDB; opened at the first use. */
export function openDecisionStore(name: string): DecisionStore {
  const { using, close } = keptDatabase<DecisionSchema>(name, (created) => void created.createObjectStore(storeName));
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
    close,
  };
}
