import { compareCodePoints } from './compare-code-points.ts';

/**
 * JSON of which there is exactly one for each value, so that a hash of it depends on nothing else: keys sorted by code point,
 * lists in their order, texts in NFC, numbers as ECMAScript prints them, no white space. Absent fields are left out.
 */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'string') return JSON.stringify(value.normalize('NFC'));
  if (typeof value === 'number') return finiteNumber(value);
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value === 'object') return `{${members(value).join(',')}}`;
  throw new TypeError(`A ${typeof value} has no canonical JSON.`);
}

function members(value: object): string[] {
  return Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .map(([key, member]) => [key.normalize('NFC'), member] as const)
    .toSorted(([left], [right]) => compareCodePoints(left, right))
    .map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`);
}

function finiteNumber(value: number): string {
  if (!Number.isFinite(value)) throw new TypeError(`${value} has no canonical JSON.`);
  return JSON.stringify(value);
}
