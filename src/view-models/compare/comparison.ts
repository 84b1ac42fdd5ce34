import type { Locale } from '#i18n/locale.ts';
import type { ComparedIndicator } from './compared-indicator.ts';
import { type Exclusion, indexedTo, type IndexPoint, possibleBases, usualBase } from './index-rule.ts';

/** An indicator that can be indexed, with its index. */
export type IndexedIndicator = { readonly item: ComparedIndicator; readonly points: readonly IndexPoint[] };

/** Indicators side by side and, where they have a common base year, their indices. */
export type Comparison = {
  readonly items: readonly ComparedIndicator[];
  /** null: there is no year to which two of them can be indexed. */
  readonly base: number | null;
  /** Years a reader may choose as base, in order. */
  readonly bases: readonly number[];
  /** The base year without a wish. */
  readonly usual: number | null;
  /** The year the plans began. */
  readonly since: number;
  readonly indexed: readonly IndexedIndicator[];
  readonly excluded: readonly { readonly item: ComparedIndicator; readonly reason: string }[];
  readonly locale: Locale;
};

type Asked = {
  readonly items: readonly ComparedIndicator[];
  /** The base year of the address; one that is not possible is not taken. */
  readonly wanted: number | null;
  /** The year the plans began. */
  readonly since: number;
  readonly locale: Locale;
};

export function comparison({ items, wanted, since, locale }: Asked): Comparison {
  const inputs = items.map(({ index }) => index);
  const bases = possibleBases(inputs);
  const usual = usualBase(inputs, since);
  const base = wanted !== null && bases.includes(wanted) ? wanted : usual;
  const results = base === null ? [] : items.map((item) => ({ item, result: indexedTo(item.index, base) }));
  return {
    items,
    base,
    bases,
    usual,
    since,
    indexed: results.flatMap(({ item, result }) => ('points' in result ? [{ item, points: result.points }] : [])),
    excluded: results.flatMap(({ item, result }) => ('points' in result ? [] : [{ item, reason: reasonText(result.exclusion, base ?? 0, locale) }])),
    locale,
  };
}

function reasonText(exclusion: Exclusion, base: number, { t }: Locale): string {
  return t(`compare.excluded.${exclusion}`, { year: base });
}
