import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { build, type Plugin, type ResolvedConfig, type Rolldown } from 'vite';
import { siteFilesPath } from '../src/service-worker/site-files.ts';
import { bundledPackages } from './bundled-packages.ts';
import { type BuiltFile, siteFilesOf } from './site-files.ts';

const source = 'src/service-worker/sw.ts';
/** Files of `public/` that a page asks for. */
const asked = ['theme.js', 'program.js', 'icon.svg', 'manifest.webmanifest'];

/** What says that there is no line, and what is kept, cannot be fetched when there is none. */
const isAlwaysKept = (origin: string) => /^src\/(?:panels\/offline\/[^/]*\.tsx|i18n\/messages\/\w+\/offline\.ts)$/u.test(origin);

/** The ways out of a figure ask for their words when they are opened. */
const wordsOf = (modules: readonly string[]) => (words: string) =>
  modules.includes('src/panels/figure/FigureActions.tsx') && /^src\/i18n\/messages\/\w+\/figure\.ts$/u.test(words);

/** The list of screens, and the script that starts one of them. */
const leadsEverywhere = (modules: readonly string[]) => modules.some((path) => ['src/app/router.tsx', 'src/app/main.tsx'].includes(path));

function builtFile(file: Rolldown.OutputChunk | Rolldown.OutputAsset, root: string): BuiltFile {
  // Packages may lie beside the project: where is no matter of the list.
  const inProject = (path: string) => relative(root, path).replaceAll('\\', '/').replace(/^(?:\.\.\/).*?(?=node_modules\/)/u, '');
  if (file.type === 'asset') return { path: file.fileName, content: file.source, origin: file.originalFileNames[0] ?? null, modules: [], imports: [] };
  const styles = (file as { viteMetadata?: { importedCss: ReadonlySet<string> } }).viteMetadata?.importedCss ?? [];
  return { path: file.fileName, content: file.code, origin: file.facadeModuleId === null ? null : inProject(file.facadeModuleId), modules: file.moduleIds.map(inProject), imports: [...file.imports, ...styles] };
}

function siteOf(bundle: Rolldown.OutputBundle, { root, publicDir }: ResolvedConfig) {
  const built = Object.values(bundle).map((file) => builtFile(file, root));
  const html = built.find(({ path }) => path === 'index.html')?.content;
  if (typeof html !== 'string') throw new Error('The build has no index.html');
  const kept = asked.filter((path) => existsSync(join(publicDir, path))).map((path) => ({ path, content: readFileSync(join(publicDir, path)) }));
  const site = siteFilesOf({ html, built, unhashed: [{ path: 'index.html', content: html }, ...kept], isAlwaysKept, wordsOf, leadsEverywhere });
  // The list is kept like any other file: the next build reads there what was kept of this one.
  const list = JSON.stringify(site);
  return { list, site: { ...site, start: [...site.start, { path: siteFilesPath, revision: site.entry }] } };
}

/** Builds `sw.js` after the bundle, when the names of all files are known, and writes the list of them beside it. */
export function serviceWorker(): Plugin {
  let config: ResolvedConfig | null = null;
  return {
    name: 'service-worker',
    apply: (_, { command, isSsrBuild }) => command === 'build' && isSsrBuild !== true,
    configResolved: (resolved) => {
      config = resolved;
    },
    async writeBundle(_, bundle) {
      if (config === null) return;
      const outDir = resolve(config.root, config.build.outDir);
      const { list, site } = siteOf(bundle, config);
      writeFileSync(join(outDir, siteFilesPath), list);
      await build({
        configFile: false,
        root: config.root,
        base: config.base,
        publicDir: false,
        logLevel: 'warn',
        plugins: [bundledPackages()],
        define: { __SITE_FILES__: JSON.stringify(site) },
        build: {
          outDir,
          emptyOutDir: false,
          target: 'baseline-widely-available',
          modulePreload: false,
          rolldownOptions: { input: source, output: { format: 'iife', entryFileNames: 'sw.js' } },
        },
      });
    },
  };
}
