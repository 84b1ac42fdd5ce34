import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useDeferredValue, useMemo, useState } from 'react';
import { overviewQuery, searchQuery, textsQuery } from '#dataset/queries.ts';
import type { SearchFile } from '#model/search-file.ts';
import { useLocale } from '#ui/LocaleProvider.tsx';
import { type RowContext, rowContext } from '#view-models/indicators-table/row-context.ts';

export type AskedTable<Search> = { readonly context: RowContext; readonly request: Search; readonly index: SearchFile | 'awaited' | 'missing' };

/**
 * What a table of indicators is made of. A tick or a key is shown at once; the rows follow when there is time, in pieces that can be
 * interrupted. A change of the screen that asks the table for nothing new (`isSame`) leaves its rows as they are.
 */
export function useTableRequest<Search extends { readonly q: string }>(search: Search, isSame: (one: Search, other: Search) => boolean): AskedTable<Search> {
  const locale = useLocale();
  const { data: overview } = useSuspenseQuery(overviewQuery());
  const { data: texts } = useSuspenseQuery(textsQuery(locale.language));
  const published = useQuery({ ...searchQuery(locale.language), enabled: search.q !== '' });
  const index = published.data ?? (published.isError ? 'missing' : 'awaited');
  const [asked, setAsked] = useState(search);
  if (!isSame(asked, search)) setAsked(search);
  const request = useDeferredValue(asked);
  const context = useMemo(() => rowContext(overview, texts, locale), [overview, texts, locale]);
  return { context, request, index };
}
