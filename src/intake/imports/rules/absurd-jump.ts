import { decimalTime } from '#model/time.ts';
import type { ImportFinding } from '#model/import-finding.ts';
import type { ImportedRow } from '../imported-row.ts';
import { runKey } from './repeated-row.ts';

const absurdFactor = 10;
/** Small numbers jump: one case becomes eleven. */
const leastValue = 10;

type Measured = { readonly row: ImportedRow; readonly time: number; readonly value: number };

/** Values of neighbouring years that differ more than tenfold: a slip of a decimal point, or another unit. */
export function absurdJumps(rows: readonly ImportedRow[]): readonly ImportFinding[] {
  const runs = new Map<string, Measured[]>();
  for (const row of rows) {
    const value = Number(row.cells['OBS_VALUE']);
    const time = decimalTime(row.cells['TIME_PERIOD'] ?? '');
    if (row.cells['OBS_VALUE'] === '' || time === null || value === 0) continue;
    const key = runKey(row);
    const run = runs.get(key);
    if (run === undefined) runs.set(key, [{ row, time, value }]);
    else run.push({ row, time, value });
  }
  return Array.from(runs.values(), jumpsOf).flat();
}

function jumpsOf(run: readonly Measured[]): readonly ImportFinding[] {
  const sorted = run.toSorted((left, right) => left.time - right.time);
  return sorted.flatMap((after, index): readonly ImportFinding[] => {
    const before = sorted[index - 1];
    if (before === undefined || after.time - before.time > 1 || !isAbsurd(before.value, after.value)) return [];
    const [value, was, since] = [after.row.cells['OBS_VALUE'] ?? '', before.row.cells['OBS_VALUE'] ?? '', before.row.cells['TIME_PERIOD'] ?? ''];
    return [{
      severity: 'warning', rule: 'absurd-jump', place: after.row.place, value, names: { before: was, since }, mends: [],
      message: `${value} is more than ${absurdFactor} times off the ${was} of ${since}.`, mend: 'Check both values and their units.',
    }];
  });
}

function isAbsurd(one: number, other: number): boolean {
  const [small, large] = [Math.min(Math.abs(one), Math.abs(other)), Math.max(Math.abs(one), Math.abs(other))];
  return large >= leastValue && large > small * absurdFactor;
}
