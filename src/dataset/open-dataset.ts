import type { CopyStore } from './copy-store.ts';
import { cacheCopyStore } from './cache-copy-store.ts';
import { createDataset, type Dataset } from './dataset.ts';
import { httpSource } from './http-source.ts';
import { memoryCopyStore } from './memory-copy-store.ts';
import { patientSource } from './patient-source.ts';

/** Long enough for a phone to change cells, short enough not to look broken. */
const pauseInMilliseconds = 800;

/** Where a build finds its published files: beside the pages, unless the build was told otherwise. Ends in a slash. */
function datasetBase(): string {
  const elsewhere: unknown = import.meta.env['VITE_DATASET_URL'];
  const address = typeof elsewhere === 'string' && elsewhere !== '' ? elsewhere : `${import.meta.env.BASE_URL}dataset/`;
  return address.endsWith('/') ? address : `${address}/`;
}

/** Where the demonstration stands, if the build has one: always beside the pages, whatever holds the published files. */
export function demonstrationBase(): string {
  return `${import.meta.env.BASE_URL}demonstration/`;
}

/** Plain HTTP and old browsers have no Cache storage: then copies last as long as the page. */
function browserCopyStore(base: string): CopyStore {
  return 'caches' in globalThis ? cacheCopyStore(globalThis.caches, base) : memoryCopyStore();
}

/** A dataset of this site, the published one unless another is named, read over the network, with copies kept in this browser. */
export function openDataset(base: string = datasetBase()): Dataset {
  return createDataset({ source: patientSource(httpSource(base), pauseInMilliseconds), copies: browserCopyStore(base), base });
}
