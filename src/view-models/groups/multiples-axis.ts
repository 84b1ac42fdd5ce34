import type { OverviewFile } from '#model/overview-file.ts';
import { decimalTime } from '#model/time.ts';
import { linearScale, type Scale } from '../indicator/trajectory/axis.ts';
import type { Member } from './members.ts';
import { drawnTarget } from './drawn-target.ts';

/** The time axis all small pictures of one page share, on the decimal scale (year y ends at y.0). */
export type MultiplesAxis = {
  readonly from: number;
  readonly to: number;
  /** Ends of plans on the axis: a hairline each. */
  readonly ends: readonly number[];
  readonly scale: Scale;
};

/** Length and margins of one picture, in pixels. */
export const pictureSize = { width: 344, height: 122, left: 6, right: 338, top: 28, bottom: 92 } as const;

/** Enough past to see a direction, little enough to see the plan. */
const yearsBeforePlans = 10;
/** A shorter axis would make a fall or rise of one year look like a trend. */
const shortestAxis = 5;

/** From the first value drawn, at most ten years before the plans, to the last target drawn, at least the as-of year. */
export function multiplesAxis(members: readonly Member[], { plans, asOf }: Pick<OverviewFile, 'plans' | 'asOf'>): MultiplesAxis {
  const now = Math.ceil(decimalTime(asOf) ?? 0);
  const begin = Math.min(now, ...plans.map((plan) => plan.from - 1));
  const times = members.flatMap((member) => [...member.indicator.spark, ...drawnTarget(member).path].map(([time]) => time));
  const targets = members.flatMap((member) => drawnTarget(member).target?.time ?? []);
  const to = Math.max(now, ...targets.map(Math.ceil));
  const first = Math.floor(Math.min(begin, ...times));
  const from = Math.min(Math.max(first, begin - yearsBeforePlans), to - shortestAxis);
  const ends = [...new Set(plans.map((plan) => plan.to))].filter((end) => end > from && end <= to).toSorted((one, other) => one - other);
  return { from, to, ends, scale: linearScale([from, to], [pictureSize.left, pictureSize.right]) };
}

/** The years named under a picture: its two ends, and the ends of plans where they have room. */
export function axisYears({ from, to, ends, scale }: MultiplesAxis): readonly number[] {
  const room = 40;
  const between = ends.filter((end) => scale.place(end) - scale.place(from) > room && scale.place(to) - scale.place(end) > room);
  return [from, ...between.filter((end, index) => index === 0 || scale.place(end) - scale.place(between[index - 1] ?? from) > room), to];
}
