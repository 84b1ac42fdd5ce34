import type { Locale } from '#i18n/locale.ts';
import type { ProvinceRow } from './province-rows.ts';

type FindingInput = {
  readonly rows: readonly ProvinceRow[];
  readonly name: string;
  readonly countryName: string;
  /** Indicators with values by province. */
  readonly of: number;
  readonly locale: Locale;
};

/** What the figures mean for a province: on which side of the country they lie, where it differs most, and how many there are. */
export function provinceFinding({ rows, name, countryName, of, locale }: FindingInput): readonly string[] {
  const { t } = locale;
  const count = rows.filter(({ value }) => value !== null).length;
  if (count === 0) return [t('provinces.own.none', { name, of })];
  const compared = rows.flatMap((row) => (row.value === null || row.country === null ? [] : [{ row, gap: row.value - row.country }]));
  const above = compared.filter(({ gap }) => gap > 0).length;
  const below = compared.filter(({ gap }) => gap < 0).length;
  // Differences of one kind only: shares of 100, told in points.
  const shares = compared.filter(({ row }) => row.unit === 'percent').toSorted((a, b) => a.gap - b.gap);
  const [lowest, highest] = [shares[0], shares.at(-1)];
  const sentence = (key: 'provinces.own.furthestAbove' | 'provinces.own.furthestBelow', row: ProvinceRow): string =>
    t(key, { title: row.title, year: row.year, value: row.text, country: row.countryText });
  return [
    ...(compared.length === 0 ? [] : [t('provinces.own.sides', { name, country: countryName, of: compared.length, count: above, below })]),
    ...(highest !== undefined && highest.gap > 0 ? [sentence('provinces.own.furthestAbove', highest.row)] : []),
    ...(lowest !== undefined && lowest.gap < 0 ? [sentence('provinces.own.furthestBelow', lowest.row)] : []),
    t('provinces.own.count', { name, count, of }),
  ];
}
