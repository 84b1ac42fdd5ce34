import type { Head } from '#model/head.ts';
import type { DatasetProblem } from './dataset-error.ts';
import { isSameRelease } from './same-release.ts';

/** The one release everything on screen comes from. `problem`: why it is a kept one and not the newest; null for the newest. */
export type ActiveRelease = { readonly manifest: Head; readonly problem: DatasetProblem | null };

/** Said on screen while a kept release is shown. */
export type DatasetNotice = { readonly problem: DatasetProblem; readonly release: string; readonly asOf: string };

export type ActiveReleaseStore = {
  readonly current: () => ActiveRelease | null;
  /** Also after `forget`: what is on screen still comes from there. */
  readonly shown: () => Head | null;
  readonly notice: () => DatasetNotice | null;
  readonly set: (manifest: Head, problem: DatasetProblem | null) => ActiveRelease;
  /** Lets the next read choose again; what is on screen stays until then. */
  readonly forget: () => void;
  readonly subscribe: (listener: () => void) => () => void;
};

function noticeOf({ manifest, problem }: ActiveRelease): DatasetNotice | null {
  return problem === null ? null : { problem, release: manifest.release, asOf: manifest.asOf };
}

export function createActiveReleaseStore(): ActiveReleaseStore {
  const listeners = new Set<() => void>();
  let current: ActiveRelease | null = null;
  let shown: Head | null = null;
  let notice: DatasetNotice | null = null;
  return {
    current: () => current,
    shown: () => shown,
    notice: () => notice,
    set: (manifest, problem) => {
      // An equal head keeps its identity: data read under it stays valid.
      shown = shown !== null && isSameRelease(shown, manifest) ? shown : manifest;
      current = { manifest: shown, problem };
      notice = noticeOf(current);
      for (const listener of listeners) listener();
      return current;
    },
    forget: () => {
      current = null;
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
