/** Writes the whole site as one file that opens without a server. Needs the published files in `public/`, as `npm run build` leaves them. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build, type Rolldown } from 'vite';
import { packId } from '../src/app/single/held-pack.ts';
import { packFiles, packOf } from '../src/dataset/packed-files.ts';
import type { SingleFile } from '../src/url/single-file.ts';
import { type Pack, singlePage } from './single-page.ts';
import { siteAddress } from './site-address.ts';

const outDir = 'dist-single';
/** Fits into a message, a phone and a reader's patience. */
const bytesAtMost = 12_000_000;

/** The published files of a folder in packs; the folder may be missing. */
function packsOf(name: 'dataset' | 'demonstration'): readonly Pack[] {
  const folder = join('public', name);
  if (!existsSync(folder)) return [];
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/')).sort();
  const packs = new Map<string, Map<string, Uint8Array>>();
  for (const path of paths) {
    const pack = packs.get(packOf(path)) ?? new Map<string, Uint8Array>();
    packs.set(packOf(path), pack.set(path, readFileSync(join(folder, path))));
  }
  return [...packs].map(([pack, files]) => ({ id: packId(name, pack), base64: gzipSync(packFiles(files), { level: 9 }).toString('base64') }));
}

async function buildProgram(): Promise<{ readonly program: string; readonly styles: string }> {
  const built = (await build({ configFile: 'vite.single.config.ts', mode: 'production' })) as Rolldown.RolldownOutput;
  const chunks = built.output.filter((file) => file.type === 'chunk');
  const styles = built.output.filter((file) => file.type === 'asset' && file.fileName.endsWith('.css'));
  const others = built.output.filter((file) => file.type === 'asset' && !file.fileName.endsWith('.css'));
  if (chunks.length !== 1 || others.length > 0) throw new Error(`Not everything is in one script: ${[...chunks, ...others].map(({ fileName }) => fileName).join(', ')}`);
  const css = styles.map((file) => (file.type === 'asset' ? String(file.source) : '')).join('\n');
  // The address of a page has its one sign in use for the place: src/app/single/own-links.ts marks the target instead.
  return { program: chunks[0]?.code ?? '', styles: css.replaceAll(/:target(?=[\s{,.:>+~[)])/gu, '[data-target]') };
}

const isDownload = ({ id }: Pack): boolean => id.endsWith('/tables') || id.includes('/download/');

/** The public site, where the build is told of one; the base alone is no address for others. */
function publicSite(): string | null {
  const base = process.env['BASE_PATH'] ?? '/';
  const address = siteAddress(base, process.env['SITE_ADDRESS']);
  return address === base ? null : address;
}

async function main(): Promise<void> {
  const published = packsOf('dataset');
  const { release } = JSON.parse(readFileSync('public/dataset/manifest.json', 'utf8')) as { readonly release: string };
  const name = `tracker-${release}.html`;
  const { program, styles } = await buildProgram();
  const demonstration = packsOf('demonstration');
  const screens = demonstration.filter((pack) => !isDownload(pack));
  const pageWith = (kept: readonly Pack[], about: SingleFile['demonstration']): string => {
    const packs = [...published, ...kept];
    const firstId = packId('dataset', 'screens');
    return singlePage({
      about: { name, site: publicSite(), demonstration: about },
      program,
      styles,
      theme: readFileSync('public/theme.js', 'utf8'),
      icon: readFileSync('public/icon.svg', 'utf8'),
      first: packs.filter(({ id }) => id === firstId),
      later: packs.filter(({ id }) => id !== firstId),
    });
  };
  const choices = [
    { kept: demonstration, about: 'whole' },
    { kept: screens, about: 'screens' },
    { kept: [], about: 'none' },
  ] as const satisfies readonly { readonly kept: readonly Pack[]; readonly about: SingleFile['demonstration'] }[];
  const possible = demonstration.length === 0 ? choices.slice(2) : choices;
  const chosen = possible.map(({ kept, about }) => ({ kept, about, page: Buffer.from(pageWith(kept, about)) })).find(({ page }) => page.length <= bytesAtMost);
  if (chosen === undefined) throw new Error(`The published dataset alone makes a file of more than ${bytesAtMost / 1e6} MB`);
  rmSync(outDir, { recursive: true, force: true });
  mkdirSync(outDir);
  writeFileSync(join(outDir, name), chosen.page);
  const parts = { page: chosen.page.length, program: program.length, 'published files': sum(published), demonstration: sum(chosen.kept) };
  console.log(`${join(outDir, name)} (demonstration: ${chosen.about}): ${Object.entries(parts).map(([part, bytes]) => `${part} ${(bytes / 1e6).toFixed(2)} MB`).join(', ')}`);
}

const sum = (packs: readonly Pack[]): number => packs.reduce((total, { base64 }) => total + base64.length, 0);

await main();
