import type { Locale } from '#i18n/locale.ts';
import type { ProvinceFile } from '#model/provinces-file.ts';
import type { TextsFile } from '#model/texts-file.ts';
import { createQuantity, type Quantity } from '../indicator/quantity.ts';
import { areaValue, figureOf } from './area-value.ts';
import { absenceReason, valueWords } from './area-words.ts';
import { isComparable } from './is-comparable.ts';
import { type PairSparkline, pairSparkline } from './pair-sparkline.ts';

type PublishedIndicator = ProvinceFile['indicators'][number];

/** One indicator of one province against the country. Empty texts stand where there is nothing to say. */
export type ProvinceRow = {
  readonly id: string;
  readonly title: string;
  readonly unit: string;
  readonly unitKind: string;
  readonly quantity: Quantity;
  /** The period shown, as printed. */
  readonly year: string;
  readonly value: number | null;
  /** The country's value of the same period, where the two may be compared. */
  readonly country: number | null;
  /** The value in words, or why there is none. */
  readonly text: string;
  readonly countryText: string;
  readonly difference: string;
  /** '4 of 17', from the highest. */
  readonly rank: string;
  readonly change: string;
  readonly isLessBetter: boolean;
  readonly sparkline: PairSparkline | null;
};

/** The indicators of a province, each with its latest value; without any, its latest period. */
export function provinceRows(file: ProvinceFile, texts: TextsFile, locale: Locale): readonly ProvinceRow[] {
  return file.indicators.flatMap((indicator) => {
    const shown = indicator.rows.findLast(([, value, status]) => value !== null && status !== 'F') ?? indicator.rows.at(-1);
    return shown === undefined ? [] : [rowOf({ file, indicator, shown, texts, locale })];
  });
}

type RowInput = {
  readonly file: ProvinceFile;
  readonly indicator: PublishedIndicator;
  readonly shown: PublishedIndicator['rows'][number];
  readonly texts: TextsFile;
  readonly locale: Locale;
};

function rowOf({ file, indicator, shown, texts, locale }: RowInput): ProvinceRow {
  const { id, unit, unitKind, decimals, direction, rows } = indicator;
  const [period, published, status, qualifier, , countryValue, rank, of] = shown;
  const words = texts.units[unit];
  const quantity = createQuantity({ unit, unitKind, decimals, words: words?.short ?? words?.title ?? '' }, locale);
  const value = areaValue(published, status, qualifier);
  const country = isComparable(unitKind) ? countryValue : null;
  const earlier = rows.slice(0, rows.indexOf(shown)).findLast(([, before]) => before !== null);
  const figure = figureOf(value);
  return {
    id, unit, unitKind, quantity, country,
    title: texts.indicators[id]?.title ?? id,
    year: locale.format.period(period),
    value: figure,
    text: absenceReason({ from: file.from, value, period }, locale) ?? valueWords(value, quantity, locale),
    countryText: country === null ? '' : quantity.amount(country),
    difference: figure === null || country === null ? '' : quantity.change(figure - country),
    rank: rank === null ? '' : locale.t('provinces.rank.of', { rank, of }),
    change: figure === null || earlier === undefined ? '' : locale.t('provinces.change.since', { change: quantity.change(figure - (earlier[1] ?? 0)), year: locale.format.period(earlier[0]) }),
    isLessBetter: direction === 'decrease',
    sparkline: pairSparkline(rows.map(([at, own, , , , whole]) => [at, own, isComparable(unitKind) ? whole : null])),
  };
}
