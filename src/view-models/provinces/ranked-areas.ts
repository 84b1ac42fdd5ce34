import { type AreaValue, figureOf } from './area-value.ts';

export type AreaInRace = {
  readonly id: string;
  readonly name: string;
  /** Since when the area exists, where the code list says so. */
  readonly from: string | null;
  readonly value: AreaValue;
  /** The same one period with data earlier; null where there is no such period. */
  readonly before: AreaValue | null;
};

/** An area with its place from the highest value; equal values share a place. null without a value, and for a forecast. */
export type PlacedArea = AreaInRace & { readonly rank: number | null };

/** From the highest to the lowest value, equal ones in the given order; areas without a value last. */
export function rankedAreas(areas: readonly AreaInRace[]): readonly PlacedArea[] {
  const isCounted = ({ value }: AreaInRace): boolean => value.kind === 'value' && value.status !== 'F';
  const counted = areas.filter(isCounted).map(({ value }) => figureOf(value) ?? 0);
  const rankOf = (value: number): number => 1 + counted.filter((other) => other > value).length;
  return areas
    .map((area) => ({ ...area, rank: isCounted(area) ? rankOf(figureOf(area.value) ?? 0) : null }))
    .toSorted((a, b) => order(figureOf(a.value), figureOf(b.value)));
}

function order(a: number | null, b: number | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return b - a;
}
