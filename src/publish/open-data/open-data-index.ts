import type { DataSource } from '#model/data-source.ts';
import type { OpenDataFile } from '#model/open-data-file.ts';
import { mayBePassedOn } from '#model/redistribution.ts';
import { byCodeUnit } from '../by-code-unit.ts';
import type { PreparedIndicator } from '../prepared-indicator.ts';
import type { Publication } from '../publication.ts';

/** Rows by source, and the indicators they are about. */
export type RowsBySource = ReadonlyMap<string, { readonly rows: number; readonly indicators: readonly string[] }>;

/** Counts the rows of the release by their source. */
export function rowsBySource(prepared: readonly PreparedIndicator[]): RowsBySource {
  const counts = new Map<string, { rows: number; indicators: string[] }>();
  for (const { indicator, rows } of prepared) {
    for (const { source } of rows) {
      const entry = counts.get(source);
      if (entry === undefined) counts.set(source, { rows: 1, indicators: [indicator.id] });
      else {
        entry.rows += 1;
        if (entry.indicators.at(-1) !== indicator.id) entry.indicators.push(indicator.id);
      }
    }
  }
  return counts;
}

/** The terms under which observations stand, most observations first. */
export function termsIndex(counts: RowsBySource, { dataset }: Publication): OpenDataFile['terms'] {
  const terms = new Map<string, OpenDataFile['terms'][number]>();
  for (const [source, rows] of used(counts, dataset.sources)) {
    const { id: licence, redistribution } = source.licence;
    const key = `${licence} ${redistribution}`;
    const known = terms.get(key) ?? { licence, redistribution, rows: 0, sources: 0 };
    terms.set(key, { ...known, rows: known.rows + rows.rows, sources: known.sources + 1 });
  }
  return [...terms.values()].toSorted((a, b) => b.rows - a.rows || byCodeUnit(a.licence, b.licence));
}

/** The sources whose observations may not be passed on freely. */
export function restrictedIndex(counts: RowsBySource, { dataset }: Publication): OpenDataFile['restricted'] {
  return used(counts, dataset.sources)
    .filter(([source]) => !mayBePassedOn(source))
    .map(([{ id, title, publisher, url, licence }, { rows, indicators }]) => ({
      id, title, publisher, url: url ?? null, licence: licence.id, redistribution: licence.redistribution, rows, indicators: [...indicators],
    }));
}

function used(counts: RowsBySource, sources: readonly DataSource[]) {
  return sources.flatMap((source) => {
    const rows = counts.get(source.id);
    return rows === undefined ? [] : [[source, rows] as const];
  });
}
