/**
 * Writes the pages of the site as HTML when it is built. The program that draws them is `src/app/prerender.tsx`, built for the server
 * into a folder of the cache and loaded from there; this file hands it the published files and imports nothing of it.
 *
 * Layout: the page at `/lo/indicators/x` lies in `lo/indicators/x/index.html`; any other address of the site is answered with the shell,
 * `index.html`. Settings: SITE_ADDRESS (the site's public address), PRERENDER=0 (no page), PRERENDER=all (also many indicators), PRERENDER=home,data
 * (these places).
 */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type Connect, type Plugin, type ResolvedConfig, type Rolldown } from 'vite';
import { pageHtml } from './prerendered-page.ts';
import { fontsOf, partsOf, stylesOf } from './page-assets.ts';
import { robots, sitemap } from './search-files.ts';
import { siteAddress } from './site-address.ts';

const entry = 'src/app/prerender.tsx';
const cache = '.cache/prerender';
/** A count of pages is said as often. */
const secondsBetweenWords = 5;

type Source = { readonly read: (path: string) => Promise<Uint8Array<ArrayBuffer>> };

type Drawn = { readonly html: string; readonly title: string; readonly description: string; readonly routeId: string; readonly release: string };

type Renderer = {
  readonly pagesOf: (source: Source, isWhole: boolean) => Promise<{ readonly languages: readonly string[]; readonly places: readonly string[] }>;
  readonly prerenderPage: (path: string, source: Source, options: { readonly basePath: string; readonly datasetBase: string }) => Promise<Drawn>;
};

/** The program for the server. Packages stay where they are; the settings of the site's own build hold here too. */
async function buildRenderer({ root, base, define = {} }: ResolvedConfig): Promise<Renderer> {
  const outDir = join(root, cache);
  rmSync(outDir, { recursive: true, force: true });
  await build({
    configFile: false,
    root,
    base,
    define,
    publicDir: false,
    logLevel: 'warn',
    build: { ssr: entry, outDir, emptyOutDir: true, assetsInlineLimit: 0, minify: false, reportCompressedSize: false, copyPublicDir: false, rolldownOptions: { output: { entryFileNames: 'prerender.js' } } },
  });
  return (await import(`${pathToFileURL(join(outDir, 'prerender.js')).href}?${Date.now()}`)) as Renderer;
}

/** The published files, each read from the disk once. */
function sourceOf(folder: string): Source {
  const read = new Map<string, Uint8Array>();
  return {
    read: async (path) => {
      const bytes = read.get(path) ?? readFileSync(join(folder, path));
      read.set(path, bytes);
      return Uint8Array.from(bytes);
    },
  };
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

/** A build machine that says nothing for a minute looks broken. */
function counter(total: number): (count: number) => void {
  let said = performance.now();
  return (count) => {
    if (count < total && performance.now() - said < secondsBetweenWords * 1000) return;
    said = performance.now();
    console.log(`prerender: ${count} of ${total} pages`);
  };
}

function datasetBaseOf(base: string): string {
  const elsewhere = process.env['VITE_DATASET_URL'] ?? '';
  const address = elsewhere === '' ? `${base}dataset/` : elsewhere;
  return address.endsWith('/') ? address : `${address}/`;
}

function wantedOf(places: readonly string[], setting: string): readonly string[] {
  if (setting === '' || setting === 'all') return places;
  const wanted = setting.split(',').map((place) => (place === 'home' ? '' : place));
  const unknown = wanted.find((place) => !places.includes(place));
  if (unknown !== undefined) throw new Error(`PRERENDER names ${unknown}, which is no page`);
  return wanted;
}

async function writePages(config: ResolvedConfig, bundle: Rolldown.OutputBundle): Promise<void> {
  const { root, base, publicDir } = config;
  const outDir = resolve(root, config.build.outDir);
  const site = siteAddress(base, process.env['SITE_ADDRESS']);
  const shell = readFileSync(join(outDir, 'index.html'), 'utf8');
  write(join(outDir, 'robots.txt'), robots(site));
  const folder = join(publicDir, 'dataset');
  if (process.env['PRERENDER'] === '0' || !existsSync(join(folder, 'manifest.json'))) return;
  const { pagesOf, prerenderPage } = await buildRenderer(config);
  const source = sourceOf(folder);
  const setting = process.env['PRERENDER'] ?? '';
  const { languages, places: known } = await pagesOf(source, setting !== '');
  const places = wantedOf(known, setting);
  const say = counter(languages.length * places.length);
  let count = 0;
  for (const language of languages) {
    let siteName = '';
    for (const place of places) {
      const drawn = await prerenderPage(place === '' ? language : `${language}/${place}`, source, { basePath: base, datasetBase: datasetBaseOf(base) });
      if (siteName === '') siteName = drawn.title.split(' – ').at(-1) ?? drawn.title;
      const assets = { base, styles: stylesOf(bundle, drawn.routeId, base), parts: partsOf(bundle, drawn.routeId, base), fonts: fontsOf(bundle, language, base) };
      const describesDataset = place === '' || place === 'data';
      write(join(outDir, language, place, 'index.html'), pageHtml({ ...drawn, ...assets, language, languages, place, site, siteName, shell, describesDataset }));
      count += 1;
      say(count);
    }
  }
  if (site.includes('://')) write(join(outDir, 'sitemap.xml'), sitemap({ site, languages, places }));
}

/** What a web server does with the address of a page: the file `index.html` in the folder of that name; what shows another dataset is drawn in the browser. */
function answerWithPages({ root, base, build: { outDir } }: ResolvedConfig): Connect.NextHandleFunction {
  return (request, _, next) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://site');
    const own = pathname.startsWith(base) ? pathname.slice(base.length).replace(/\/$/u, '') : '';
    // Letters of ids only: no way leads out of the folder.
    if (/^[\w.-]+(?:\/[\w.-]+)*$/u.test(own) && !own.includes('..') && !searchParams.has('data') && existsSync(resolve(root, outDir, own, 'index.html'))) request.url = `${base}${own}/index.html`;
    next();
  };
}

/** Renders the pages after the bundle, when the names of all files are known, and serves them in preview as a web server would. */
export function prerender(): Plugin {
  let config: ResolvedConfig | null = null;
  return {
    name: 'prerender',
    apply: (_, { isSsrBuild }) => isSsrBuild !== true,
    configResolved: (resolved) => {
      config = resolved;
    },
    async writeBundle(_, bundle) {
      if (config !== null) await writePages(config, bundle);
    },
    configurePreviewServer(server) {
      server.middlewares.use(answerWithPages(server.config));
    },
  };
}
