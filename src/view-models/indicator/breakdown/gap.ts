import type { BreakdownSeries } from './breakdown-series.ts';
import { type Group, isForSentence, type ValuedCell } from './cell.ts';
import { isAcrossBreak } from './series-breaks.ts';

type Side = { readonly group: Group; readonly cell: ValuedCell };

/**
 * The distance between two groups in one period. `pair`: the only two there are; `ordered`: both ends of an order such as
 * income; `extremes`: the highest and the lowest of more than two.
 */
export type Gap = {
  readonly kind: 'pair' | 'ordered' | 'extremes';
  readonly period: string;
  /** Higher value first; of `ordered`, the last of the order first. */
  readonly first: Side;
  readonly second: Side;
  /** In the unit of the indicator, at least 0. */
  readonly size: number;
  /** How many groups have a value in the period. */
  readonly counted: number;
};

/** Dimensions whose codes go from least to most. */
const orderedDimensions: ReadonlySet<string> = new Set(['INCOME', 'WEALTH', 'EDUCATION']);

/** The gaps of a series that can be compared with each other: oldest first, none where two groups lack a value. */
export function gapsOf(series: BreakdownSeries): readonly Gap[] {
  const ends = orderedDimensions.has(series.dimension) ? gapsOfEnds(series) : [];
  return ends.length > 0 ? ends : series.periods.flatMap((period) => extremesIn(series, period) ?? []);
}

function gapsOfEnds({ groups, periods }: BreakdownSeries): readonly Gap[] {
  const [least, most] = [groups[0], groups.at(-1)];
  if (least === undefined || most === undefined || least === most) return [];
  return periods.flatMap((period): Gap[] => {
    const sides = sidesIn([most, least], period);
    const [first, second] = sides;
    if (first === undefined || second === undefined) return [];
    return [{ kind: 'ordered', period, first, second, size: Math.abs(first.cell.value - second.cell.value), counted: sides.length }];
  });
}

function extremesIn({ groups }: BreakdownSeries, period: string): Gap | null {
  const sides = sidesIn(groups, period).toSorted((a, b) => b.cell.value - a.cell.value);
  const [first, second] = [sides[0], sides.at(-1)];
  if (first === undefined || second === undefined || first === second) return null;
  return { kind: groups.length === 2 ? 'pair' : 'extremes', period, first, second, size: first.cell.value - second.cell.value, counted: sides.length };
}

function sidesIn(groups: readonly Group[], period: string): readonly Side[] {
  return groups.flatMap((group) => {
    const cell = group.cells.get(period);
    return isForSentence(cell) ? [{ group, cell }] : [];
  });
}

/** The newest gap before another that may be set against it: of the same groups and with no break in between; else null. */
export function gapBefore(series: BreakdownSeries, gaps: readonly Gap[], latest: Gap): Gap | null {
  const before = gaps.slice(0, gaps.indexOf(latest)).toReversed();
  const found = before.find((gap) => valued(series, gap.period) === valued(series, latest.period) || gap.kind === 'ordered');
  if (found === undefined) return null;
  return isAcrossBreak(found.first.cell, latest.first.cell, series.breaks) || isAcrossBreak(found.second.cell, latest.second.cell, series.breaks) ? null : found;
}

/** The groups with a value in a period, as one text. */
function valued({ groups }: BreakdownSeries, period: string): string {
  return groups.filter(({ cells }) => isForSentence(cells.get(period))).map(({ id }) => id).join(' ');
}
