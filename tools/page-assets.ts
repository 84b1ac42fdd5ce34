import { readFileSync } from 'node:fs';
import type { Rolldown } from 'vite';

/** The faces that a first page in a language is set in, by the names of their files. */
const faces: Readonly<Record<string, readonly string[]>> = {
  lo: ['noto-lao-400', 'noto-lao-700', 'noto-latin-400', 'noto-latin-700'],
  en: ['noto-latin-400', 'noto-latin-700'],
  vi: ['noto-latin-400', 'noto-latin-700', 'noto-vietnamese-400', 'noto-vietnamese-700'],
};

/** Addresses of the fonts of a language. */
export function fontsOf(bundle: Rolldown.OutputBundle, language: string, base: string): readonly string[] {
  const names = Object.keys(bundle);
  return (faces[language] ?? []).flatMap((face) => names.filter((name) => new RegExp(`(?:^|/)${face}-[\\w-]+\\.woff2$`, 'u').test(name)).map((name) => base + name));
}

type Chunk = Rolldown.OutputChunk & { readonly viteMetadata?: { readonly importedCss: ReadonlySet<string> } };

const pageModule = /[\\/]src[\\/]audiences[\\/].+\.tsx$/u;

/** Each route is drawn by the module that names it; a build asks hundreds of times. */
const modulesByRoute = new WeakMap<Rolldown.OutputBundle, ReadonlyMap<string, Chunk>>();

function pagesOf(bundle: Rolldown.OutputBundle): ReadonlyMap<string, Chunk> {
  const known = modulesByRoute.get(bundle);
  if (known !== undefined) return known;
  const found = new Map<string, Chunk>();
  for (const chunk of Object.values(bundle)) {
    if (chunk.type !== 'chunk') continue;
    for (const module of chunk.moduleIds.filter((id) => pageModule.test(id))) {
      for (const [, route = ''] of readFileSync(module, 'utf8').matchAll(/createLazyRoute\('([^']+)'\)/gu)) found.set(route, chunk);
    }
  }
  modulesByRoute.set(bundle, found);
  return found;
}

const withoutSlash = (route: string): string => route.replace(/\/$/u, '');

type RoutePage = { readonly page: Chunk; readonly entry: Chunk | undefined };

function pageOf(bundle: Rolldown.OutputBundle, route: string): RoutePage {
  const page = [...pagesOf(bundle)].find(([known]) => withoutSlash(known) === withoutSlash(route))?.[1];
  if (page === undefined) throw new Error(`No module draws the route ${route}`);
  return { page, entry: Object.values(bundle).find((file): file is Chunk => file.type === 'chunk' && file.isEntry) };
}

/** Addresses of the stylesheets that the page of a route brings beside those of the shell, in the order in which its parts are loaded. */
export function stylesOf(bundle: Rolldown.OutputBundle, route: string, base: string): readonly string[] {
  const { page, entry } = pageOf(bundle, route);
  const shared = new Set(entry === undefined ? [] : stylesheetsOf(bundle, entry));
  return stylesheetsOf(bundle, page).filter((name) => !shared.has(name)).map((name) => base + name);
}

/** Addresses of the parts of the program that the page of a route brings beside those of the shell. */
export function partsOf(bundle: Rolldown.OutputBundle, route: string, base: string): readonly string[] {
  const { page, entry } = pageOf(bundle, route);
  const shared = new Set(entry === undefined ? [] : chunksOf(bundle, entry));
  return chunksOf(bundle, page).filter((chunk) => !shared.has(chunk)).map(({ fileName }) => base + fileName);
}

/** A chunk and all it imports; imported ones come first, as the browser would load them. */
function chunksOf(bundle: Rolldown.OutputBundle, start: Chunk): readonly Chunk[] {
  const seen = new Set<Chunk>();
  const ordered: Chunk[] = [];
  const visit = (chunk: Chunk) => {
    if (seen.has(chunk)) return;
    seen.add(chunk);
    for (const name of chunk.imports) {
      const imported = bundle[name];
      if (imported?.type === 'chunk') visit(imported);
    }
    ordered.push(chunk);
  };
  visit(start);
  return ordered;
}

function stylesheetsOf(bundle: Rolldown.OutputBundle, start: Chunk): readonly string[] {
  return [...new Set(chunksOf(bundle, start).flatMap(({ viteMetadata }) => [...(viteMetadata?.importedCss ?? [])]))];
}
