import type { DatasetSource } from './dataset-source.ts';
import { httpSource } from './http-source.ts';
import { patientSource } from './patient-source.ts';

/** Long enough for a phone to change cells, short enough not to look broken. */
const pauseInMilliseconds = 800;

/** The published files of this site over the network, asked for once more after a short failure. */
export function siteSource(base: string): DatasetSource {
  return patientSource(httpSource(base), pauseInMilliseconds);
}
