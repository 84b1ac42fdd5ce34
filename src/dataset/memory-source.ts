import { DatasetError } from './dataset-error.ts';
import type { DatasetSource } from './dataset-source.ts';

/** Published files that are already in memory: prerender, tests, a single-file page. */
export function memorySource(files: ReadonlyMap<string, Uint8Array>): DatasetSource {
  return {
    read: async (path) => {
      const bytes = files.get(path);
      if (bytes === undefined) throw new DatasetError({ kind: 'not-published', path });
      return Uint8Array.from(bytes);
    },
  };
}
