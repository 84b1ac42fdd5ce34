import { createHash } from 'node:crypto';
import type { Page, Route } from '@playwright/test';

type Manifest = { readonly files: Readonly<Record<string, { readonly bytes: number; readonly sha256: string }>> };

/** Matches the requests for a published file, with its version or without. */
export function datasetFile(path: string): RegExp {
  return new RegExp(`/dataset/${path.replaceAll('.', String.raw`\.`)}(\\?|$)`);
}

export const anyDatasetFile = /\/dataset\//;

/** Answers a published file with other bytes; the manifest stays, so they are a forgery. */
export async function forge(page: Page, path: string, change: (text: string) => string): Promise<void> {
  await page.route(datasetFile(path), (route) => answerChanged(route, change));
}

/** Answers a published file with other content and a manifest that vouches for it: what a publisher could put there. */
export async function publishInstead(page: Page, path: string, change: (text: string) => string): Promise<void> {
  await page.route(datasetFile(path), (route) => answerChanged(route, change));
  await page.route(datasetFile('manifest.json'), async (route) => {
    const response = await route.fetch();
    const manifest = (await response.json()) as Manifest;
    const address = new URL(path, response.url());
    const body = Buffer.from(change(await (await route.fetch({ url: address.href })).text()));
    const entry = { bytes: body.length, sha256: createHash('sha256').update(body).digest('hex') };
    await route.fulfill({ response, json: { ...manifest, files: { ...manifest.files, [path]: entry } } });
  });
}

async function answerChanged(route: Route, change: (text: string) => string): Promise<void> {
  const response = await route.fetch();
  await route.fulfill({ response, body: change(await response.text()) });
}
