import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { type Plugin, runnerImport } from 'vite';
import type { Catalogue } from '../src/i18n/message.ts';

const messageFile = /[\\/]i18n[\\/]messages[\\/]\w+[\\/][\w-]+\.ts$/u;

/** The texts of a program: the files it starts with and every file of this project they import, messages apart. */
function sourcesOf(entries: readonly string[], root: string): readonly string[] {
  const seen = new Set(entries.map((entry) => resolve(root, entry)));
  for (const path of seen) {
    for (const [, name = ''] of readFileSync(path, 'utf8').matchAll(/(?:from |import\(|import )'([#.][^']+)'/gu)) {
      const found = name.startsWith('#') ? join(root, 'src', name.slice(1)) : resolve(dirname(path), name);
      if (/\.tsx?$/u.test(found) && !messageFile.test(found) && existsSync(found)) seen.add(found);
    }
  }
  return [...seen].map((path) => readFileSync(path, 'utf8'));
}

/** Whether a program says a message: by its whole key, or by a key whose end is put together at run time. */
export function usedMessages(sources: readonly string[]): (key: string) => boolean {
  const text = sources.join('\n');
  const whole = new Set(text.match(/(?<=')[a-z][A-Za-z]*\.[^'\s]+(?=')/gu) ?? []);
  const beginnings = [...new Set(text.match(/(?<=`)[a-z][A-Za-z]*\.[^`\s$]*(?=\$\{)/gu) ?? [])];
  return (key) => whole.has(key) || beginnings.some((beginning) => key.startsWith(beginning));
}

/** Leaves out of a build what its program never says: a light page carries its own words and no others. */
export function onlyUsedMessages(entries: readonly string[], root: string): Plugin {
  const isUsed = usedMessages(sourcesOf(entries, root));
  return {
    name: 'only-used-messages',
    async load(id) {
      if (!messageFile.test(id)) return null;
      const { module } = await runnerImport<{ messages: Catalogue }>(id);
      const used = Object.entries(module.messages).filter(([key]) => isUsed(key));
      return `export const messages = ${JSON.stringify(Object.fromEntries(used))};`;
    },
  };
}
