import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin, ResolvedConfig } from 'vite';
import { languages } from '../src/model/language.ts';
import { screenAddresses } from '../src/url/screen-addresses.ts';
import { idsOfScreens, type ScreenIds } from './screen-ids.ts';

/** Its name in the built folder. */
export const screenListPath = 'screens.nginx';

/** nginx takes no word of its configuration that is longer than 4096 bytes. */
const longestWord = 3000;

/** The page that shows any screen, and what stands for an address without a language. */
const shell = '/index.html';
export const withoutLanguage = 'without-language';

const escaped = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);

/** Ids in alternatives that stay below the longest word. */
function alternatives(ids: readonly string[]): readonly string[] {
  const parts: string[] = [];
  for (const id of ids.map(escaped)) {
    const last = parts.at(-1);
    if (last === undefined || last.length + id.length > longestWord) parts.push(id);
    else parts[parts.length - 1] = `${last}|${id}`;
  }
  return parts.map((part) => `(?:${part})`);
}

function patternsOf(ids: ScreenIds): readonly string[] {
  return screenAddresses.flatMap((address): readonly string[] => {
    if (!address.includes('$')) return [address === '' ? '' : `/${address}`];
    const [kind = '', , ...rest] = address.split('/');
    const end = rest.length === 0 ? '' : `/${rest.join('/')}`;
    return alternatives(ids[kind] ?? []).map((part) => `/${kind}/${part}${end}`);
  });
}

/**
 * Every address that shows a screen, as lines of an nginx `map` of "dataset asked for, path below the site": a published thing without
 * a mark, one of the demonstration only where the address asks for it. A frame of the demonstration has the page of its language.
 */
export function screenList(published: ScreenIds, demonstration: ScreenIds): string {
  const anyLanguage = `(?:${languages.join('|')})`;
  const line = (pattern: string, value: string) => `"~^${pattern}$" ${value};`;
  const lines = (asked: string, ids: ScreenIds) =>
    patternsOf(ids).flatMap((pattern) => [
      line(`${asked} /${anyLanguage}${pattern}`, shell),
      ...(pattern === '' ? [] : [line(`${asked} ${pattern}`, withoutLanguage)]),
    ]);
  const frames = alternatives(demonstration['indicators'] ?? []).flatMap((part) =>
    languages.map((language) => line(`demonstration /${language}/embed/indicators/${part}`, `/${language}/embed/index.html`)),
  );
  return `${[...lines('[^ ]*', published), ...lines('demonstration', demonstration), ...frames].join('\n')}\n`;
}

function idsIn(folder: string): ScreenIds {
  if (!existsSync(join(folder, 'manifest.json'))) return {};
  return idsOfScreens((path) => JSON.parse(readFileSync(join(folder, path), 'utf8')) as unknown);
}

/** Writes the list beside the built pages; nginx in docs/operations.md reads it. */
export function screenListFile(): Plugin {
  let config: ResolvedConfig | null = null;
  return {
    name: 'screen-list',
    apply: (_, { command, isSsrBuild }) => command === 'build' && isSsrBuild !== true,
    configResolved: (resolved) => {
      config = resolved;
    },
    writeBundle() {
      if (config === null) return;
      const { root, publicDir, build: { outDir } } = config;
      writeFileSync(resolve(root, outDir, screenListPath), screenList(idsIn(join(publicDir, 'dataset')), idsIn(join(publicDir, 'demonstration'))));
    },
  };
}
