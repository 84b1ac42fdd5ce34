import { decimalTime } from '#model/time.ts';
import { atTenth, type Shape } from '../../figure/shape.ts';
import { textWidth } from '../../figure/text-width.ts';
import type { IndicatorReading } from '../indicator-reading.ts';
import { linearScale, niceStep, type Scale, ticksBetween, valueAxis } from '../trajectory/axis.ts';
import { tickText } from '../trajectory/frame.ts';
import type { ChartSize } from './chart-size.ts';

/** Where the plot of a line drawing lies, and how times and values become places in it. */
export type ChartFrame = {
  readonly size: ChartSize;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly x: Scale;
  readonly y: Scale;
  readonly times: ReadonlyMap<string, number>;
  readonly yTicks: readonly { readonly value: number; readonly text: string }[];
  readonly xTicks: readonly { readonly x: number; readonly textX: number; readonly text: string }[];
  /** Tops of the rows under the plot. */
  readonly rowTops: readonly number[];
  readonly unit: string;
};

type FrameInput = {
  readonly reading: IndicatorReading;
  readonly size: ChartSize;
  readonly periods: readonly string[];
  readonly values: readonly number[];
  readonly right: number;
  readonly rowsBelow: number;
};

/** Shares, counts, rates and money start at zero, so that a length says how much. */
export function isFromZero({ file }: IndicatorReading): boolean {
  return !['index', 'rank', 'points', 'days'].includes(file.indicator.unitKind);
}

/** The unit above an axis; blank where every tick says %. */
export function unitText({ file, texts }: IndicatorReading): string {
  return file.indicator.unit === 'percent' ? '' : texts.unit.title;
}

/** The value axis of some values, with ticks as printed. */
export function valueTicks(reading: IndicatorReading, values: readonly number[]) {
  const axis = valueAxis({ values: values.length === 0 ? [0, 1] : values, limits: reading.file.indicator.limits, isFromZero: isFromZero(reading) });
  const { domain } = axis;
  // Natural limits may cut the axis so short that hardly a step is left: 1 to 193 by hundreds.
  const ticks = axis.ticks.length < 3 ? ticksBetween(domain[0], domain[1], niceStep(domain[1] - domain[0], 5)) : axis.ticks;
  const isPercent = reading.file.indicator.unit === 'percent';
  return { domain, ticks: ticks.map((value) => ({ value, text: `${tickText(value, ticks, reading.locale.format)}${isPercent ? '%' : ''}` })) };
}

export function chartFrame({ reading, size, periods, values, right, rowsBelow }: FrameInput): ChartFrame {
  const { domain, ticks } = valueTicks(reading, values);
  const left = Math.ceil(Math.max(...ticks.map(({ text }) => textWidth(text, size.type)))) + 10;
  const bottom = size.height - 30 - rowsBelow * size.line;
  const times = new Map(periods.map((period) => [period, decimalTime(period) ?? 0]));
  const from = Math.min(...times.values());
  const to = Math.max(...times.values());
  const x = linearScale([from, to > from ? to : from + 1], [left + 12, right - 4]);
  return {
    size, left, right, bottom, x, times, top: 34,
    y: linearScale(domain, [bottom, 34]),
    yTicks: ticks,
    xTicks: timeTicks(reading, size, [...times].map(([period, time]) => ({ period, x: x.place(time) }))),
    rowTops: Array.from({ length: rowsBelow }, (_, index) => bottom + 28 + index * size.line),
    unit: unitText(reading),
  };
}

/** As many periods as fit, the newest always. */
function timeTicks({ locale }: IndicatorReading, { type }: ChartSize, places: readonly { readonly period: string; readonly x: number }[]): ChartFrame['xTicks'] {
  const kept: { x: number; textX: number; text: string }[] = [];
  let free = Infinity;
  for (const { period, x } of places.toReversed()) {
    const text = locale.format.period(period);
    const half = textWidth(text, type) / 2 + 7;
    if (x + half > free) continue;
    // The first name of a period may be wider than the axis labels beside which it begins.
    kept.push({ x, textX: Math.max(x, half - 5), text });
    free = Math.max(x, half - 5) - half;
  }
  return kept;
}

/** Grid, ticks and the unit above the axis. */
export function frameShapes({ left, right, bottom, size, yTicks, xTicks, y, unit }: ChartFrame): readonly Shape[] {
  const type = size.type;
  return [
    ...yTicks.flatMap(({ value, text }, index): Shape[] => [
      { kind: 'line', role: index === 0 ? 'axis' : 'grid', x1: left, x2: right, y1: y.place(value), y2: y.place(value) },
      { kind: 'text', role: 'text-tick', anchor: 'end', size: type, x: left - 6, y: atTenth(y.place(value) + type * 0.35), text },
    ]),
    ...xTicks.flatMap(({ x, textX, text }): Shape[] => [
      { kind: 'line', role: 'axis', x1: x, x2: x, y1: bottom, y2: bottom + 5 },
      { kind: 'text', role: 'text-tick', anchor: 'middle', size: type, x: atTenth(textX), y: bottom + 20, text },
    ]),
    ...(unit === '' ? [] : [{ kind: 'text', role: 'text-tick', anchor: 'start', size: type, x: 0, y: 16, text: unit } as const]),
  ];
}
