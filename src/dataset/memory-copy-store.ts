import type { CopyStore } from './copy-store.ts';

/** Copies that live as long as the page: where the browser keeps nothing, and in tests. */
export function memoryCopyStore(): CopyStore {
  let shelves: readonly (readonly [string, Map<string, Uint8Array<ArrayBuffer>>])[] = [];
  const find = (name: string) => shelves.find(([shelf]) => shelf === name)?.[1];
  const without = (name: string) => shelves.filter(([shelf]) => shelf !== name);
  return {
    shelves: async () => shelves.map(([name]) => name),
    promote: async (name) => {
      shelves = [[name, find(name) ?? new Map()], ...without(name)];
    },
    read: async (name, path) => find(name)?.get(path) ?? null,
    write: async (name, path, bytes) => {
      const files = find(name);
      if (files === undefined) shelves = [...shelves, [name, new Map([[path, bytes]])]];
      else files.set(path, bytes);
    },
    paths: async (name) => [...(find(name)?.keys() ?? [])],
    remove: async (name) => {
      shelves = without(name);
    },
  };
}
