import { figureOf } from './area-value.ts';
import { absenceReason, numberWords } from './area-words.ts';
import type { ProvincesView } from './provinces-view.ts';
import type { PlacedArea } from './ranked-areas.ts';

export type PeriodsRow = {
  readonly area: string;
  readonly name: string;
  /** '4', or empty without a value. */
  readonly rank: string;
  /** In the order of the periods. */
  readonly cells: readonly { readonly period: string; readonly text: string; readonly isFigure: boolean }[];
  /** From the first to the last value of the province; empty with fewer than two. */
  readonly change: string;
};

/** Every period with data, province by province, and the country. */
export type PeriodsTable = {
  readonly periods: readonly { readonly period: string; readonly text: string; readonly isChosen: boolean }[];
  readonly rows: readonly PeriodsRow[];
  /** null where the dataset has no value of the country in the same series. */
  readonly country: PeriodsRow | null;
};

export function periodsTable(view: ProvincesView): PeriodsTable {
  const { locale, series, ranked, period } = view;
  return {
    periods: series.periods.map((entry) => ({ period: entry, text: locale.format.period(entry), isChosen: entry === period })),
    rows: ranked.map((area) => provinceRow(view, area)),
    country: countryRow(view),
  };
}

function provinceRow({ locale, reading, series }: ProvincesView, { id, name, from, rank }: PlacedArea): PeriodsRow {
  const values = series.periods.map((period) => ({ period, value: series.at(id, period) }));
  return {
    area: id,
    name,
    rank: rank === null ? '' : String(rank),
    cells: values.map(({ period, value }) => ({
      period,
      text: absenceReason({ from, value, period }, locale) ?? numberWords(value, reading.quantity, locale),
      isFigure: value.kind === 'value',
    })),
    change: changeOf(values.map(({ value }) => figureOf(value)), reading.quantity.change),
  };
}

function countryRow({ locale, reading, series, country, countryName }: ProvincesView): PeriodsRow | null {
  const values = series.periods.map((period) => ({ period, value: country(period) }));
  if (values.every(({ value }) => value === null)) return null;
  return {
    area: 'LA',
    name: countryName,
    rank: '',
    cells: values.map(({ period, value }) => ({
      period,
      text: value === null ? locale.t('word.observation.missing') : reading.quantity.number(value),
      isFigure: value !== null,
    })),
    change: changeOf(values.map(({ value }) => value), reading.quantity.change),
  };
}

function changeOf(values: readonly (number | null)[], print: (change: number) => string): string {
  const known = values.filter((value) => value !== null);
  const [first, last] = [known[0], known.at(-1)];
  return known.length < 2 || first === undefined || last === undefined ? '' : print(last - first);
}
