import type { SourceDataset } from '#model/source-dataset.ts';
import { fingerprint } from './fingerprint.ts';
import { publicationOf } from './publication.ts';

/**
 * The fingerprints a change set may be made against: that of the full edition, and that of the public one, which is all a planner at the public
 * site can see. Rows that only the full edition has are found by their keys when the changes are applied.
 */
export function changeBases(dataset: SourceDataset): readonly [full: string, publicOne: string] {
  return [fingerprint(dataset), fingerprint(publicationOf(dataset, 'public').dataset)];
}
