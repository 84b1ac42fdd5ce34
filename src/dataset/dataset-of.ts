import type { QueryClient } from '@tanstack/react-query';
import type { Dataset } from './dataset.ts';

/** The dataset that a query cache reads. */
export function datasetOf(client: QueryClient): Dataset {
  const dataset = client.getDefaultOptions().queries?.meta?.dataset;
  if (dataset === undefined) throw new Error('The query client was not made by createDatasetClient');
  return dataset;
}
