import type { PublishedRow } from '#model/indicator-file.ts';
import type { Observation } from '#model/observation.ts';

/** A value as the file of its indicator holds it. */
export function rowOf({ period, value, status, qualifier, kind, source, vintage, sourceDetail, note }: Observation): PublishedRow {
  return [period, value, status, qualifier, kind, source, vintage, sourceDetail, note];
}
