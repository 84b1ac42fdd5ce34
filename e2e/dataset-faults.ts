import { createHash } from 'node:crypto';
import type { Page, Route } from '@playwright/test';
import { manifestPartOf } from '../src/model/manifest-part.ts';

type Files = Readonly<Record<string, { readonly bytes: number; readonly sha256: string }>>;

/** Matches the requests for a published file, with its version or without. */
export function datasetFile(path: string): RegExp {
  return new RegExp(`/dataset/${path.replaceAll('.', String.raw`\.`)}(\\?|$)`);
}

export const anyDatasetFile = /\/dataset\//;

/** Answers a published file with other bytes; what names it stays, so they are a forgery. */
export async function forge(page: Page, path: string, change: (text: string) => string): Promise<void> {
  await page.route(datasetFile(path), (route) => answerChanged(route, change));
}

/** Answers a published file with other content, and what names it with its hash up to the head: what a publisher could put there. */
export async function publishInstead(page: Page, path: string, change: (text: string) => string): Promise<void> {
  const part = manifestPartOf(path);
  const changedFile = async (route: Route, root: string) => change(await textAt(route, new URL(path, root).href));
  const changedPart = async (route: Route, root: string) => withFile(await textAt(route, new URL(part ?? '', root).href), 'files', path, await changedFile(route, root));
  await page.route(datasetFile(path), (route) => answerChanged(route, change));
  if (part !== null) await page.route(datasetFile(part), async (route) => route.fulfill({ contentType: 'application/json', body: await changedPart(route, rootOf(route, part)) }));
  await page.route(datasetFile('head.json'), async (route) => {
    const response = await route.fetch();
    const root = rootOf(route, 'head.json');
    const head = await response.text();
    const body = part === null ? withFile(head, 'files', path, await changedFile(route, root)) : withFile(head, 'parts', part, await changedPart(route, root));
    await route.fulfill({ response, body });
  });
}

/** Where the dataset begins that this file of it was asked from. */
function rootOf(route: Route, path: string): string {
  const url = route.request().url();
  return url.slice(0, url.indexOf(`/${path}`) + 1);
}

async function textAt(route: Route, url: string): Promise<string> {
  return (await route.fetch({ url })).text();
}

/** A head or a part of the manifest that names a file as it is now. */
function withFile(text: string, list: 'files' | 'parts', path: string, content: string): string {
  const names = JSON.parse(text) as Readonly<Record<typeof list, Files>>;
  const body = Buffer.from(content);
  return JSON.stringify({ ...names, [list]: { ...names[list], [path]: { bytes: body.length, sha256: createHash('sha256').update(body).digest('hex') } } });
}

async function answerChanged(route: Route, change: (text: string) => string): Promise<void> {
  const response = await route.fetch();
  await route.fulfill({ response, body: change(await response.text()) });
}
