import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { build, type Connect, type Plugin, type ResolvedConfig, type Rolldown, runnerImport } from 'vite';
import { pageWords } from '../src/embed/page-words.ts';
import type { Catalogue } from '../src/i18n/message.ts';
import { type Language, languages } from '../src/model/language.ts';
import { bundledPackages } from './bundled-packages.ts';
import { compiledSchemas, withoutPreloads } from './compiled-schemas.ts';
import { embedPageHtml } from './embed-page.ts';
import { onlyUsedMessages } from './used-messages.ts';

const entry = (language: Language) => `src/embed/start-${language}.ts`;
const embedAddress = /^(lo|en|vi)\/embed(?:\/|$)/u;

type Entry = Pick<Parameters<typeof embedPageHtml>[0], 'script' | 'preloads' | 'styles'>;

/** The program of the frames, built apart from the site's: it shares no chunk with it and so loads nothing it does not need. */
async function buildProgram({ root, base, build: { outDir, target } }: ResolvedConfig): Promise<(language: Language) => Entry> {
  const built = (await build({
    configFile: false,
    root,
    base,
    publicDir: false,
    logLevel: 'warn',
    plugins: [onlyUsedMessages(languages.map(entry), root), compiledSchemas(root), withoutPreloads(), bundledPackages()],
    build: {
      outDir,
      emptyOutDir: false,
      target,
      sourcemap: false,
      assetsInlineLimit: 0,
      modulePreload: false,
      rolldownOptions: {
        input: Object.fromEntries(languages.map((language) => [language, entry(language)])),
        // Only an entry and a stylesheet do something by being there: a module that is asked for its types stays out.
        treeshake: { moduleSideEffects: (id: string) => /\.css$|[\\/]start-\w+\.ts$/u.test(id), manualPureFunctions: ['z'] },
        output: { entryFileNames: 'assets/embed-[name]-[hash].js', chunkFileNames: 'assets/embed-[name]-[hash].js', assetFileNames: 'assets/[name]-[hash][extname]' },
      },
    },
  })) as Rolldown.RolldownOutput;
  const chunks = built.output.filter((file) => file.type === 'chunk');
  return (language) => {
    const chunk = chunks.find(({ isEntry, name }) => isEntry && name === language);
    if (chunk === undefined) throw new Error(`The frames have no program in ${language}`);
    const loaded = [chunk, ...chunks.filter(({ fileName }) => chunk.imports.includes(fileName))];
    const styles = loaded.flatMap((file) => [...((file as { viteMetadata?: { importedCss: ReadonlySet<string> } }).viteMetadata?.importedCss ?? [])]);
    return { script: chunk.fileName, preloads: chunk.imports, styles: [...new Set(styles)] };
  };
}

type Words = Readonly<Record<'name' | 'noScript', string>>;

async function wordsOf(root: string, language: Language): Promise<Words> {
  const say = async (area: string, key: string): Promise<string> => {
    const { messages } = (await runnerImport<{ messages: Catalogue }>(join(root, `src/i18n/messages/${language}/${area}.ts`))).module;
    const message = messages[key] ?? '';
    return typeof message === 'string' ? message : message.other;
  };
  return { name: await say('shell', pageWords.name), noScript: await say('embed', pageWords.noScript) };
}

/** Ids of the published indicators; a build without a dataset has none. */
function publishedIds(folder: string): readonly string[] {
  const manifest = join(folder, 'manifest.json');
  if (!existsSync(manifest)) return [];
  const { files } = JSON.parse(readFileSync(manifest, 'utf8')) as { readonly files: Readonly<Record<string, unknown>> };
  return Object.keys(files).flatMap((path) => /^indicators\/([^/.]+)\.json$/u.exec(path)?.[1] ?? []);
}

function titleOf(folder: string, language: Language, id: string): string {
  return (JSON.parse(readFileSync(join(folder, 'texts', language, `${id}.json`), 'utf8')) as { readonly title: string }).title;
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

/** One page a language for any address, and one an indicator, with its name, that a plain server finds by itself. */
async function writePages(config: ResolvedConfig): Promise<void> {
  const { root, base, publicDir, build: { outDir } } = config;
  const program = await buildProgram(config);
  const dataset = join(publicDir, 'dataset');
  for (const language of languages) {
    const { name, noScript } = await wordsOf(root, language);
    const common = { language, base, noScript, ...program(language) };
    const folder = resolve(root, outDir, language, 'embed');
    write(join(folder, 'index.html'), embedPageHtml({ ...common, title: name, place: '' }));
    for (const id of publishedIds(dataset)) {
      write(join(folder, 'indicators', `${id}.html`), embedPageHtml({ ...common, title: titleOf(dataset, language, id), place: `/indicators/${id}` }));
    }
  }
}

/** The language of an address of frames below the base; null for any other address. */
const embedLanguage = (url: string, base: string): Language | null => {
  const [, language] = embedAddress.exec(url.slice(url.startsWith(base) ? base.length : 1)) ?? [];
  return languages.find((known) => known === language) ?? null;
};

/** What a web server does with addresses of frames: the file of that name, else the language's page for any address. */
function answerWithPages({ root, base, build: { outDir } }: ResolvedConfig): Connect.NextHandleFunction {
  return (request, _, next) => {
    const [path = ''] = (request.url ?? '').split(/[?#]/u);
    const language = embedLanguage(path, base);
    if (language !== null) {
      const own = path.slice(path.startsWith(base) ? base.length : 1);
      const isSafe = /^[\w/-]+$/u.test(own);
      const file = isSafe && existsSync(resolve(root, outDir, `${own}.html`)) ? `${own}.html` : `${language}/embed/index.html`;
      request.url = base + file;
    }
    next();
  };
}

/** Pages that other sites show in a frame: built beside the site, and served in development and preview as a web server would. */
export function embedPages(): Plugin {
  let config: ResolvedConfig | null = null;
  return {
    name: 'embed-pages',
    apply: (_, { isSsrBuild }) => isSsrBuild !== true,
    configResolved: (resolved) => {
      config = resolved;
    },
    async writeBundle() {
      if (config !== null) await writePages(config);
    },
    configurePreviewServer(server) {
      server.middlewares.use(answerWithPages(server.config));
    },
    configureServer(server) {
      const { base, root } = server.config;
      server.middlewares.use((request, response, next) => {
        const url = request.url ?? '';
        const language = embedLanguage(url, base);
        if (language === null) return next();
        wordsOf(root, language)
          .then(({ name, noScript }) => server.transformIndexHtml(url, embedPageHtml({ language, base, noScript, title: name, place: '', script: entry(language), preloads: [], styles: [] })))
          .then((html) => response.setHeader('content-type', 'text/html').end(html), next);
      });
    },
  };
}
