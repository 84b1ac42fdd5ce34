import type { SearchFile } from '#model/search-file.ts';
import { foldText } from './fold.ts';
import { type Concepts, conceptsOf, type QueryTerm, queryTerms } from './query-terms.ts';

/** A thing that can be found: an indicator, plan, programme, pillar, sector or institution. */
export type SearchEntry = SearchFile['entries'][number];

/** An entry that holds every word of the query. */
export type SearchResult = {
  readonly entry: SearchEntry;
  /** 3 the title starts with the query, 2 all words are in the title, from 1 to below 2 by the share of words in the title. */
  readonly score: number;
};

type Prepared = {
  readonly concepts: Concepts;
  /** Folded title and text of each entry between spaces, so that a space begins and ends every word. */
  readonly entries: readonly { readonly entry: SearchEntry; readonly title: string; readonly text: string }[];
};

/** Folding all titles takes longer than a search; an index is searched once a key stroke. */
const preparedIndexes = new WeakMap<SearchFile, Prepared>();

/**
 * The entries in which every word of the query is found, in any language: words of one concept stand for each other, so 'internet',
 * 'ອິນເຕີເນັດ', 'mạng' and 'mang' have the same results. Best first; of equals the shorter title, which says
 * less beside what was asked for, then the order of the index. An empty query finds nothing.
 */
export function search(index: SearchFile, query: string): readonly SearchResult[] {
  const { concepts, entries } = prepared(index);
  const terms = queryTerms(foldText(query), concepts);
  if (terms.length === 0) return [];
  return entries
    .flatMap(({ entry, title, text }) => {
      const score = scoreOf(terms, title, text);
      return score === 0 ? [] : [{ entry, score }];
    })
    .toSorted((one, other) => other.score - one.score || one.entry.title.length - other.entry.title.length);
}

function prepared(index: SearchFile): Prepared {
  const known = preparedIndexes.get(index);
  if (known !== undefined) return known;
  const fresh = {
    concepts: conceptsOf(index.concepts),
    entries: index.entries.map((entry) => ({ entry, title: ` ${foldText(entry.title)} `, text: ` ${entry.text} ` })),
  };
  preparedIndexes.set(index, fresh);
  return fresh;
}

function scoreOf(terms: readonly QueryTerm[], title: string, text: string): number {
  const inTitle = terms.filter((term) => isFound(term, title)).length;
  if (inTitle === terms.length) return terms[0]?.some(({ beginning }) => title.startsWith(beginning)) ? 3 : 2;
  const isComplete = terms.every((term) => isFound(term, title) || isFound(term, text));
  return isComplete ? 1 + inTitle / terms.length : 0;
}

function isFound(term: QueryTerm, text: string): boolean {
  return term.some(({ needle }) => text.includes(needle));
}
