import { existsSync, readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

/** Where `data:publish` puts it, and under which address the folder of the downloads lies. */
const file = 'public/dataset/download/dataset.jsonld';
const folder = 'dataset/download/';

type Metadata = Readonly<Record<string, unknown>> & { readonly distribution?: readonly Readonly<Record<string, unknown>>[] };

/** The description as the page holds it: addresses from the root of the site, and no sign that could end the element. */
export function metadataInPage(text: string, base: string): string {
  const metadata = JSON.parse(text) as Metadata;
  const distribution = metadata.distribution?.map((one) => ({ ...one, contentUrl: `${base}${folder}${String(one['contentUrl'])}` }));
  return JSON.stringify({ ...metadata, ...(distribution === undefined ? {} : { distribution }) }).replaceAll('<', '\\u003c');
}

/**
 * Puts the description of the published dataset (schema.org) into the page when it is built. It is data, not code: the policy against
 * foreign scripts stays in force. Without a published dataset the page has none.
 */
export function datasetMetadata(): Plugin {
  let base = '/';
  return {
    name: 'dataset-metadata',
    apply: 'build',
    configResolved: (config) => {
      base = config.base;
    },
    transformIndexHtml: () =>
      existsSync(file) ? [{ tag: 'script', attrs: { type: 'application/ld+json' }, children: metadataInPage(readFileSync(file, 'utf8'), base), injectTo: 'head' }] : [],
  };
}
