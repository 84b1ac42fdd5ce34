import type { Observation } from '#model/observation.ts';
import { codesButTotals } from './sealed-row.ts';

type Dimensions = Observation['dimensions'];

/** The codes of a row, written as one text; a few combinations stand in very many rows. */
const writtenCodes = new WeakMap<Dimensions, string>();

/** Series, area, period, dimensions that are no total, vintage: what makes a row the row it is. */
export function observationKey(observation: Observation): string {
  return `${versionedKey(observation)}|${observation.vintage}`;
}

/** What makes a row a version of the same figure: its key but for the vintage. */
export function versionedKey(observation: Observation): string {
  return `${runKey(observation)}|${observation.period}`;
}

/** What makes a row part of a run of comparable values: its key but for period and vintage. */
export function runKey({ series, area, dimensions }: Observation): string {
  return `${series}|${area}|${codesOf(dimensions)}`;
}

/** Lists of rows are never changed, and several rules ask the same of them. */
const onceEach = new WeakMap<readonly Observation[], boolean>();

/** Whether every figure stands in one row only: then none is repeated, and none was revised. So it is with most indicators. */
export function isEachFigureOnce(observations: readonly Observation[]): boolean {
  const known = onceEach.get(observations) ?? new Set(observations.map(versionedKey)).size === observations.length;
  onceEach.set(observations, known);
  return known;
}

function codesOf(dimensions: Dimensions): string {
  const known = writtenCodes.get(dimensions);
  if (known !== undefined) return known;
  const written = Object.entries(codesButTotals(dimensions)).flat().join(',');
  writtenCodes.set(dimensions, written);
  return written;
}
