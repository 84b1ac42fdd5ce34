import { search } from '#domain/search/search.ts';
import { searchHint } from '#domain/search/search-hint.ts';
import { joinLaoWords } from '#i18n/lao-words.ts';
import type { Locale } from '#i18n/locale.ts';
import type { SearchFile } from '#model/search-file.ts';

type Kind = SearchFile['entries'][number]['kind'];

export type SearchHit = {
  readonly kind: Kind;
  readonly id: string;
  readonly title: string;
  /** What the hit is when it is no indicator; blank for one. */
  readonly kindWord: string;
};

export type SearchResults = {
  readonly hits: readonly SearchHit[];
  /** How many there are, or that there are none. */
  readonly summary: string;
  /** A year of the Buddhist era, said with its year of the common era; blank without one. */
  readonly hint: string;
  readonly hasMore: boolean;
};

/** What a search box shows for a query: the best hits, their number, and what the query seems to mean. */
export function searchResults(index: SearchFile, query: string, most: number, locale: Locale): SearchResults | null {
  const wanted = query.trim();
  if (wanted === '') return null;
  const { t } = locale;
  const found = search(index, wanted);
  const hint = searchHint(wanted);
  return {
    hits: found.slice(0, most).map(({ entry: { kind, id, title } }) => ({ kind, id, title: joinLaoWords(title), kindWord: kind === 'indicator' ? '' : t(`home.find.kind.${kind}`) })),
    summary: found.length === 0 ? t('home.find.none', { query: wanted }) : t('home.find.count', { count: found.length, query: wanted }),
    hint: hint === null ? '' : t('home.find.buddhistYear', { written: hint.year + 543, year: hint.year }),
    hasMore: found.length > most,
  };
}
