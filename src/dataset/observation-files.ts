import type { QueryClient } from '@tanstack/react-query';
import { sourcePartQuery, sourceQuery } from './queries.ts';

/**
 * Source files of the values of indicators, by path. An indicator without values has none; a part that does not come breaks the reading
 * off, or held values would look new.
 */
export async function observationFiles(client: QueryClient, indicators: readonly string[]): Promise<Readonly<Record<string, string>>> {
  const { parts } = await client.fetchQuery(sourceQuery());
  const wanted = new Set(indicators.flatMap((id) => parts[id] ?? []));
  const read = await Promise.all(Array.from(wanted, async (part) => (await client.fetchQuery(sourcePartQuery(part))).files));
  const all: Readonly<Record<string, string>> = Object.assign({}, ...read);
  const paths = new Set(indicators.map((id) => `observations/${id}.csv`));
  return Object.fromEntries(Object.entries(all).filter(([path]) => paths.has(path)));
}
