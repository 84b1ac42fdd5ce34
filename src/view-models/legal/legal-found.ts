import { foldText } from '#domain/search/fold.ts';
import { search } from '#domain/search/search.ts';
import type { SearchFile } from '#model/search-file.ts';
import type { LegalRow } from './legal-row.ts';

/** The published index of search; `awaited` while it is on its way, `missing` where it cannot be read. */
export type LegalIndex = SearchFile | 'awaited' | 'missing';

const ownIndexes = new WeakMap<readonly LegalRow[], SearchFile>();

/** The texts a query finds, in the order they had; all for an empty query and until the index is here. */
export function foundLegalRows(rows: readonly LegalRow[], query: string, index: LegalIndex): readonly LegalRow[] {
  if (index === 'awaited' || foldText(query) === '') return rows;
  const results = search(index === 'missing' ? ownIndex(rows) : index, query);
  const found = new Set(results.flatMap(({ entry }) => (entry.kind === 'legal' ? [entry.id] : [])));
  return rows.filter(({ id }) => found.has(id));
}

/** Titles, numbers and ids, for when the published index cannot be read. */
function ownIndex(rows: readonly LegalRow[]): SearchFile {
  const known = ownIndexes.get(rows);
  if (known !== undefined) return known;
  const entries = rows.map(({ id, title, number }) => ({ kind: 'legal' as const, id, title: title.text, text: [title.text, number ?? '', id].map(foldText).join(' ') }));
  const index: SearchFile = { schemaVersion: 1, language: '', concepts: [], entries };
  ownIndexes.set(rows, index);
  return index;
}
