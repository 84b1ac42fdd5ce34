import type { ChangeList } from './change-rows.ts';

/** A list, or the beginning of a long one. */
export type ListSlice<Row> = {
  readonly rows: readonly Row[];
  /** It has more rows than a slice shows. */
  readonly isLong: boolean;
  readonly isWhole: boolean;
  /** How many rows a slice shows. */
  readonly first: number;
  /** What the address holds when this list is shown the other way. */
  readonly other: string | undefined;
};

const sliceLength = 20;
/** A slice is not worth it for a few rows more. */
const mostWhole = 25;

/** `all` names the lists that are shown whole, such as `moves,added`. */
export function listSlice<Row>(rows: readonly Row[], list: ChangeList, all: string | undefined): ListSlice<Row> {
  const whole = (all ?? '').split(',').filter((name) => name !== '');
  const isWhole = whole.includes(list);
  const isLong = rows.length > mostWhole;
  const others = isWhole ? whole.filter((name) => name !== list) : [...whole, list];
  return { rows: isLong && !isWhole ? rows.slice(0, sliceLength) : rows, isLong, isWhole, first: sliceLength, other: others.length === 0 ? undefined : others.join(',') };
}
