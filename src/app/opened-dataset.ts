import { createDataset, type Dataset } from '#dataset/dataset.ts';
import { DatasetError } from '#dataset/dataset-error.ts';
import type { DatasetSource } from '#dataset/dataset-source.ts';
import { memorySource } from '#dataset/memory-source.ts';
import { noCopyStore } from '#dataset/no-copy-store.ts';
import { datasetFiles } from '#model/dataset-files.ts';
import type { OpenedFiles } from '#model/opened-dataset.ts';

/** The dataset this browser opened from a file; without `files` that which it keeps, for every window. */
export function openedDataset(files?: OpenedFiles): Dataset {
  const source = files === undefined ? keptSource() : memorySource(files);
  const dataset = createDataset({ source, copies: noCopyStore(), base: `${import.meta.env.BASE_URL}opened/` });
  // No server has these files: links to them are answered by the page.
  void import('#panels/single/save-held-file.ts').then(({ saveHeldFiles }) => saveHeldFiles(dataset));
  return dataset;
}

function keptSource(): DatasetSource {
  const store = import('#drafts/opened-dataset.ts').then(({ openOpenedDataset }) => openOpenedDataset());
  // A browser that lets nothing be read keeps nothing.
  const read = (path: string) => store.then((kept) => kept.read(path)).catch(() => null);
  return {
    read: async (path) => {
      const bytes = await read(path);
      if (bytes !== null) return bytes;
      const head = datasetFiles.head.path;
      // Closed in another window: then it is the whole that is missing.
      throw new DatasetError({ kind: 'not-published', path: path === head || (await read(head)) === null ? head : path });
    },
  };
}
