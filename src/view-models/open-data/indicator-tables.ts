import { foldText } from '#domain/search/fold.ts';
import { joinLaoWords } from '#i18n/lao-words.ts';
import type { Locale } from '#i18n/locale.ts';
import type { OpenDataFile } from '#model/open-data-file.ts';
import { fileSize } from '../home/downloads.ts';

export type IndicatorTable = {
  readonly id: string;
  readonly path: string;
  readonly title: string;
  readonly details: string;
};

export type IndicatorTables = {
  readonly shown: readonly IndicatorTable[];
  /** How many fit the query. */
  readonly found: number;
  readonly summary: string;
};

/** Shown before the reader asks for all. */
const firstShown = 12;

type Asked = { readonly query: string; readonly isAll: boolean; readonly titles: Readonly<Record<string, { readonly title: string }>> };

/** The tables of single indicators whose name or id holds every word of the query. */
export function indicatorTables({ indicators }: OpenDataFile, { query, isAll, titles }: Asked, locale: Locale): IndicatorTables {
  const { t, format } = locale;
  const words = foldText(query).split(' ').filter((word) => word !== '');
  const named = indicators.map((table) => ({ ...table, title: titles[table.id]?.title ?? table.id }));
  const found = named.filter(({ id, title }) => {
    const held = foldText(`${title} ${id}`);
    return words.every((word) => held.includes(word));
  });
  const shown = isAll ? found : found.slice(0, firstShown);
  return {
    found: found.length,
    summary: found.length === 0 ? t('openData.one.none') : t('openData.one.count', { shown: format.number(shown.length, 0), count: format.number(found.length, 0) }),
    shown: shown.map(({ id, path, title, bytes, rows, leftOut }) => ({
      id,
      path,
      title: joinLaoWords(title),
      details: [
        'CSV',
        fileSize(bytes, locale),
        t('openData.rows', { count: format.number(rows, 0) }),
        ...(leftOut === 0 ? [] : [t('openData.leftOut', { count: format.number(leftOut, 0) })]),
      ].join(', '),
    })),
  };
}
