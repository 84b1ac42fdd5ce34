import type { CopyStore } from './copy-store.ts';

/** Keeps nothing: for a page that holds its dataset itself. */
export function noCopyStore(): CopyStore {
  return {
    shelves: async () => [],
    promote: async () => undefined,
    read: async () => null,
    write: async () => undefined,
    paths: async () => [],
    remove: async () => undefined,
  };
}
