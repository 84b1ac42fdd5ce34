import { type Query, QueryClient } from '@tanstack/react-query';
import type { Dataset } from './dataset.ts';
import { datasetKey } from './queries.ts';

type AnyQuery = Query;

/** Content of the release on screen may stay; content of unknown origin only until the release changes. */
function isForeign(query: AnyQuery, dataset: Dataset, unknownIsForeign: boolean): boolean {
  const { data } = query.state;
  if (query.queryKey[0] !== datasetKey || typeof data !== 'object' || data === null) return false;
  const release = dataset.releaseOf(data);
  return release === undefined ? unknownIsForeign : release !== dataset.shown();
}

/** Releases never mix: as soon as another release is in use, what was read from the one before is read again. */
function keepToOneRelease(client: QueryClient, dataset: Dataset): void {
  const cache = client.getQueryCache();
  const drop = (query: AnyQuery) => void client.resetQueries({ queryKey: query.queryKey, exact: true });
  let shown = dataset.shown();
  dataset.subscribe(() => {
    // The first release changes nothing: content that came with the page is of that release.
    const isAnother = shown !== null && shown !== dataset.shown();
    shown = dataset.shown();
    for (const query of cache.getAll()) if (isForeign(query, dataset, isAnother)) drop(query);
  });
  // A read that ended in the same moment as the change arrives after it.
  cache.subscribe((event) => {
    if (event.type === 'updated' && event.action.type === 'success' && isForeign(event.query, dataset, false)) drop(event.query);
  });
}

/** The query cache over a dataset: one entry for each published file. */
export function createDatasetClient(dataset: Dataset): QueryClient {
  const client = new QueryClient({
    // Patience is the source's business: it repeats before anybody falls back to a copy. Files never change in place.
    defaultOptions: { queries: { meta: { dataset }, retry: false, structuralSharing: false } },
  });
  keepToOneRelease(client, dataset);
  return client;
}
