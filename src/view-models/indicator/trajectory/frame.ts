import type { IndicatorReading } from '../indicator-reading.ts';
import { linearScale, type Scale, ticksBetween, valueAxis } from './axis.ts';
import type { SeriesLines } from './series-lines.ts';
import { textWidth } from '../../figure/text-width.ts';

/** The size a figure is drawn for; a phone's has fewer labels and smaller type. */
export type FigureSize = { readonly width: number; readonly height: number; readonly isPhone: boolean };

export const wideSize: FigureSize = { width: 1248, height: 520, isPhone: false };
export const phoneSize: FigureSize = { width: 358, height: 420, isPhone: true };
/** As wide as the text of an A4 page: its smallest letters are eight points high. */
export const paperSize: FigureSize = { width: 800, height: 390, isPhone: false };

/** Where the plot lies in the figure, and how times and values become places in it. */
export type Frame = {
  readonly size: FigureSize;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly x: Scale;
  readonly y: Scale;
  readonly yTicks: readonly { readonly value: number; readonly text: string }[];
  readonly xTicks: readonly { readonly time: number; readonly isHorizon: boolean }[];
};

/** Earliest start of the axis: older values stand in the table, and the caption says so. */
export const earliestStart = 2000;
const usualStart = 2014;

export function frameOf(reading: IndicatorReading, lines: readonly SeriesLines[], size: FigureSize): Frame {
  const { file, locale } = reading;
  const { unit, unitKind } = file.indicator;
  const from = startTime(lines);
  const to = Math.max(...file.plans.map((plan) => plan.to), ...file.verdicts.map(({ time }) => time)) + 1;
  const axis = valueAxis({
    values: shownValues(reading, lines, from),
    limits: file.indicator.limits,
    isFromZero: !['index', 'rank', 'points', 'days'].includes(unitKind),
  });
  const yTicks = axis.ticks.map((value, index) => {
    const text = tickText(value, axis.ticks, locale.format);
    return { value, text: unit === 'percent' && index === axis.ticks.length - 1 ? `${text}%` : text };
  });
  const tickSize = size.isPhone ? 12 : 13;
  const widest = Math.max(...yTicks.map(({ text }) => textWidth(text, tickSize)));
  const left = Math.max(size.isPhone ? 30 : 44, Math.ceil(widest) + 12);
  const right = size.width - (size.isPhone ? 12 : 28);
  const top = size.isPhone ? 108 : 112;
  const bottom = size.height - 40;
  const horizons = new Set(file.plans.map((plan) => plan.to));
  const years = [...new Set([...ticksBetween(from, to, 5), ...horizons])].toSorted((a, b) => a - b);
  return {
    size, left, right, top, bottom, yTicks,
    x: linearScale([from, to], [left, right]),
    y: linearScale(axis.domain, [bottom, top]),
    xTicks: years.map((time) => ({ time, isHorizon: horizons.has(time) })),
  };
}

function startTime(lines: readonly SeriesLines[]): number {
  const times = lines.flatMap(({ marks }) => marks.map(({ time }) => time));
  return Math.max(earliestStart, Math.min(usualStart, ...times.map((time) => Math.floor(time))));
}

function shownValues({ file }: IndicatorReading, lines: readonly SeriesLines[], from: number): readonly number[] {
  const values = [
    ...lines.flatMap(({ marks }) => marks.filter(({ time }) => time >= from).map(({ value }) => value)),
    ...file.verdicts.flatMap(({ arithmetic }) => arithmetic.knots.map(([, value]) => value)),
    ...file.targets.flatMap(({ value, range }) => [value, range?.lower ?? null, range?.upper ?? null]),
    ...file.baselines.map(({ value }) => value),
  ].filter((value) => value !== null);
  return values.length === 0 ? [0, 1] : values;
}

/** Ticks share their decimals. */
export function tickText(value: number, ticks: readonly number[], format: IndicatorReading['locale']['format']): string {
  const largest = Math.max(...ticks.map(Math.abs));
  if (largest >= 1e6) return format.compact(value);
  const decimals = [0, 1, 2, 3].find((count) => ticks.every((tick) => Math.abs(tick * 10 ** count - Math.round(tick * 10 ** count)) < 1e-6)) ?? 3;
  return format.number(value, decimals);
}
