import { compareCodePoints } from '#lib/compare-code-points.ts';
import { type DecisionStore, openDecisionStore } from './decision-store.ts';
import { StorageError, type StorageProblem } from './storage-error.ts';
import { type KeptDecision, nextDecisionId } from './kept-decision.ts';

/** One step that can be undone. */
export type DecisionChange = {
  readonly kind: 'recorded' | 'changed' | 'deleted' | 'taken-in' | 'moved';
  readonly records: readonly { readonly id: string; readonly before: KeptDecision | null; readonly after: KeptDecision | null }[];
};

export type DecisionDraftsState = {
  /** In the order of their ids. */
  readonly decisions: readonly KeptDecision[];
  /** Whether the store has answered. */
  readonly isRead: boolean;
  /** Why the decisions named in `unkept` are only on the screen; null while all are kept. */
  readonly problem: StorageProblem | null;
  readonly unkept: ReadonlySet<string>;
  /** What 'undo' would take back and 'redo' would do again. */
  readonly undoable: DecisionChange | null;
  readonly redoable: DecisionChange | null;
};

/** The decisions kept in this browser. What is on screen is true at once; the store follows, and says when it cannot. */
export type DecisionDrafts = {
  readonly state: () => DecisionDraftsState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Keeps a new decision under the next free id, which is returned. `taken` = ids used elsewhere: in the published reviews. */
  readonly begin: (kept: KeptDecision, taken: readonly string[]) => Promise<string>;
  /** Keeps what is being written, or notes where it went; null removes. No step of its own. */
  readonly keep: (changes: ReadonlyMap<string, KeptDecision | null>) => Promise<void>;
  /** Does something that can be undone; null deletes. */
  readonly change: (kind: DecisionChange['kind'], after: ReadonlyMap<string, KeptDecision | null>, before?: ReadonlyMap<string, KeptDecision | null>) => Promise<void>;
  readonly undo: () => Promise<void>;
  readonly redo: () => Promise<void>;
  readonly close: () => void;
};

type Given = { readonly name: string; readonly store?: DecisionStore };

export function createDecisionDrafts({ name, store = openDecisionStore(name) }: Given): DecisionDrafts {
  const channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(name);
  const listeners = new Set<() => void>();
  let kept: ReadonlyMap<string, KeptDecision> = new Map();
  let unkept: ReadonlyMap<string, KeptDecision | null> = new Map();
  let [past, future]: readonly DecisionChange[][] = [[], []];
  let problem: StorageProblem | null = null;
  let isRead = false;
  let state = stateOf();

  function stateOf(): DecisionDraftsState {
    const decisions = [...kept.values()].toSorted((one, other) => compareIds(one.decision.id, other.decision.id));
    return { decisions, isRead, problem, unkept: new Set(unkept.keys()), undoable: past?.at(-1) ?? null, redoable: future?.at(-1) ?? null };
  }

  const show = (): void => {
    state = stateOf();
    for (const listener of listeners) listener();
  };

  const read = async (): Promise<void> => {
    try {
      const stored = new Map((await store.readAll()).map((one) => [one.decision.id, one]));
      // What could not be kept is only here.
      for (const [id, one] of unkept) if (one !== null) stored.set(id, one);
      kept = stored;
      if (unkept.size === 0) problem = null;
    } catch (error) {
      problem = problemOf(error);
    }
    isRead = true;
    show();
  };

  const apply = async (changes: ReadonlyMap<string, KeptDecision | null>): Promise<void> => {
    const next = new Map(kept);
    for (const [id, one] of changes) {
      if (one === null) next.delete(id);
      else next.set(id, one);
    }
    kept = next;
    show();
    // What could not be kept before is tried again with it.
    const all = new Map([...unkept, ...changes]);
    try {
      await store.write(all);
      unkept = new Map();
      problem = null;
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has no origin to name
      channel?.postMessage('changed');
    } catch (error) {
      unkept = all;
      problem = problemOf(error);
    }
    show();
  };

  const ready = read();
  channel?.addEventListener('message', () => void read());

  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    begin: async (begun, taken) => {
      await ready;
      for (let known = [...taken, ...kept.keys()]; ; ) {
        const id = nextDecisionId(known);
        const named: KeptDecision = { ...begun, decision: { ...begun.decision, id } };
        const isFree = await store.add(named).catch(() => true);
        if (isFree) {
          await apply(new Map([[id, named]]));
          return id;
        }
        known = [...known, id];
      }
    },
    keep: apply,
    change: async (kind, after, before = kept) => {
      const records = Array.from(after, ([id, one]) => ({ id, before: before.get(id) ?? null, after: one }));
      past = [...(past ?? []), { kind, records }];
      future = [];
      await apply(after);
    },
    undo: async () => {
      const last = past?.at(-1);
      if (last === undefined) return;
      past = (past ?? []).slice(0, -1);
      future = [...(future ?? []), last];
      await apply(new Map(last.records.map(({ id, before }) => [id, before])));
    },
    redo: async () => {
      const next = future?.at(-1);
      if (next === undefined) return;
      future = (future ?? []).slice(0, -1);
      past = [...(past ?? []), next];
      await apply(new Map(next.records.map(({ id, after }) => [id, after])));
    },
    close: () => {
      channel?.close();
      store.close();
    },
  };
}

function problemOf(error: unknown): StorageProblem {
  return error instanceof StorageError ? error.problem : 'denied';
}

/** D-999 before D-1000. */
function compareIds(one: string, other: string): number {
  return one.length - other.length || compareCodePoints(one, other);
}
