import { useSyncExternalStore } from 'react';

function watchLine(listener: () => void): () => void {
  for (const event of ['online', 'offline']) addEventListener(event, listener);
  return () => {
    for (const event of ['online', 'offline']) removeEventListener(event, listener);
  };
}

/** Whether the device believes it has a line; a server that does not answer is another matter. */
export function useIsOnline(): boolean {
  return useSyncExternalStore(watchLine, () => navigator.onLine, () => true);
}

/** Whether a service worker answers for this page: then it opens without a line too. Plain HTTP has none. */
export const hasSiteWorker = (): boolean => 'serviceWorker' in navigator && navigator.serviceWorker.controller !== null;
