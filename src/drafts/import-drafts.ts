import type { FileContent } from '#model/import-content.ts';
import { abort, keptDatabase } from './kept-database.ts';
import type { KeptImport, KeptMapping } from './kept-import.ts';

/** The imports kept in this browser, by number. Every failure is a `StorageError`, and leaves what was kept before as it was. */
export type ImportDrafts = {
  /** The newest first. */
  readonly list: () => Promise<readonly (KeptImport & { readonly id: number })[]>;
  /** Keeps an import with its files, all or nothing; answers with its number. */
  readonly begin: (kept: KeptImport, files: readonly FileContent[]) => Promise<number>;
  /** Keeps what was decided since; the files stay. Nothing is written for a draft that was removed meanwhile. */
  readonly keep: (id: number, kept: KeptImport) => Promise<void>;
  readonly open: (id: number) => Promise<{ readonly kept: KeptImport; readonly files: readonly FileContent[] } | null>;
  readonly remove: (id: number) => Promise<void>;
  readonly mapping: (source: string) => Promise<KeptMapping | null>;
  readonly keepMapping: (source: string, mapping: KeptMapping) => Promise<void>;
  readonly close: () => void;
};

type ImportSchema = {
  readonly imports: { key: number; value: KeptImport };
  readonly files: { key: number; value: readonly FileContent[] };
  readonly mappings: { key: string; value: KeptMapping };
};

/** Opened at the first use. */
export function openImportDrafts(name: string): ImportDrafts {
  const { using, close } = keptDatabase<ImportSchema>(name, (created) => {
    created.createObjectStore('imports', { autoIncrement: true });
    created.createObjectStore('files');
    created.createObjectStore('mappings');
  });
  return {
    list: () =>
      using(async (opened) => {
        const { store } = opened.transaction('imports');
        const [keys, values] = await Promise.all([store.getAllKeys(), store.getAll()]);
        return values.flatMap((kept, index) => ({ ...kept, id: keys[index] ?? 0 })).toReversed();
      }),
    begin: (kept, files) =>
      using(async (opened) => {
        const transaction = opened.transaction(['imports', 'files'], 'readwrite');
        transaction.done.catch(() => undefined);
        try {
          const id = await transaction.objectStore('imports').add(kept);
          await transaction.objectStore('files').put(files, id);
          await transaction.done;
          return id;
        } catch (cause) {
          // An import without its files would be of no use.
          abort(transaction);
          throw cause;
        }
      }),
    keep: (id, kept) =>
      using(async (opened) => {
        const { store, done } = opened.transaction('imports', 'readwrite');
        done.catch(() => undefined);
        if ((await store.getKey(id)) !== undefined) await store.put(kept, id);
        await done;
      }),
    open: (id) =>
      using(async (opened) => {
        const transaction = opened.transaction(['imports', 'files']);
        const [kept, files] = await Promise.all([transaction.objectStore('imports').get(id), transaction.objectStore('files').get(id)]);
        return kept === undefined || files === undefined ? null : { kept, files };
      }),
    remove: (id) =>
      using(async (opened) => {
        const transaction = opened.transaction(['imports', 'files'], 'readwrite');
        await Promise.all([transaction.objectStore('imports').delete(id), transaction.objectStore('files').delete(id), transaction.done]);
      }),
    mapping: (source) => using(async (opened) => (await opened.get('mappings', source)) ?? null),
    keepMapping: (source, mapping) => using(async (opened) => void (await opened.put('mappings', mapping, source))),
    close,
  };
}
