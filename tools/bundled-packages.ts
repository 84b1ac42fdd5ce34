import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Plugin, Rolldown } from 'vite';

/** A package of others that is part of the built site. */
export type BundledPackage = {
  readonly name: string;
  readonly version: string;
  /** Its licence, as an SPDX expression. */
  readonly licence: string;
  /** Where it is made; null where it does not say. */
  readonly address: string | null;
  /** The words of its licence; null where it has none beside it. */
  readonly text: string | null;
};

/** Folders of packages met in any part of a build: the site, its workers, the service worker, the frames. */
const met = new Set<string>();

/** The folder of the package that a module belongs to; null for a module of our own. */
export function packageFolder(id: string): string | null {
  const path = id.replaceAll('\\', '/').replace(/[?#].*$/u, '').replace(/^\0/u, '');
  return /^(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//u.exec(path)?.[1] ?? null;
}

/** Takes down of which packages something is left in the bundle. Part of every build whose files are shipped. */
export function bundledPackages(): Plugin {
  return {
    name: 'bundled-packages',
    apply: 'build',
    generateBundle(_, bundle: Rolldown.OutputBundle) {
      for (const file of Object.values(bundle)) {
        if (file.type !== 'chunk') continue;
        for (const [id, { renderedLength }] of Object.entries(file.modules)) {
          const folder = renderedLength > 0 ? packageFolder(id) : null;
          if (folder !== null) met.add(folder);
        }
      }
    },
  };
}

type Manifest = { readonly name?: string; readonly version?: string; readonly license?: unknown; readonly homepage?: unknown; readonly repository?: unknown };

/** The way from `git+ssh://git@host/a/b.git`, `github:a/b` or `a/b` to an address a reader can open. */
export function webAddress({ homepage, repository }: Manifest): string | null {
  const said = typeof repository === 'object' && repository !== null ? (repository as { readonly url?: unknown }).url : repository;
  const written = typeof said === 'string' ? said.replace(/^git\+/u, '').replace(/^(?:ssh:\/\/)?git@([^/:]+)[/:]/u, 'https://$1/').replace(/^git:\/\//u, 'https://').replace(/^(?:github:)?([\w.-]+\/[\w.-]+)$/u, 'https://github.com/$1').replace(/\.git$/u, '') : null;
  const address = written ?? (typeof homepage === 'string' ? homepage : null);
  return address !== null && /^https?:\/\/[\w.-]+\/?\S*$/u.test(address) ? address.replace(/^http:/u, 'https:') : null;
}

/** What a package says of itself. A folder inside a package may have a manifest of its own, without a name. */
export function describePackage(folder: string): BundledPackage {
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
  const { name, version, license } = manifest;
  if (name === undefined || version === undefined) throw new Error(`${folder} is no package`);
  const licence = typeof license === 'string' ? license : ((license as { readonly type?: string } | undefined)?.type ?? 'NOASSERTION');
  const file = readdirSync(folder).find((entry) => /^(?:licen[cs]e|copying)(?:[.-].*)?$/iu.test(entry));
  const text = file === undefined ? null : readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim();
  return { name, version, licence, address: webAddress(manifest), text };
}

/** Fonts are cut from these packages before the build: no bundle names them. */
function fontFolders(root: string): readonly string[] {
  const { devDependencies = {} } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { readonly devDependencies?: Readonly<Record<string, string>> };
  return Object.keys(devDependencies).filter((name) => name.startsWith('@fontsource/')).map((name) => join(root, 'node_modules', name));
}

/** All packages that are shipped, by name; a version each, where there are more than one. */
export function shippedPackages(root: string): readonly BundledPackage[] {
  const folders = [...met, ...fontFolders(root)].filter((folder) => existsSync(join(folder, 'package.json')) && dirname(folder) !== folder);
  const byName = new Map(folders.map(describePackage).map((found) => [`${found.name}@${found.version}`, found]));
  return [...byName.values()].toSorted((a, b) => (a.name < b.name || (a.name === b.name && a.version < b.version) ? -1 : 1));
}
