/**
 * The built site beside two other ways to publish the same figures, on one machine in one run: pages without a program, and a site of Observable
 * Framework. `npm run bench:peers -- [visits] [lighthouse]` (both if none is named); BENCH_RUNS=1 for a quick look, BENCH_DIST for another folder.
 * Ends with 1 where Lighthouse finds our own pages below the budget.
 */
import { existsSync, readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright';
import { chromiumFlags } from '../../src/cli/find-chromium.ts';
import { ensureChromium } from '../../tools/chromium.ts';
import { median } from '../budget.ts';
import { staticTwin } from '../paint.ts';
import { type StaticServer, startStaticServer } from '../static-server.ts';
import { comparedIndicator } from './content.ts';
import { type Audited, measureLighthouse } from './lighthouse.ts';
import { preparePeers } from './prepare.ts';
import { type Figures, type PageKind, pageKinds, type Site, visit, weigh } from './visit.ts';

const dist = process.env['BENCH_DIST'] ?? 'dist';
const runs = Number(process.env['BENCH_RUNS'] ?? 5);
const asked = process.argv.slice(2);
const isAsked = (part: string): boolean => asked.length === 0 || asked.includes(part);

const ownPaths = (language: string): Readonly<Record<PageKind, string>> => ({ home: `/${language}`, indicators: `/${language}/indicators`, indicator: `/${language}/indicators/${comparedIndicator}` });
const peerPaths: Readonly<Record<PageKind, string>> = { home: '/index.html', indicators: '/indicators.html', indicator: '/indicator.html' };
const on = (server: StaticServer, paths: Readonly<Record<PageKind, string>>): Site['addresses'] => ({
  home: server.address + paths.home,
  indicators: server.address + paths.indicators,
  indicator: server.address + paths.indicator,
});

/** Our own rendered pages with their styles and fonts, and no script. */
async function withoutProgram(browser: Browser, server: StaticServer, { addresses }: Site): Promise<Site['addresses']> {
  const paths = { home: '/twin-home', indicators: '/twin-indicators', indicator: '/twin-indicator' };
  for (const kind of pageKinds) server.addPage(paths[kind], await staticTwin(browser, addresses[kind]));
  return on(server, paths);
}

const fixed = { home: 'h1', indicators: 'tbody tr', indicator: 'main svg text' };

async function sitesOf(browser: Browser, servers: Servers): Promise<readonly Site[]> {
  const ours: Site = { name: 'ours', addresses: on(servers.ours, ownPaths('en')), content: fixed, hasProgram: true };
  return [
    ours,
    { name: 'ours, no program', addresses: await withoutProgram(browser, servers.ours, ours), content: fixed, hasProgram: false },
    { name: 'plain pages', addresses: on(servers.plain, peerPaths), content: fixed, hasProgram: true },
    { name: 'Framework', addresses: on(servers.framework, peerPaths), content: { home: 'main table', indicators: 'tbody tr', indicator: 'main table' }, hasProgram: true },
  ];
}

function medians(all: readonly Figures[]): Figures {
  return Object.fromEntries(Object.keys(all[0] ?? {}).map((name) => [name, median(all.map((figures) => figures[name] ?? Number.NaN))]));
}

async function measureSites(browser: Browser, sites: readonly Site[], kind: PageKind): Promise<readonly Figures[]> {
  const visits: Figures[][] = sites.map(() => []);
  for (let run = 0; run < runs; run += 1) for (const [place, site] of sites.entries()) visits[place]?.push(await visit(browser, site, kind));
  const figures: Figures[] = [];
  for (const [place, site] of sites.entries()) figures.push({ ...(await weigh(browser, site, kind)), ...medians(visits[place] ?? []) });
  return figures;
}

const figure = (value: number | undefined): string => (value === undefined ? '' : value.toFixed(value >= 100 || Number.isInteger(value) ? 0 : value >= 1 ? 1 : 3));
const ratio = (own: number, peer: number | undefined): string => (peer === undefined || peer === 0 || own === 0 ? '' : (own / peer).toFixed(2));

/** Ours against each peer: below 1 is better than the peer. */
function linesOf(kind: PageKind, sites: readonly Site[], figures: readonly Figures[]): readonly string[] {
  const names = sites.map(({ name }) => name);
  const peers = figures.slice(1);
  const rows = Object.entries(figures[0] ?? {}).map(([name, own]) => [name, ...figures.map((of) => figure(of[name])), ...peers.map((of) => ratio(own, of[name]))]);
  const head = [kind, ...names, ...names.slice(1).map((name) => `ours / ${name}`)];
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`);
}

async function printVisits(servers: Servers): Promise<void> {
  const browser = await chromium.launch({ executablePath: ensureChromium(), args: chromiumFlags });
  try {
    const sites = await sitesOf(browser, servers);
    console.log(`Chromium ${browser.version()}`);
    for (const kind of pageKinds) console.log(`\n${linesOf(kind, sites, await measureSites(browser, sites, kind)).join('\n')}`);
  } finally {
    await browser.close();
  }
}

/** With whole addresses of the language links, as SITE_ADDRESS writes them: what a build without it leaves as paths costs points of 'seo' only because the address is unknown. */
function nameAddress(server: StaticServer, path: string): void {
  const html = readFileSync(join(dist, path, 'index.html'), 'utf8');
  server.addPage(path, html.replaceAll(/(<link rel="(?:canonical|alternate)"[^>]*? href=")(?=\/)/gu, `$1${server.address}`));
}

async function printLighthouse(servers: Servers): Promise<readonly string[]> {
  const own: Audited[] = ['lo', 'en'].flatMap((language) => {
    const { home, indicator } = ownPaths(language);
    return [home, indicator].map((path) => ({ name: `ours ${path}`, address: servers.ours.address + path, isOurs: true }));
  });
  for (const { address } of own) nameAddress(servers.ours, new URL(address).pathname);
  const peers = (['plain', 'framework'] as const).flatMap((name) => [peerPaths.home, peerPaths.indicator].map((path) => ({ name: `${name} ${path}`, address: servers[name].address + path, isOurs: false })));
  const { version, lines, complaints, broken } = await measureLighthouse([...own, ...peers], runs);
  console.log(`\nLighthouse ${version}, mobile, median of ${runs}\n\n${lines.join('\n')}`);
  if (complaints.length > 0) console.log(`\n${complaints.join('\n')}`);
  return broken;
}

type Servers = Readonly<Record<'ours' | 'plain' | 'framework', StaticServer>>;

async function startServers(): Promise<Servers> {
  const { plain, framework } = preparePeers(join(dist, 'dataset'));
  // Both peers have scripts in their pages, which our policy forbids.
  return { ours: await startStaticServer(dist), plain: await startStaticServer(plain, {}), framework: await startStaticServer(framework, {}) };
}

if (existsSync(join(dist, 'index.html'))) {
  const servers = await startServers();
  console.log(`${cpus()[0]?.model ?? ''}, ${cpus().length} processors, Node ${process.version}, median of ${runs}`);
  try {
    if (isAsked('visits')) await printVisits(servers);
    const broken = isAsked('lighthouse') ? await printLighthouse(servers) : [];
    console.log(broken.length === 0 ? '' : `\nBelow the budget: ${broken.join('; ')}`);
    process.exitCode = broken.length === 0 ? 0 : 1;
  } finally {
    await Promise.all(Object.values(servers).map((server) => server.close()));
  }
} else {
  console.error(`There is no built site in ${dist}: run npm run build first.`);
  process.exitCode = 2;
}
