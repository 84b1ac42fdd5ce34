import { compareCodePoints } from '#lib/compare-code-points.ts';
import type { IndicatorByFile } from '#model/indicator-file.ts';
import type { IndicatorReading } from './indicator-reading.ts';
import { sourceCredits } from '../figure/source-credits.ts';
import { dotAxis } from '../provinces/dot-axis.ts';
import { fiveSteps, stepOf } from './five-steps.ts';
import { gridColumns, gridRows, provinceGrid } from './province-grid.ts';
import { provinceSeries } from './province-values.ts';
import { textWidth } from '../figure/text-width.ts';

export type ProvinceTile = {
  readonly area: string;
  readonly x: number;
  readonly y: number;
  /** Fits into the tile; the full name stands in the table. */
  readonly name: string;
  readonly code: string;
  /** null: no value for the year. */
  readonly value: string | null;
  readonly earlier: string | null;
  /** 1 (lowest fifth) to 5. */
  readonly step: number;
};

export type ProvinceRow = {
  readonly area: string;
  readonly name: string;
  /** For a narrow screen, where type is larger against the drawing. */
  readonly shortName: string;
  readonly value: string | null;
  readonly earlier: string | null;
  readonly change: string | null;
  /** Places on the axis of the dots; null without a value. */
  readonly x: number | null;
  readonly earlierX: number | null;
  readonly note: string | null;
};

/** Tiles, ranking and table of one year of province values. */
export type ProvincesFigure = {
  /** Says that another indicator is shown, where this one has no province values. */
  readonly instead: string | null;
  readonly title: string;
  readonly summary: string;
  /** The period shown, as data write it. */
  readonly period: string;
  readonly year: string;
  readonly earlierYear: string | null;
  readonly years: readonly { readonly period: string; readonly text: string; readonly isChosen: boolean }[];
  readonly tileSize: { readonly width: number; readonly height: number };
  readonly size: { readonly width: number; readonly height: number };
  readonly tiles: readonly ProvinceTile[];
  /** The steps in use, each with its lowest value. */
  readonly steps: readonly { readonly step: number; readonly from: string }[];
  /** Lowest first; areas without a value last. */
  readonly rows: readonly ProvinceRow[];
  readonly axis: { readonly left: number; readonly right: number; readonly ticks: readonly { readonly x: number; readonly text: string }[] };
  readonly source: string;
  /** 'publisher (licence)', each once. */
  readonly sources: readonly string[];
  /** Stands in place of a missing value. */
  readonly noData: string;
};

type ProvincesInput = {
  /** The indicator that has the values: the page's own, or the one shown instead. */
  readonly reading: IndicatorReading;
  readonly by: IndicatorByFile;
  /** Title of the page's indicator where another is shown instead. */
  readonly insteadOf: string | null;
  readonly period?: string | undefined;
};

const tile = { width: 98, height: 62 };
const axisLeft = 150;
const axisRight = 540;

