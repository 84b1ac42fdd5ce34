import type { DataSource } from '#model/data-source.ts';
import { mayBePassedOn } from '#model/redistribution.ts';

/** What the open data may do with a value: hand it on, split it off under its own terms, or leave it out. */
export type Terms = 'free' | 'non-commercial' | 'link-only';

type Sources = ReadonlyMap<string, DataSource>;

const freest: readonly Terms[] = ['free', 'non-commercial', 'link-only'];

/** The terms of a value with one source; what is counted from the registers names none and is free. */
export function termsOf(source: string, sources: Sources): Terms {
  const found = sources.get(source);
  if (found === undefined || mayBePassedOn(found)) return 'free';
  return found.licence.redistribution === 'link-only' ? 'link-only' : 'non-commercial';
}

/** The terms of a statement with several sources, each of which states it: the freest of theirs. */
export function termsOfAny(ids: readonly string[], sources: Sources): Terms {
  if (ids.length === 0) return 'free';
  const found = new Set(ids.map((id) => termsOf(id, sources)));
  return freest.find((terms) => found.has(terms)) ?? 'free';
}
