import type { Locale } from '#i18n/locale.ts';
import { decimalTime } from '#model/time.ts';
import { textWidth } from '../figure/text-width.ts';

/** A plan on the clock: its years and the words at its end. */
export type ClockPlan = { readonly id: string; readonly from: number; readonly to: number; readonly name: string; readonly flag: string };

type Label = { readonly text: string; readonly x: number; readonly y: number; readonly anchor: 'start' | 'middle' | 'end' };

export type ClockBar = {
  readonly id: string;
  readonly x: number;
  readonly width: number;
  /** Width of the filled part: the time that is gone. */
  readonly elapsed: number;
  /** Top of the bar in its row (wide) or in the drawing (narrow). */
  readonly y: number;
  readonly flagX: number;
  readonly label: Label;
};

export type PlanClock = {
  readonly width: number;
  readonly height: number;
  readonly barHeight: number;
  /** Where the line of the as-of date stands. */
  readonly nowX: number;
  readonly nowLabel: Label;
  /** Vertical lines at the begin and at each end. */
  readonly gridX: readonly number[];
  readonly ticks: readonly Label[];
  readonly bars: readonly ClockBar[];
};

type Size = { readonly width: number; readonly rowHeight: number; readonly barHeight: number; readonly fontSize: number; readonly top: number };

/** Wide: each bar stands in a row of its own, beside the plan's words; y is counted within that row. */
const wide: Size = { width: 756, rowHeight: 64, barHeight: 16, fontSize: 14, top: 22 };
/** Narrow: one drawing over the words, with the plans' names in it. */
const narrow: Size = { width: 356, rowHeight: 46, barHeight: 12, fontSize: 13, top: 46 };
const inset = 1;
const labelGap = 9;

/** The plans on one time axis for a wide page: flags name the targets, the plans' names stand outside. */
export function wideClock(plans: readonly ClockPlan[], asOf: string, locale: Locale): PlanClock {
  return clock(plans, asOf, locale, wide);
}

/** The same for a phone: the bars carry the plans' names. */
export function narrowClock(plans: readonly ClockPlan[], asOf: string, locale: Locale): PlanClock {
  return clock(plans, asOf, locale, narrow);
}

function clock(plans: readonly ClockPlan[], asOf: string, locale: Locale, size: Size): PlanClock {
  const start = Math.min(...plans.map(({ from }) => from - 1));
  const end = Math.max(...plans.map(({ to }) => to));
  const scale = (time: number): number => rounded(inset + ((time - start) / (end - start)) * (size.width - 2 * inset));
  const nowX = scale(Math.min(end, Math.max(start, decimalTime(asOf) ?? start)));
  const ends = [...new Set(plans.map(({ to }) => to))].toSorted((one, other) => one - other);
  const isNarrow = size === narrow;
  const height = isNarrow ? size.top + plans.length * size.rowHeight : size.rowHeight;
  return {
    width: size.width,
    height: isNarrow ? height + 10 : height,
    barHeight: size.barHeight,
    nowX,
    nowLabel: nowLabel(locale.t('home.axis.asOf', { date: locale.format.dayShort(asOf) }), nowX, size),
    gridX: [scale(start), ...ends.map(scale)],
    ticks: ticksOf(start, ends, scale, isNarrow ? height : 16, locale, size),
    bars: plans.map((plan, row) => barOf(plan, isNarrow ? size.top + row * size.rowHeight : size.top, nowX, scale, size)),
  };
}

function nowLabel(text: string, nowX: number, size: Size): Label {
  const isRoom = nowX + labelGap + textWidth(text, size.fontSize, true) <= size.width;
  return { text, x: isRoom ? nowX + labelGap : nowX - labelGap, y: 16, anchor: isRoom ? 'start' : 'end' };
}

function barOf(plan: ClockPlan, y: number, nowX: number, scale: (time: number) => number, size: Size): ClockBar {
  const x = scale(plan.from - 1);
  const flagX = scale(plan.to);
  const width = flagX - x;
  const text = size === narrow ? plan.name : plan.flag;
  return { id: plan.id, x, y, width, elapsed: Math.min(width, Math.max(0, rounded(nowX - x))), flagX, label: labelOf(text, y, flagX, nowX, size) };
}

/** Right of the bar where there is room, never across the line of the as-of date; else at the right end, over or under the bar. */
function labelOf(text: string, y: number, flagX: number, nowX: number, size: Size): Label {
  const length = textWidth(text, size.fontSize);
  const beside = flagX + labelGap;
  const crossesNow = beside - 2 <= nowX && nowX <= beside + length;
  const x = crossesNow ? nowX + labelGap : beside;
  const onLine = y + size.barHeight / 2 + 5;
  if (x + length <= size.width) return { text, x, y: onLine, anchor: 'start' };
  return { text, x: size.width, y: size === narrow ? y - 8 : y + size.barHeight + 20, anchor: 'end' };
}

function ticksOf(start: number, ends: readonly number[], scale: (time: number) => number, y: number, { t }: Locale, size: Size): readonly Label[] {
  const first = { text: t('home.axis.start', { year: start + 1 }), x: 0, y, anchor: 'start' as const };
  const last = ends.at(-1);
  const others = ends.map((year) => {
    const isLast = year === last;
    return { text: t('home.axis.end', { year }), x: isLast ? size.width : scale(year), y, anchor: isLast ? ('end' as const) : ('middle' as const) };
  });
  return withoutOverlap([first, ...others], size.fontSize - 1);
}

/** Drops a tick whose words would touch those before it; the last one always stays. */
function withoutOverlap(ticks: readonly Label[], fontSize: number): readonly Label[] {
  const last = ticks.at(-1);
  const limit = last === undefined ? 0 : extent(last, fontSize).left;
  let right = -Infinity;
  return ticks.filter((tick) => {
    const { left, right: end } = extent(tick, fontSize);
    if (tick !== last && (left < right + 6 || end > limit - 6)) return false;
    right = end;
    return true;
  });
}

function extent({ text, x, anchor }: Label, fontSize: number): { readonly left: number; readonly right: number } {
  const length = textWidth(text, fontSize);
  const left = anchor === 'start' ? x : anchor === 'middle' ? x - length / 2 : x - length;
  return { left, right: left + length };
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
