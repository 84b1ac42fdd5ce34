import type { Derived } from './derived.ts';
import { isInForceAt, legalLifetimes } from './legal-lifetime.ts';
import { timeOf } from './period-times.ts';
import type { Publication } from './publication.ts';

/**
 * Digital legal texts in force at the end of each year and on the as-of date. Earlier years are 'about' where the start of a
 * counted text is inferred, 'at least' while texts without any date cannot be placed; on the as-of date all of them are in force.
 */
export function legalInForce({ dataset, release, asOf }: Publication): readonly Derived[] {
  const digital = dataset.legal.filter(({ relevance }) => relevance === 'digital');
  const all = legalLifetimes(dataset.legal);
  const lifetimes = digital.flatMap(({ id }) => all.get(id) ?? []);
  const starts = lifetimes.flatMap(({ from }) => (from !== null && from <= asOf ? [from] : []));
  if (starts.length === 0) return [];
  const undated = lifetimes.filter(({ from, to }) => Number.isNaN(from) && to === null).length;
  return countingDates(Math.ceil(Math.min(...starts)), release.asOf).map((period) => {
    const counted = lifetimes.filter((lifetime) => isInForceAt(lifetime, timeOf(period)));
    if (period === release.asOf) return { period, value: counted.length + undated, qualifier: null, source: null };
    const isAbout = counted.some(({ isInferred }) => isInferred);
    return { period, value: counted.length, qualifier: undated > 0 ? 'ge' : isAbout ? 'approx' : null, source: null };
  });
}

/** Each year that has ended by the as-of date, and that date. */
function countingDates(firstYear: number, asOf: string): readonly string[] {
  const asOfYear = Number(asOf.slice(0, 4));
  const isYearEnd = asOf.endsWith('-12-31');
  const years = Array.from({ length: Math.max(0, asOfYear - firstYear) }, (_, index) => String(firstYear + index));
  return [...years, isYearEnd ? String(asOfYear) : asOf];
}
