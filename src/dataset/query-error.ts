import type { DatasetError } from './dataset-error.ts';
import type { Dataset } from './dataset.ts';

declare module '@tanstack/react-query' {
  interface Register {
    defaultError: DatasetError;
    queryMeta: { readonly dataset: Dataset };
  }
}
