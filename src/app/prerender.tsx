import { createMemoryHistory } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { renderToReadableStream } from 'react-dom/server';
import { createDataset } from '#dataset/dataset.ts';
import type { DatasetSource } from '#dataset/dataset-source.ts';
import { queriesSettled } from '#dataset/queries-settled.ts';
import { createDatasetClient } from '#dataset/query-client.ts';
import { languages } from '#model/language.ts';
import { App } from './App.tsx';
import { pageDescription } from './page-description.ts';
import { prerenderedPlaces } from './prerendered-places.ts';
import { createAppRouter } from './router.tsx';
import { shownContent } from './shown-content.ts';

/** One page as HTML: what stands in the element of the program, and what its head needs to know. */
export type PrerenderedPage = {
  readonly html: string;
  readonly title: string;
  readonly description: string;
  /** The route that drew it, by which the build finds its stylesheets. */
  readonly routeId: string;
  /** Names the files it was made of. */
  readonly release: string;
};

export type PrerenderOptions = { readonly basePath: string; readonly datasetBase: string };

/** The languages of the pages, and the places below each; `isWhole`: the page of each indicator, however many there are. */
export async function pagesOf(source: DatasetSource, isWhole: boolean): Promise<{ readonly languages: readonly string[]; readonly places: readonly string[] }> {
  return { languages, places: await prerenderedPlaces(createDatasetClient(createDataset({ source })), { isWhole }) };
}

/** Draws the page at a path below the site's base; rejects where it cannot be drawn whole, for half a page must not be published. */
export async function prerenderPage(path: string, source: DatasetSource, { basePath, datasetBase }: PrerenderOptions): Promise<PrerenderedPage> {
  const queryClient = createDatasetClient(createDataset({ source, base: datasetBase }));
  const history = createMemoryHistory({ initialEntries: [basePath + path] });
  const router = createAppRouter({ queryClient, basePath, history, isServer: true });
  await router.load();
  const hasAll = await queriesSettled(queryClient);
  const release = await shownContent(queryClient);
  const asked = new Set(queryClient.getQueryCache().getAll().map(({ queryHash }) => queryHash));
  const html = await rendered(path, <App queryClient={queryClient} router={router} />);
  const late = queryClient.getQueryCache().getAll().filter(({ queryHash, state }) => state.status === 'success' && !asked.has(queryHash));
  // The browser hydrates when it has what the loaders ask for; what is asked for later would come too late.
  if (late.length > 0) throw new Error(`${path}: its loader does not ask for ${late.map(({ queryHash }) => queryHash).join(', ')}`);
  const failed = router.state.matches.find(({ status }) => status !== 'success');
  if (!hasAll || failed !== undefined) throw new Error(`${path}: not every part could be loaded`, { cause: failed?.error });
  // React writes what belongs into the head before everything else.
  const [, hoisted = '', title = ''] = /^(<title>([\s\S]*?)<\/title>)/u.exec(html) ?? [];
  if (title === '') throw new Error(`${path}: the page has no title`);
  const body = html.slice(hoisted.length);
  return { html: body, title, description: pageDescription(body), routeId: router.state.matches.at(-1)?.routeId ?? '', release };
}

async function rendered(path: string, app: ReactNode): Promise<string> {
  const errors: unknown[] = [];
  // No part is moved behind another and put in its place by a script: the policy allows none.
  const stream = await renderToReadableStream(app, { progressiveChunkSize: Infinity, onError: (error) => void errors.push(error) });
  await stream.allReady;
  const html = await new Response(stream).text();
  if (errors.length > 0) throw new Error(`${path}: could not be drawn`, { cause: errors[0] });
  return html;
}
