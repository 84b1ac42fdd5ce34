import type { PublishedSource } from '#model/indicator-file.ts';

export type RegisteredSource = { readonly number: number; readonly source: PublishedSource; readonly indicators: readonly string[] };

/** The sources of a report under one number each, given when a source is first used. */
export type SourceRegister = {
  readonly use: (source: PublishedSource, indicator: string) => number;
  readonly all: () => readonly RegisteredSource[];
};

export function createSourceRegister(): SourceRegister {
  const entries = new Map<string, { readonly number: number; readonly source: PublishedSource; readonly indicators: Set<string> }>();
  return {
    use: (source, indicator) => {
      const entry = entries.get(source.id) ?? { number: entries.size + 1, source, indicators: new Set<string>() };
      entry.indicators.add(indicator);
      entries.set(source.id, entry);
      return entry.number;
    },
    all: () => [...entries.values()].map(({ number, source, indicators }) => ({ number, source, indicators: [...indicators] })),
  };
}
