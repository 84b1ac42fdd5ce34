import type { IndicatorFile } from '#model/indicator-file.ts';
import type { IndicatorTextsFile } from '#model/texts-file.ts';
import { decimalTime } from '#model/time.ts';
import type { Locale } from '#i18n/locale.ts';
import { joinedTexts } from '../joined-texts.ts';
import { comparedSeries, type ComparedSeries, headlineOf } from './compared-series.ts';
import { seriesReasons } from './series-reasons.ts';

type ComparedCell = {
  readonly value: string;
  /** 'provisional', 'over' …; empty for an ordinary value. */
  readonly marks: string;
  /** Less the headline's value of the same period, with its sign; null without one, and for the headline itself. */
  readonly difference: string | null;
  /** Where the series has more than one; empty where its head names the only one. */
  readonly source: string;
};

/** The series of one indicator side by side: why two people may hold two numbers that are both printed somewhere. */
export type SeriesComparison = {
  readonly title: string;
  readonly unit: string;
  readonly finding: string;
  readonly series: readonly ComparedSeries[];
  /** Newest period first; null = the series has no value for it. */
  readonly rows: readonly { readonly period: string; readonly cells: readonly (ComparedCell | null)[] }[];
  readonly reasons: readonly string[];
};

export function seriesComparison(file: IndicatorFile, given: IndicatorTextsFile, locale: Locale): SeriesComparison {
  const texts = joinedTexts(given);
  const series = comparedSeries(file, texts, locale);
  const rows = periodsOf(series).map((period) => ({ period: locale.format.period(period), cells: series.map((each) => cellOf(each, period, series, file, locale)) }));
  const shared = rows.filter(({ cells }) => cells.filter((cell) => cell !== null).length > 1).length;
  return {
    title: texts.title,
    unit: texts.unit.short ?? texts.unit.title,
    finding: finding(shared, series.length, locale),
    series,
    rows,
    reasons: seriesReasons(series, file, texts, locale),
  };
}

function finding(shared: number, series: number, { t, format }: Locale): string {
  if (series < 2) return t('workspace.series.single');
  const several = format.number(series, 0);
  return shared === 0 ? t('workspace.series.noneShared', { series: several }) : t('workspace.series.shared', { series: several, count: format.number(shared, 0) });
}

function periodsOf(series: readonly ComparedSeries[]): readonly string[] {
  const periods = new Set(series.flatMap(({ rows }) => rows.map(([period]) => period)));
  return [...periods].toSorted((one, other) => (decimalTime(other) ?? 0) - (decimalTime(one) ?? 0));
}

const markWords = {
  P: 'word.observation.provisional',
  E: 'word.observation.estimated',
  F: 'word.observation.forecast',
  B: 'word.observation.break',
  I: 'word.observation.imputed',
  U: 'word.observation.unreliable',
} as const;

function cellOf(series: ComparedSeries, period: string, all: readonly ComparedSeries[], { indicator, sources }: IndicatorFile, { t, format }: Locale): ComparedCell | null {
  const row = series.rows.find(([at]) => at === period);
  if (row === undefined || row[1] === null) return null;
  const [, value, status, qualifier, , source] = row;
  const decimals = decimalsFor(value, indicator.decimals);
  const reference = series.role === 'headline' ? null : (headlineOf(all)?.rows.find(([at]) => at === period)?.[1] ?? null);
  const number = format.number(value, decimals);
  return {
    value: qualifier === null ? number : t(`indicators.qualifier.${qualifier}`, { number }),
    marks: status in markWords ? t(markWords[status as keyof typeof markWords]) : '',
    difference: reference === null ? null : format.signed(value - reference, Math.max(decimals, decimalsFor(value - reference, indicator.decimals))),
    source: series.sources.length > 1 ? (sources.find(({ id }) => id === source)?.title ?? source) : '',
  };
}

/** Another source may state a value one digit more finely than the headline is printed: 71.5 beside 75. Longer fractions are calculated ones. */
function decimalsFor(value: number, decimals: number): number {
  const isExact = (digits: number): boolean => Math.abs(value - Number(value.toFixed(digits))) < 1e-9;
  return !isExact(decimals) && isExact(decimals + 1) ? decimals + 1 : decimals;
}
