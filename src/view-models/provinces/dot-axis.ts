import { linearScale, niceStep, ticksBetween } from '../indicator/trajectory/axis.ts';

/** A value axis for dots: it begins and ends at round values near the data and never beyond the limits of the unit. */
export type DotAxis = { readonly place: (value: number) => number; readonly ticks: readonly { readonly value: number; readonly x: number }[] };

type Limits = { readonly lower: number | null; readonly upper: number | null } | null;

/** `span` = the pixels of its two ends; `parts` = about how many ticks. */
export function dotAxis(values: readonly number[], limits: Limits, span: readonly [number, number], parts = 3): DotAxis {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const step = niceStep(high - low || Math.abs(high) || 1, parts);
  const from = Math.max(limits?.lower ?? -Infinity, Math.floor(low / step + 1e-9) * step);
  const to = Math.min(limits?.upper ?? Infinity, Math.ceil(high / step - 1e-9) * step);
  const scale = linearScale([from, to > from ? to : from + step], span);
  return { place: scale.place, ticks: ticksBetween(scale.from, scale.to, step).map((value) => ({ value, x: scale.place(value) })) };
}
