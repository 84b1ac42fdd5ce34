import type { QueryClient } from '@tanstack/react-query';
import { digest } from '#dataset/digest.ts';

const lettersKept = 24;

/** Names what a page was made of: two pages of the same files have the same name, whatever release they say they are of. */
export async function shownContent(client: QueryClient): Promise<string> {
  const files = client.getQueryCache().getAll().flatMap(({ queryHash, state }) => (state.status === 'success' ? [`${queryHash} ${JSON.stringify(state.data)}`] : []));
  return (await digest(new TextEncoder().encode(files.sort().join('\n')))).slice(0, lettersKept);
}
