import type { PublishedSource } from '#model/indicator-file.ts';

/** 'publisher (licence)' of the sources in use, each once. */
export function sourceNames(sources: readonly PublishedSource[], used: readonly string[]): readonly string[] {
  const ids = new Set(used);
  return [...new Set(sources.filter(({ id }) => ids.has(id)).map(({ publisher, licence }) => `${publisher} (${licence.id})`))];
}
