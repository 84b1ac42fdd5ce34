import { type IndicatorDigest } from './indicator-digest.ts';
import { byCodeUnit } from './by-code-unit.ts';
import { timeOf } from './period-times.ts';
import { type AreaRows } from './area-rows.ts';
import { type Publication } from './publication.ts';

/** An indicator with the programmes it stands in, its headline series and its values by area. */
export type Placed = { readonly digest: IndicatorDigest; readonly headline: string | null; readonly areas: AreaRows };

/**
 * Of each programme the indicator to be shown where another has no province values: with values in its headline series, the
 * newest, in the most periods. null = there is none.
 */
export function provinceStandIns(placed: readonly Placed[], { framework }: Publication): (digest: IndicatorDigest) => string | null {
  const withProvinces = placed.filter(({ areas }) => areas.provinces.length > 0).toSorted(fittestFirst);
  const standIns = new Map<string, string>();
  for (const { id, kind } of framework) {
    const first = kind === 'programme' ? withProvinces.find(({ digest }) => digest.summary.in.includes(id)) : undefined;
    if (first !== undefined) standIns.set(id, first.digest.summary.id);
  }
  return ({ summary }) => summary.in.map((id) => standIns.get(id)).find((id) => id !== undefined) ?? null;
}

function fittestFirst(a: Placed, b: Placed): number {
  return headlinePeriods(b) - headlinePeriods(a) || newest(b) - newest(a) || byCodeUnit(a.digest.summary.id, b.digest.summary.id);
}

/** In how many periods the headline series has province values. */
function headlinePeriods({ headline, areas }: Placed): number {
  return new Set(areas.provinces.filter(({ series }) => series === headline).map(({ period }) => period)).size;
}

function newest({ areas }: Placed): number {
  return timeOf(areas.provinces.at(-1)?.period ?? '');
}
