/**
 * What is shipped of others. In the build: `licences.txt` with every package and the words of its licence. As a command,
 * `npm run licences`, after a build: the list that the page about the site shows, in `src/panels/about/shipped-packages.ts`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { argv } from 'node:process';
import type { Plugin, ResolvedConfig } from 'vite';
import { type BundledPackage, shippedPackages } from './bundled-packages.ts';

const path = 'licences.txt';
const listed = 'src/panels/about/shipped-packages.ts';
/** No text of a licence holds such a line. */
const rule = '─'.repeat(80);

/** One block a package: name and version, licence, address, and the words; a program can read the first three lines back. */
export function licencesText(packages: readonly BundledPackage[]): string {
  const blocks = packages.map(({ name, version, licence, address, text }) => [rule, `${name} ${version}`, licence, address ?? '-', '', text ?? `The package holds no text of its licence, ${licence}.`, ''].join('\n'));
  return `This site is made with the packages below. Each is passed on under its own licence.\n\n${blocks.join('\n')}`;
}

/** The first lines of every block. */
export function listedPackages(text: string): readonly Omit<BundledPackage, 'text'>[] {
  return text.split(`${rule}\n`).slice(1).map((block) => {
    const [title = '', licence = '', address = ''] = block.split('\n');
    const [name = '', version = ''] = title.split(' ');
    return { name, version, licence, address: address === '-' ? null : address };
  });
}

/** The same as a module. */
export function packagesModule(packages: readonly Omit<BundledPackage, 'text'>[]): string {
  const quoted = (text: string | null) => (text === null ? 'null' : `'${text.replaceAll(/[\\']/gu, String.raw`\$&`)}'`);
  const lines = packages.map(({ name, version, licence, address }) => `  { name: ${quoted(name)}, version: ${quoted(version)}, licence: ${quoted(licence)}, address: ${quoted(address)} },`);
  return [
    '/** A package of others that the site is made with; `address` is null where it names none. */',
    'export type ShippedPackage = { readonly name: string; readonly version: string; readonly licence: string; readonly address: string | null };',
    '',
    '/** Made by `npm run licences` from what a build has put into the files of the site; a test of the built site compares. */',
    'export const shippedPackages: readonly ShippedPackage[] = [',
    ...lines,
    '];',
    '',
  ].join('\n');
}

/** Writes the list of licences when all parts of the site are built. */
export function licences(): Plugin {
  let config: ResolvedConfig | null = null;
  return {
    name: 'licences',
    apply: (_, { command, isSsrBuild }) => command === 'build' && isSsrBuild !== true,
    configResolved: (resolved) => {
      config = resolved;
    },
    closeBundle: {
      order: 'post',
      handler() {
        if (config !== null) writeFileSync(resolve(config.root, config.build.outDir, path), licencesText(shippedPackages(config.root)));
      },
    },
  };
}

if (argv[1]?.endsWith('licences.ts') === true) {
  const packages = listedPackages(readFileSync(resolve(argv[2] ?? 'dist', path), 'utf8'));
  writeFileSync(listed, packagesModule(packages));
  console.log(`${listed}: ${packages.length} packages`);
}
