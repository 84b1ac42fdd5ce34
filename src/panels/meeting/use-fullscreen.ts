import { useSyncExternalStore } from 'react';

function watch(listener: () => void): () => void {
  document.addEventListener('fullscreenchange', listener);
  return () => document.removeEventListener('fullscreenchange', listener);
}

/** The whole screen where the browser can; everything works without it. */
export function useFullscreen(): { readonly isPossible: boolean; readonly isFull: boolean; readonly toggle: () => void } {
  const isFull = useSyncExternalStore(watch, () => document.fullscreenElement !== null, () => false);
  const isPossible = typeof document !== 'undefined' && document.fullscreenEnabled;
  const toggle = (): void => {
    if (!isPossible) return;
    // Refused by the reader's settings: then the window stays as it is.
    const changed = isFull ? document.exitFullscreen() : document.documentElement.requestFullscreen();
    changed.catch(() => undefined);
  };
  return { isPossible, isFull, toggle };
}
