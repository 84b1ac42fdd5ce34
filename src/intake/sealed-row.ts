import { canonicalText } from '#lib/canonical-text.ts';
import { compareCodePoints } from '#lib/compare-code-points.ts';
import type { Observation } from '#model/observation.ts';

type Dimensions = Observation['dimensions'];

/** The codes of a row, as they are sealed; a few combinations stand in very many rows. */
const sealedCodes = new WeakMap<Dimensions, string>();

/**
 * The canonical JSON of what a seal holds of an observation: all of it but its note and its place in the file. Fields are written one
 * by one in their order, because the general function costs too much for each of a million rows; `json` may remember texts.
 */
export function sealedRow(row: Observation, json: (text: string) => string = canonicalText): string {
  const members = [
    '{"area":', json(row.area), ',"dimensions":', sealedCodesOf(row.dimensions), ',"kind":', json(row.kind), ',"period":', json(row.period),
    ',"qualifier":', row.qualifier === null ? 'null' : json(row.qualifier), ',"revision":', json(row.revision), ',"series":', json(row.series),
    ',"source":', json(row.source), ',"sourceDetail":', json(row.sourceDetail), ',"state":', json(row.state), ',"status":', json(row.status),
    ',"value":', String(row.value), ',"vintage":', json(row.vintage), '}',
  ];
  return members.join('');
}

function sealedCodesOf(dimensions: Dimensions): string {
  const known = sealedCodes.get(dimensions);
  if (known !== undefined) return known;
  const written = JSON.stringify(codesButTotals(dimensions));
  sealedCodes.set(dimensions, written);
  return written;
}

/** A column of nothing but totals may be added later; that changes no published figure. Sorted by dimension. */
export function codesButTotals(dimensions: Dimensions): Readonly<Record<string, string>> {
  const parts = Object.entries(dimensions).filter(([, code]) => code !== '_T');
  return parts.length < 2 ? Object.fromEntries(parts) : Object.fromEntries(parts.toSorted(([left], [right]) => compareCodePoints(left, right)));
}
