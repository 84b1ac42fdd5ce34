import { useSyncExternalStore } from 'react';

const never = () => () => undefined;

/** Scheme and host of the page, for addresses that readers take along; '' as long as the page is as it was rendered without a browser. */
export function useOrigin(): string {
  return useSyncExternalStore(never, () => location.origin, () => '');
}
