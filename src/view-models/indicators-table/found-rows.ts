import { foldText } from '#domain/search/fold.ts';
import { search } from '#domain/search/search.ts';
import { searchHint } from '#domain/search/search-hint.ts';
import type { Locale } from '#i18n/locale.ts';
import type { SearchFile } from '#model/search-file.ts';
import type { IndicatorRow } from './indicator-row.ts';

const titleIndexes = new WeakMap<readonly IndicatorRow[], SearchFile>();

/** Titles and ids of the rows as an index, for when the published one cannot be read. */
function titleIndex(rows: readonly IndicatorRow[], { language }: Locale): SearchFile {
  const known = titleIndexes.get(rows);
  if (known !== undefined) return known;
  const entries = rows.map(({ id, title }) => ({ kind: 'indicator' as const, id, title, text: `${foldText(title)} ${foldText(id)}` }));
  const index: SearchFile = { schemaVersion: 1, language, concepts: [], entries };
  titleIndexes.set(rows, index);
  return index;
}

/** The published index of search; `awaited` while it is on its way, `missing` where it cannot be read. */
export type SearchIndex = SearchFile | 'awaited' | 'missing';

/** The rows a query finds, in the order they had; all rows for an empty query and until the index is here. */
export function foundRows(rows: readonly IndicatorRow[], query: string, index: SearchIndex, locale: Locale): readonly IndicatorRow[] {
  if (index === 'awaited' || foldText(query) === '') return rows;
  const results = search(index === 'missing' ? titleIndex(rows, locale) : index, query);
  const found = new Set(results.flatMap(({ entry }) => (entry.kind === 'indicator' ? [entry.id] : [])));
  return rows.filter(({ id }) => found.has(id));
}

const buddhistOffset = 543;

/** What to say about a query that search cannot answer as it is meant; null for nothing. */
export function queryHint(query: string, { t }: Locale): string | null {
  const hint = searchHint(query);
  return hint === null ? null : t('indicators.hint.buddhistYear', { written: hint.year + buddhistOffset, year: hint.year });
}
