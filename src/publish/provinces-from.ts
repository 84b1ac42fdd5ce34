import type { IndicatorDigest } from './indicator-digest.ts';
import { byCodeUnit } from './by-code-unit.ts';
import { timeOf } from './period-times.ts';
import type { Publication } from './publication.ts';

/**
 * Of each programme the indicator to be shown where another has no province values: with values in its headline series, the
 * newest, in the most periods. null = there is none.
 */
export function provinceStandIns(digests: readonly IndicatorDigest[], { framework }: Publication): (digest: IndicatorDigest) => string | null {
  const withProvinces = digests.filter(({ areas }) => areas.provinces.length > 0).toSorted(fittestFirst);
  const standIns = new Map<string, string>();
  for (const { id, kind } of framework) {
    const first = kind === 'programme' ? withProvinces.find(({ summary }) => summary.in.includes(id)) : undefined;
    if (first !== undefined) standIns.set(id, first.summary.id);
  }
  return ({ summary }) => summary.in.map((id) => standIns.get(id)).find((id) => id !== undefined) ?? null;
}

function fittestFirst(a: IndicatorDigest, b: IndicatorDigest): number {
  return headlinePeriods(b) - headlinePeriods(a) || newest(b) - newest(a) || byCodeUnit(a.summary.id, b.summary.id);
}

/** In how many periods the headline series has province values. */
function headlinePeriods({ prepared, areas }: IndicatorDigest): number {
  return new Set(areas.provinces.filter(({ series }) => series === prepared.headline).map(({ period }) => period)).size;
}

function newest({ areas }: IndicatorDigest): number {
  return timeOf(areas.provinces.at(-1)?.period ?? '');
}
