import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import type { Plugin } from 'vite';

const ending = /\.(tsx?)$/u;

/** A module `x.single.ts` beside `x.ts` stands in its place where the whole site is one file. */
export function singleTwins(): Plugin {
  return {
    name: 'single-twins',
    enforce: 'pre',
    async resolveId(name, importer, options) {
      if (importer === undefined || !ending.test(name)) return null;
      const found = await this.resolve(name, importer, { ...options, skipSelf: true });
      const twin = found?.id.replace(ending, '.single.$1');
      return twin !== undefined && twin !== found?.id && !found?.external && existsSync(twin) ? twin : found;
    },
  };
}

const asked = /\?worker&url$/u;

/** A worker is the same program under another name: where its address was asked for, its name is enough. */
export function namedWorkers(): Plugin {
  return {
    name: 'named-workers',
    enforce: 'pre',
    resolveId: (name) => (asked.test(name) ? `\0named-worker:${basename(name.replace(asked, ''), '.ts')}` : null),
    load: (id) => (id.startsWith('\0named-worker:') ? `export default ${JSON.stringify(id.split(':')[1])};` : null),
  };
}
