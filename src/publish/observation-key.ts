import type { Observation } from '#model/observation.ts';
import { byCodeUnit } from './by-code-unit.ts';

type Dimensions = Observation['dimensions'];

/**
 * What makes two rows of one indicator speak of the same thing; `_T` and an absent dimension are one. The fingerprint is sorted by
 * this text, so its form is part of the method; whoever only groups rows takes the key of intake.
 */
export function observationKey({ series, area, period, dimensions }: Observation): string {
  let key = `${series}|${area}|${period}`;
  for (const [dimension, code] of disaggregations(dimensions)) key += `|${dimension}=${code}`;
  return key;
}

/** Of combinations of codes, which stand in very many rows each. */
const brokenDownBy = new WeakMap<Dimensions, readonly (readonly [string, string])[]>();

/** The dimensions a row is broken down by, with their codes, in the order of their names. */
export function disaggregations(dimensions: Dimensions): readonly (readonly [string, string])[] {
  const known = brokenDownBy.get(dimensions);
  if (known !== undefined) return known;
  const codes = sortedCodes(dimensions);
  brokenDownBy.set(dimensions, codes);
  return codes;
}

function sortedCodes(dimensions: Dimensions): readonly (readonly [string, string])[] {
  const parts: (readonly [string, string])[] = [];
  for (const dimension in dimensions) {
    const code = dimensions[dimension];
    if (code !== undefined && code !== '_T') parts.push([dimension, code]);
  }
  return parts.length < 2 ? parts : parts.sort(([left], [right]) => byCodeUnit(left, right));
}

/** Whether a row is a total over every dimension; asked of each of a million rows, so it makes no list. */
export function isTotal(dimensions: Dimensions): boolean {
  for (const dimension in dimensions) if (dimensions[dimension] !== '_T') return false;
  return true;
}
