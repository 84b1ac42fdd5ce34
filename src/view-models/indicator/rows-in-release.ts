import type { IndicatorFile, PublishedRow } from '#model/indicator-file.ts';
import { decimalTime } from '#model/time.ts';

/** A period of a series: the row that stood in an earlier release, and the one that stands now. */
export type RowInRelease = { readonly period: string; readonly stood: PublishedRow | null; readonly stands: PublishedRow | null };

/** The rows of a series as they were published in an earlier release, oldest first; `stood` is null where there was none yet. */
export function rowsInRelease({ earlier }: Pick<IndicatorFile, 'earlier'>, { id, rows }: IndicatorFile['series'][number], release: string): readonly RowInRelease[] {
  const held = earlier.find((entry) => entry.release === release);
  const absent = new Set((held?.absent ?? []).filter(({ series }) => series === id).map(({ period }) => period));
  const others = new Map((held?.rows ?? []).filter(({ series }) => series === id).map(({ row }) => [row[0], row] as const));
  const now = new Map(rows.map((row) => [row[0], row] as const));
  const rowThen = (period: string): PublishedRow | null => {
    const row = others.get(period) ?? now.get(period);
    if (row === undefined || absent.has(period)) return null;
    const [, , , , , , vintage] = row;
    return vintage <= release ? row : null;
  };
  const periods = [...new Set([...now.keys(), ...others.keys()])].toSorted((one, other) => (decimalTime(one) ?? 0) - (decimalTime(other) ?? 0));
  return periods.map((period) => ({ period, stood: rowThen(period), stands: now.get(period) ?? null }));
}
