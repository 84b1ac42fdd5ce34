import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { languages } from '../src/model/language.ts';
import type { SiteFile, SiteFiles } from '../src/model/site-files.ts';
import { assetsFolder } from '../src/service-worker/site-files.ts';

/** One file of a bundle, as far as this list reads it. */
export type BuiltFile = {
  readonly path: string;
  readonly content: string | Uint8Array;
  /** Where it was made from, where that is one place. */
  readonly origin: string | null;
  /** Everything that is in it. */
  readonly modules: readonly string[];
  /** Paths that it loads at once, as the bundler knows them. */
  readonly imports: readonly string[];
};

type Options = {
  readonly html: string;
  readonly built: readonly BuiltFile[];
  /** Files without a hash in their name that every screen starts with. */
  readonly unhashed: readonly { readonly path: string; readonly content: string | Uint8Array }[];
  /** Origins of parts that must be there when the line is gone, although no first screen loads them. */
  readonly isAlwaysKept: (origin: string) => boolean;
  /** Which words a part needs that it asks for only when it is opened, by the modules in it. */
  readonly wordsOf: (modules: readonly string[]) => (words: string) => boolean;
  /** Whether a part names every screen: what it may load later is not needed by a screen that is built on it. */
  readonly leadsEverywhere: (modules: readonly string[]) => boolean;
};

const revisionOf = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex').slice(0, 16);

/** Every name of a built file that a text mentions: imports, lazy imports, workers, stylesheets, fonts, pictures. */
function mentioned(text: string, byName: ReadonlyMap<string, string>): readonly string[] {
  const names = text.match(/[\w$.-]+\.(?:js|css|svg|woff2|png|json)\b/gu) ?? [];
  return names.flatMap((name) => byName.get(name) ?? []);
}

const textOf = (content: string | Uint8Array): string => (typeof content === 'string' ? content : '');

/** Follows what is loaded at once, and the pictures a stylesheet names; fonts come when their letters do. */
function startPaths(html: string, byName: ReadonlyMap<string, string>, byPath: ReadonlyMap<string, BuiltFile>, always: readonly BuiltFile[]): ReadonlySet<string> {
  const start = new Set([...mentioned(html, byName), ...always.map(({ path }) => path)]);
  for (const path of start) {
    const file = byPath.get(path);
    for (const next of file?.imports ?? []) start.add(next);
    if (path.endsWith('.css')) for (const next of mentioned(textOf(file?.content ?? ''), byName)) if (next.endsWith('.svg')) start.add(next);
  }
  return start;
}

/** The same part of the site has the same id in every build. */
function idsOf(files: readonly BuiltFile[]): readonly string[] {
  const seen = new Map<string, number>();
  return files.map(({ path, origin }) => {
    const name = `${origin ?? basename(path).replace(/-[\w-]{8}(?=\.\w+$)/u, '')}${path.slice(path.lastIndexOf('.'))}`;
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return count === 1 ? name : `${name} ${count}`;
  });
}

/** The list of a build's files: what every screen starts with, and what each further file may load. */
export function siteFilesOf({ html, built, unhashed, isAlwaysKept, wordsOf, leadsEverywhere }: Options): SiteFiles {
  const hashed = built.filter(({ path }) => path.startsWith(assetsFolder)).sort((a, b) => (a.path < b.path ? -1 : 1));
  const byName = new Map(hashed.map(({ path }) => [basename(path), path]));
  const byPath = new Map(hashed.map((file) => [file.path, file]));
  const start = startPaths(html, byName, byPath, hashed.filter(({ origin }) => origin !== null && isAlwaysKept(origin)));
  const rest = hashed.filter(({ path }) => !start.has(path));
  const place = new Map(rest.map(({ path }, index) => [path, index]));
  const ids = idsOf(rest);
  const files = rest.map((file, index): SiteFile => {
    const { path, content, origin } = file;
    const language = languages.find((known) => origin?.includes(`/messages/${known}/`));
    // What every screen starts with is kept anyway; what it loads at a click on this screen is not.
    const shared = file.imports.flatMap((other) => (start.has(other) ? (byPath.get(other) ?? []) : [])).filter(({ modules }) => !leadsEverywhere(modules));
    const parts = [file, ...shared];
    const isWords = wordsOf(parts.flatMap(({ modules }) => modules));
    const words = rest.filter((other) => other.origin !== null && isWords(other.origin)).map((other) => other.path);
    const loaded = parts.flatMap((part) => [...part.imports, ...mentioned(textOf(part.content), byName)]);
    const needs = new Set([...loaded, ...words].flatMap((other) => place.get(other) ?? []));
    needs.delete(index);
    return { path, bytes: Buffer.byteLength(content), id: ids[index] ?? path, needs: [...needs].sort((a, b) => a - b), ...(language === undefined ? {} : { language }) };
  });
  const entry = mentioned(/<script type="module"[^>]*>/u.exec(html)?.[0] ?? '', byName)[0];
  if (entry === undefined) throw new Error('index.html starts no built script');
  return {
    entry,
    start: [...[...start].sort().map((path) => ({ path, revision: null })), ...unhashed.map(({ path, content }) => ({ path, revision: revisionOf(content) }))],
    files,
  };
}
