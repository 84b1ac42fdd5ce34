import type { CopyStore } from './copy-store.ts';
import { cacheCopyStore } from './cache-copy-store.ts';
import { datasetBase } from './dataset-base.ts';
import { createDataset, type Dataset } from './dataset.ts';
import { memoryCopyStore } from './memory-copy-store.ts';
import { siteSource } from './site-source.ts';

/** Plain HTTP and old browsers have no Cache storage, and a page that may keep nothing is refused it: then copies last as long as the page. */
function browserCopyStore(base: string): CopyStore {
  try {
    return 'caches' in globalThis ? cacheCopyStore(globalThis.caches, base) : memoryCopyStore();
  } catch {
    return memoryCopyStore();
  }
}

/** A dataset of this site, the published one unless another is named, read over the network, with copies kept in this browser. */
export function openDataset(base: string = datasetBase()): Dataset {
  return createDataset({ source: siteSource(base), copies: browserCopyStore(base), base });
}
