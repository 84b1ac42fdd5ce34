import type { Locale } from '#i18n/locale.ts';
import type { IndicatorByFile } from '#model/indicator-file.ts';
import type { ProvincesFile } from '#model/provinces-file.ts';
import type { TextsFile } from '#model/texts-file.ts';
import { sourceCredits } from '../figure/source-credits.ts';
import { fiveSteps } from '../indicator/five-steps.ts';
import type { IndicatorReading } from '../indicator/indicator-reading.ts';
import { type AreaSeries, areaSeries } from './area-series.ts';
import { figureOf } from './area-value.ts';
import { isComparable } from './is-comparable.ts';
import { type PlacedArea, rankedAreas } from './ranked-areas.ts';

/** One indicator by province in one period, ready to be said and drawn. */
export type ProvincesView = {
  readonly reading: IndicatorReading;
  readonly locale: Locale;
  readonly boundaries: ProvincesFile['boundaries'];
  readonly series: AreaSeries;
  /** Areas in the order of the code list. */
  readonly areas: readonly NamedArea[];
  readonly period: string;
  readonly earlier: string | null;
  /** The period as printed. */
  readonly year: string;
  readonly earlierYear: string | null;
  /** From the highest to the lowest value; areas without one last, in the order of the code list. */
  readonly ranked: readonly PlacedArea[];
  /** Lowest values of the classes but the first. */
  readonly bounds: readonly number[];
  readonly values: readonly number[];
  /** Values of the whole country in the same series; null where a whole says nothing about its parts. */
  readonly country: (period: string) => number | null;
  readonly countryName: string;
  /** 'publisher (licence)', each once. */
  readonly sources: readonly string[];
};

export type NamedArea = { readonly id: string; readonly name: string; readonly from: string | null };

type ProvincesInput = {
  readonly file: ProvincesFile;
  readonly texts: TextsFile;
  readonly reading: IndicatorReading;
  readonly by: IndicatorByFile;
  /** As the address says; any other than one with data shows the latest. */
  readonly period?: string | undefined;
};

/** null where no province has a value. */
export function provincesView({ file, texts, reading, by, period }: ProvincesInput): ProvincesView | null {
  const entry = file.indicators.find(({ id }) => id === reading.file.indicator.id);
  const series = areaSeries(by, entry?.series ?? by.provinces[0]?.[0] ?? '');
  const chosen = period !== undefined && series.periods.includes(period) ? period : series.periods.at(-1);
  if (chosen === undefined) return null;
  const earlier = series.periods[series.periods.indexOf(chosen) - 1] ?? null;
  const areas = namedAreas(file, texts);
  const ranked = rankedAreas(areas.map((area) => ({ ...area, value: series.at(area.id, chosen), before: earlier === null ? null : series.at(area.id, earlier) })));
  const values = ranked.map(({ value }) => figureOf(value)).filter((value) => value !== null);
  const { locale } = reading;
  return {
    reading, locale, series, areas, earlier, ranked, values,
    boundaries: file.boundaries,
    period: chosen,
    year: locale.format.period(chosen),
    earlierYear: earlier === null ? null : locale.format.period(earlier),
    bounds: fiveSteps(values, reading.file.indicator.decimals),
    country: (at) => (isComparable(reading.file.indicator.unitKind) ? countryValue(reading, entry?.series, at) : null),
    countryName: texts.areas['LA'] ?? 'LA',
    sources: sourceNames(by, series.sources(chosen), locale),
  };
}

/** The provinces with their names, in the order of the code list. */
export function namedAreas(file: Pick<ProvincesFile, 'areas'>, texts: Pick<TextsFile, 'areas'>): readonly NamedArea[] {
  return file.areas.map(({ id, from }) => ({ id, from, name: texts.areas[id] ?? id }));
}

function countryValue({ file }: IndicatorReading, series: string | undefined, period: string): number | null {
  return file.series.find(({ id }) => id === series)?.rows.find(([at]) => at === period)?.[1] ?? null;
}

/** 'publisher (licence)' of the named sources, each once. */
export function sourceNames({ sources }: Pick<IndicatorByFile, 'sources'>, ids: readonly string[], locale: Locale): readonly string[] {
  return sourceCredits(sources.filter(({ id }) => ids.includes(id)), locale);
}

