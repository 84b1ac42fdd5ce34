import type { YearValue } from './year-values.ts';

/** What an index is made of: the values of one indicator, one a year, cut where its series breaks. */
export type IndexInput = { readonly isRank: boolean; readonly parts: readonly (readonly YearValue[])[] };

/** A value with its index, the base year's value being 100. */
export type IndexPoint = YearValue & { readonly index: number };

/** Why an indicator cannot be indexed to a year. */
export type Exclusion = 'no-value' | 'rank' | 'one-value' | 'negative' | 'break' | 'no-base' | 'no-later' | 'not-positive';

export type IndexResult = { readonly points: readonly IndexPoint[] } | { readonly exclusion: Exclusion };

/** Two lines are the least that can be compared. */
const fewestLines = 2;

/**
 * An indicator as index. Only the values since its last break count, because those before it measure something else; so the base
 * year lies among them, before the last one, and its value is above zero.
 */
export function indexedTo({ isRank, parts }: IndexInput, base: number): IndexResult {
  const all = parts.flat();
  const current = parts.at(-1) ?? [];
  const last = current.at(-1);
  if (last === undefined) return { exclusion: 'no-value' };
  if (isRank) return { exclusion: 'rank' };
  if (all.length === 1) return { exclusion: 'one-value' };
  const start = current.find(({ year }) => year === base);
  if (start === undefined) return { exclusion: all.some(({ year }) => year === base) ? 'break' : 'no-base' };
  if (start === last) return { exclusion: 'no-later' };
  if (start.value <= 0) return { exclusion: 'not-positive' };
  if (current.some(({ value }) => value < 0)) return { exclusion: 'negative' };
  return { points: current.map((entry) => ({ ...entry, index: (entry.value / start.value) * 100 })) };
}

/** Years to which at least two of the indicators can be indexed, in order. */
export function possibleBases(inputs: readonly IndexInput[]): readonly number[] {
  return countedBases(inputs).map(({ year }) => year);
}

/**
 * The base year without a wish: of the years to which most of the indicators can be indexed the latest up to the year the plans
 * began, else the first after it; null without a possible year.
 */
export function usualBase(inputs: readonly IndexInput[], since: number): number | null {
  const counted = countedBases(inputs);
  const most = Math.max(...counted.map(({ count }) => count));
  const best = counted.filter(({ count }) => count === most).map(({ year }) => year);
  return best.findLast((year) => year <= since) ?? best[0] ?? null;
}

function countedBases(inputs: readonly IndexInput[]): readonly { readonly year: number; readonly count: number }[] {
  const years = new Set(inputs.flatMap(({ parts }) => parts.flat().map(({ year }) => year)));
  return [...years]
    .toSorted((one, other) => one - other)
    .map((year) => ({ year, count: inputs.filter((input) => 'points' in indexedTo(input, year)).length }))
    .filter(({ count }) => count >= fewestLines);
}
