import { search } from '#domain/search/search.ts';
import { joinLaoWords } from '#i18n/lao-words.ts';
import type { Locale } from '#i18n/locale.ts';
import type { SearchFile } from '#model/search-file.ts';

/** Indicators a reader may add, and their number in words. */
export type AddHits = { readonly hits: readonly { readonly id: string; readonly title: string }[]; readonly summary: string };

/** The best indicators for a query that are not compared yet; null without a query. */
export function addHits(index: SearchFile, query: string, chosen: readonly string[], most: number, { t }: Locale): AddHits | null {
  const wanted = query.trim();
  if (wanted === '') return null;
  const found = search(index, wanted).filter(({ entry }) => entry.kind === 'indicator' && !chosen.includes(entry.id));
  return {
    hits: found.slice(0, most).map(({ entry: { id, title } }) => ({ id, title: joinLaoWords(title) })),
    summary: found.length === 0 ? t('compare.add.none', { query: wanted }) : t('compare.add.found', { count: found.length }),
  };
}
