import { useRef } from 'react';
import type { KeptDecision } from '#drafts/kept-decision.ts';
import type { Language } from '#model/language.ts';
import { type DecisionEntry, decisionOf, isWorthKeeping } from '#view-models/meeting/decision-entry.ts';
import { useDecisionDrafts } from './use-decision-drafts.ts';

type Given = { readonly kept: KeptDecision | null; readonly language: Language; readonly meeting: string; readonly taken: readonly string[] };

/** Keeps an entry while it is written, records it, or leaves it unfinished. */
export type KeepsEntry = {
  /** False where the browser stores nothing, or has no room. */
  readonly isKept: boolean;
  readonly keep: (entry: DecisionEntry) => void;
  readonly record: (entry: DecisionEntry) => Promise<void>;
  /** A new entry stays as unfinished; a change to a recorded decision is given up. */
  readonly leave: (entry: DecisionEntry) => Promise<void>;
};

/** One writing after the other, so that the last one typed is the one that stays. */
export function useKeptEntry({ kept, language, meeting, taken }: Given): KeepsEntry {
  const { drafts, state } = useDecisionDrafts();
  const id = useRef(kept?.decision.id ?? null);
  const latest = useRef<DecisionEntry | null>(null);
  const queue = useRef(Promise.resolve());

  const keptOf = (entry: DecisionEntry, isFinished: boolean): KeptDecision => {
    const decision = decisionOf(entry, language, kept?.decision ?? null, isFinished);
    return { decision: { ...decision, id: id.current ?? '' }, meeting, isFinished, exportedIn: null };
  };
  const write = async (entry: DecisionEntry): Promise<void> => {
    // Typed over in the meantime.
    if (latest.current !== entry) return;
    if (id.current !== null) await drafts.keep(new Map([[id.current, keptOf(entry, false)]]));
    else if (isWorthKeeping(entry)) id.current = await drafts.begin(keptOf(entry, false), taken);
  };
  const keep = (entry: DecisionEntry): void => {
    latest.current = entry;
    queue.current = queue.current.then(() => write(entry));
  };
  return {
    isKept: state.problem === null,
    keep,
    record: async (entry) => {
      latest.current = null;
      await queue.current;
      id.current ??= await drafts.begin(keptOf(entry, false), taken);
      const before = kept?.isFinished === true ? kept : null;
      await drafts.change(before === null ? 'recorded' : 'changed', new Map([[id.current, keptOf(entry, true)]]), new Map([[id.current, before]]));
    },
    leave: async (entry) => {
      await queue.current;
      if (id.current === null) return;
      if (kept?.isFinished === true) await drafts.keep(new Map([[id.current, kept]]));
      else if (!isWorthKeeping(entry)) await drafts.keep(new Map([[id.current, null]]));
    },
  };
}
