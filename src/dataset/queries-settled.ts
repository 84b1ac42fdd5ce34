import type { QueryClient } from '@tanstack/react-query';
import { nextTask } from '#lib/next-task.ts';

/** Waits until every file that was asked for has come or has failed, also those that are asked for meanwhile; true if all have come. */
export async function queriesSettled(client: QueryClient): Promise<boolean> {
  const cache = client.getQueryCache();
  const running = () => cache.getAll().filter(({ state }) => state.fetchStatus === 'fetching');
  for (let waiting = running(); waiting.length > 0; waiting = running()) {
    await Promise.allSettled(waiting.map(async ({ promise }) => promise));
    // Whoever asks for a file because of another one that came does it now.
    await nextTask();
  }
  return cache.getAll().every(({ state }) => state.status === 'success');
}
