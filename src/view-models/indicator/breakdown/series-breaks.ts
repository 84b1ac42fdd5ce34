import type { IndicatorFile } from '#model/indicator-file.ts';
import { decimalTime } from '#model/time.ts';
import type { Cell, Group, ValuedCell } from './cell.ts';

/** First moments after a break of a series that no factor mends. */
export function breakTimes({ breaks }: IndicatorFile, series: string): readonly number[] {
  return breaks.flatMap(({ series: id, before, splice }) => (id === series && splice === null ? (decimalTime(before) ?? []) : []));
}

/** Whether two values lie on different sides of a break, stated for the series or flagged at the later value. */
export function isAcrossBreak(before: Cell, after: Cell, breaks: readonly number[]): boolean {
  return after.status === 'B' || breaks.some((time) => time > before.time + 1e-9 && time <= after.time + 1e-9);
}

/** The values of a group cut into lines: never across a break, a value that is said to be absent, or more than one and a half intervals. */
export function runsOf({ cells }: Group, interval: number, breaks: readonly number[]): readonly (readonly ValuedCell[])[] {
  const runs: ValuedCell[][] = [];
  let before: Cell | null = null;
  for (const cell of cells.values()) {
    if (cell.value !== null) {
      const isNext = before !== null && before.value !== null && !isAcrossBreak(before, cell, breaks) && cell.time - before.time <= Math.max(1, interval) * 1.5 + 1e-9;
      if (isNext) runs.at(-1)?.push(cell as ValuedCell);
      else runs.push([cell as ValuedCell]);
    }
    before = cell;
  }
  return runs;
}
