import { StorageError } from '#drafts/storage-error.ts';
import type { OpenedDatasetStore } from '#drafts/opened-dataset.ts';
import type { FileContent } from '#model/import-content.ts';
import type { OpenedDataset, OpenedFiles, OpeningOutcome, OpeningProgress } from '#model/opened-dataset.ts';

export type OpeningMeans = {
  readonly openBeside: (file: FileContent, steps: { readonly signal: AbortSignal; readonly onProgress: OpeningProgress }) => Promise<OpeningOutcome>;
  readonly store: Pick<OpenedDatasetStore, 'keep'>;
  /** Shows it out of memory; false where the page has no way to. */
  readonly showHere: (about: OpenedDataset, files: OpenedFiles) => boolean;
};

/** `kept`: every page can read it now. `here`: this page shows it already, and no other can. */
export type Opened = { readonly kind: 'kept' } | { readonly kind: 'here' } | Exclude<OpeningOutcome, { readonly kind: 'opened' }>;

/**
 * Opens a file, keeps what is shown of it in this browser, and falls back to this page alone where the browser refuses or is full. Until the
 * last step everything stays as it was. Rejects with the signal's reason, and where nothing can be shown.
 */
export async function openAndKeep(file: FileContent, { openBeside, store, showHere }: OpeningMeans, steps: { readonly signal: AbortSignal; readonly onProgress: OpeningProgress }): Promise<Opened> {
  const { signal, onProgress } = steps;
  const outcome = await openBeside(file, steps);
  if (outcome.kind !== 'opened') return outcome;
  const { about, files } = outcome;
  try {
    await store.keep(about, files, { signal, onKept: (done) => onProgress({ stage: 'keeping', done, of: files.size }) });
    return { kind: 'kept' };
  } catch (error) {
    if (!(error instanceof StorageError) || !showHere(about, files)) throw error;
    return { kind: 'here' };
  }
}
