import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { Page, Route } from 'playwright';
import type { ReportRequest } from '#view-models/report/report-request.ts';
import { reportQuery } from './report-address.ts';
import { MissingPartError, type ReportBrowser } from './report-browser.ts';
import type { ReportDataset } from './report-dataset.ts';

type Given = {
  readonly request: ReportRequest;
  readonly isWhole: boolean;
  readonly dataset: ReportDataset;
  /** Folder of the built site. */
  readonly site: string;
  /** Where the site is published; null = nowhere. */
  readonly address: string | null;
  readonly browser: ReportBrowser;
  readonly onProgress: (stage: string, share: number) => void;
};

export type ReportPdf = { readonly content: Uint8Array; readonly pages: number };

/** A host that never leaves this machine; the page takes it for no published address. */
const nowhere = 'http://localhost/';
/** Longer selections would not fit the address of the page. */
const mostSelected = 150;
const longestMilliseconds = 600_000;

/** The pages of the report as the site lays them out, printed: tagged, with bookmarks. */
export async function reportPdf(given: Given): Promise<ReportPdf> {
  const { request, isWhole, site, address, browser, onProgress } = given;
  if (!isWhole && request.indicators.length > mostSelected) throw new MissingPartError(`A PDF takes up to ${mostSelected} chosen indicators, or all of them.`);
  const start = await readFile(join(site, 'index.html'), 'utf8').catch(() => null);
  if (start === null) throw new MissingPartError(`There is no built site in ${site}: run npm run build first, or name its folder with --site.`);
  const base = basePath(start);
  const { origin, pathname } = new URL(address ?? nowhere + base.slice(1));
  if (`${pathname}/`.replace('//', '/') !== base) throw new MissingPartError(`The site in ${site} was built to lie at ${base}, not at ${pathname}.`);
  const context = await browser.context({ serviceWorkers: 'block', locale: request.languages[0], viewport: { width: 1280, height: 1800 } });
  try {
    await context.route('**/*', (route) => answer(route, { ...given, origin, base, start }));
    const page = await context.newPage();
    await page.goto(`${origin}${base}${request.languages[0]}/reports?${reportQuery(request, { isWhole, format: 'pdf' })}&go=1`);
    const pages = await untilReady(page, onProgress);
    const content = await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true });
    return { content: new Uint8Array(content), pages };
  } finally {
    await context.close();
  }
}

/** Path under which the site was built to lie. */
function basePath(html: string): string {
  return /(?:src|href)="(\/[^"]*?)assets\//.exec(html)?.[1] ?? '/';
}

/** Waits for the pages, telling how many stand meanwhile; the number of pages. */
async function untilReady(page: Page, onProgress: Given['onProgress']): Promise<number> {
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(error.message));
  const end = Date.now() + longestMilliseconds;
  while (Date.now() < end) {
    const state = await page.evaluate(stateOfPages);
    if (state.failed !== null) throw new Error(`The pages could not be laid out: ${state.failed}`);
    if (state.ready !== null) return Number(state.ready);
    if (state.share !== null) onProgress('pages', state.share);
    await page.waitForTimeout(250);
  }
  throw new Error(`The pages were not laid out within ${longestMilliseconds / 60_000} minutes. ${problems.slice(0, 3).join(' ')}`);
}

/** Runs in the page. */
function stateOfPages() {
  const progress = document.querySelector<HTMLProgressElement>('.builder progress');
  return {
    ready: document.querySelector('[data-report-ready]')?.getAttribute('data-report-ready') ?? null,
    failed: document.querySelector('[data-report-failed]')?.getAttribute('data-report-failed') ?? null,
    share: progress === null || progress.position < 0 ? null : progress.position,
  };
}

const mediaTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json', '.svg': 'image/svg+xml', '.woff2': 'font/woff2', '.png': 'image/png', '.csv': 'text/csv',
};

/** Answers a request of the page from the files: those of the dataset from the given one, everything else from the built site. */
async function answer(route: Route, { dataset, site, origin, base, start }: Given & { readonly origin: string; readonly base: string; readonly start: string }): Promise<void> {
  const url = new URL(route.request().url());
  if (url.origin !== origin || !url.pathname.startsWith(base)) return route.abort();
  const path = decodeURIComponent(url.pathname.slice(base.length));
  if (path.split('/').includes('..')) return route.abort();
  const contentType = mediaTypes[extname(path)] ?? 'application/octet-stream';
  const content = path.startsWith('dataset/') ? await dataset.bytes(path.slice('dataset/'.length)) : await readFile(join(site, path)).catch(() => null);
  if (content !== null) return route.fulfill({ body: Buffer.from(content), contentType });
  // An address of a screen gives the page; a missing file is missing.
  return extname(path) === '' ? route.fulfill({ body: start, contentType: 'text/html; charset=utf-8' }) : route.fulfill({ status: 404, body: '' });
}