/** null where no province has a value. */
export function provincesFigure({ reading, by, insteadOf, period }: ProvincesInput): ProvincesFigure | null {
  const { locale, quantity, texts } = reading;
  const { t, format } = locale;
  const series = provinceSeries(by);
  const chosen = period !== undefined && series.periods.includes(period) ? period : series.periods.at(-1);
  if (chosen === undefined) return null;
  const earlier = series.periods[series.periods.indexOf(chosen) - 1] ?? null;
  const values = series.areas.map(({ area, byPeriod }) => ({
    area,
    name: areaName(reading, area),
    value: byPeriod.get(chosen) ?? null,
    before: earlier === null ? null : (byPeriod.get(earlier) ?? null),
  }));
  const known = values.map(({ value }) => value).filter((value) => value !== null);
  const bounds = fiveSteps(known, reading.file.indicator.decimals);
  const axis = dotAxis([...known, ...values.flatMap(({ before }) => before ?? [])], reading.file.indicator.limits, [axisLeft, axisRight]);
  const ranked = values.toSorted((a, b) => (a.value ?? Infinity) - (b.value ?? Infinity) || compareCodePoints(a.name, b.name));
  const [lowest, highest] = [ranked[0], ranked.findLast(({ value }) => value !== null)];
  const words = {
    name: texts.title, year: format.period(chosen), count: known.length,
    lowest: lowest?.name ?? '', highest: highest?.name ?? '',
    low: quantity.amount(lowest?.value ?? 0), high: quantity.amount(highest?.value ?? 0),
    gap: quantity.difference((highest?.value ?? 0) - (lowest?.value ?? 0)),
  };
  return {
    instead: insteadOf === null ? null : t('indicator.provinces.instead', { name: insteadOf, other: texts.title }),
    title: earlier === null ? t('indicator.provinces.caption', words) : t('indicator.provinces.captionSince', { ...words, earlier: format.period(earlier) }),
    summary: t('indicator.provinces.summary', words),
    period: chosen,
    year: words.year,
    earlierYear: earlier === null ? null : format.period(earlier),
    years: series.periods.map((entry) => ({ period: entry, text: format.period(entry), isChosen: entry === chosen })),
    tileSize: tile,
    size: { width: gridColumns * tile.width, height: gridRows * tile.height },
    tiles: values.map((entry) => tileOf(reading, entry, bounds)),
    steps: [Math.min(...known), ...bounds].map((from, index) => ({ step: index + 1, from: quantity.amount(from) })),
    rows: ranked.map(({ area, name, value, before }) => ({
      area, name,
      shortName: shortName(reading, area, name),
      value: value === null ? null : quantity.number(value),
      earlier: before === null ? null : quantity.number(before),
      change: value === null || before === null ? null : quantity.change(value - before),
      x: value === null ? null : axis.place(value),
      earlierX: before === null ? null : axis.place(before),
      note: value === null ? t(area === 'LA-XS' ? 'indicator.provinces.recreated' : 'indicator.provinces.noData') : null,
    })),
    axis: { left: axisLeft, right: axisRight, ticks: axis.ticks.map(({ value, x }) => ({ x, text: quantity.amount(value) })) },
    source: sourceText(reading, by, series.sources),
    sources: sourceCredits(sourcesOf(by, series.sources), locale),
    noData: t('indicator.provinces.noData'),
  };
}

type TileValues = { readonly area: string; readonly name: string; readonly value: number | null; readonly before: number | null };

function tileOf(reading: IndicatorReading, { area, name, value, before }: TileValues, bounds: readonly number[]): ProvinceTile {
  const [column, row] = provinceGrid[area] ?? [0, 0];
  const { number } = reading.quantity;
  return {
    area,
    x: column * tile.width,
    y: row * tile.height,
    name: textWidth(name, 12) > tile.width - 14 ? shortName(reading, area, name) : name,
    code: area.replace('LA-', ''),
    value: value === null ? null : number(value),
    earlier: before === null ? null : number(before),
    step: value === null ? 0 : stepOf(value, bounds, reading.file.indicator.decimals),
  };
}

/** The two areas named after the capital are the only long ones. */
function shortName({ locale }: IndicatorReading, area: string, name: string): string {
  return area === 'LA-VT' || area === 'LA-VI' ? locale.t(`indicator.area.${area}`) : name;
}

/** Texts name only areas with values; the province that was re-created is known here. */
function areaName({ texts, locale }: IndicatorReading, area: string): string {
  return texts.areas[area] ?? (area === 'LA-XS' ? locale.t('indicator.area.LA-XS') : area);
}

function sourcesOf({ sources }: IndicatorByFile, ids: readonly string[]): IndicatorByFile['sources'] {
  return sources.filter(({ id }) => ids.includes(id));
}

function sourceText({ locale }: IndicatorReading, by: IndicatorByFile, ids: readonly string[]): string {
  const names = sourcesOf(by, ids).map(({ title, publisher }) => `${publisher}, ${title}`);
  return locale.t('indicator.provinces.source', { source: names.join('; ') });
}
