import { useEffect, useReducer, useRef, useState } from 'react';
import { DatasetError } from '#dataset/dataset-error.ts';
import { afterKeepEvent, hasRoom, keepAllAtFirst, type KeepAllState, type KeepHindrance } from '#view-models/offline/keep-all.ts';
import { useDataset } from '../use-dataset-notice.ts';
import { forgetSite, keepSite, keptSite } from './site-copy.ts';

export type KeepAll = {
  readonly state: KeepAllState;
  /** Whether the browser has promised to remove nothing on its own. */
  readonly isLasting: boolean;
  readonly start: () => void;
  readonly cancel: () => void;
  readonly remove: () => void;
};

function hindranceOf(error: unknown): KeepHindrance {
  if (error instanceof DatasetError) return error.problem.kind === 'unreachable' ? 'line' : 'changed';
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  if (name === 'QuotaExceededError') return 'full';
  // A fetch that fails is a TypeError; what storage refuses has other names.
  return name === 'TypeError' ? 'line' : 'denied';
}

/** Asks for storage that lasts; a browser may say no, or know no such thing. */
async function askToLast(): Promise<boolean> {
  try {
    return await navigator.storage.persist();
  } catch {
    return false;
  }
}

/** Keeps the release on screen and every built file in this browser, on request, with progress. */
export function useKeepAll(): KeepAll {
  const dataset = useDataset();
  const [state, tell] = useReducer(afterKeepEvent, keepAllAtFirst);
  const [isLasting, setIsLasting] = useState(false);
  const run = useRef<AbortController | null>(null);
  const { step } = state;
  // The browser's storage: what is kept is known there only.
  useEffect(() => {
    if (step !== 'checking') return;
    let isHere = true;
    const check = async () => {
      await dataset.settled();
      const [figures, site, lasting] = await Promise.all([dataset.kept(), keptSite(), navigator.storage?.persisted?.() ?? false]);
      if (!isHere) return;
      setIsLasting(lasting);
      tell({ kind: 'checked', bytes: figures.bytes + site.bytes, keptBytes: figures.keptBytes + site.keptBytes });
    };
    check().catch(() => {
      // Storage that cannot be looked into cannot be filled either: then the attempt says why.
      if (isHere) tell({ kind: 'checked', bytes: 0, keptBytes: 0 });
    });
    return () => {
      isHere = false;
    };
  }, [dataset, step]);
  // Whoever leaves the page gives up the attempt; what was kept stays.
  useEffect(() => () => run.current?.abort(), []);

  const keep = async (signal: AbortSignal): Promise<KeepAllState['outcome']> => {
    const onKept = (bytes: number) => tell({ kind: 'kept', bytes });
    try {
      if (!hasRoom(state, (await navigator.storage?.estimate?.()) ?? {})) return 'full';
      await askToLast();
      await dataset.keepAll({ signal, onKept });
      await keepSite({ signal, onKept });
      return null;
    } catch (error) {
      return signal.aborted ? 'cancelled' : hindranceOf(error);
    }
  };
  const start = async () => {
    run.current = new AbortController();
    tell({ kind: 'started' });
    tell({ kind: 'ended', outcome: await keep(run.current.signal) });
  };
  const remove = async () => {
    await Promise.all([dataset.forgetKept(), forgetSite()]);
    tell({ kind: 'ended', outcome: 'removed' });
  };
  return { state, isLasting, start: () => void start(), cancel: () => run.current?.abort(), remove: () => void remove() };
}
