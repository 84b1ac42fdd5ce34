import type { Publication } from './publication.ts';
import { shortFingerprint } from './fingerprint.ts';

/** Columns at the end of every download that say where a row comes from, even when it is copied elsewhere. */
export const stampColumns = ['RELEASE', 'EDITION', 'DATASET_KIND', 'FINGERPRINT'] as const;

/** The cells of those columns. */
export function downloadStamp({ dataset, edition, release }: Publication, fingerprint: string): readonly string[] {
  return [release.id, edition, dataset.config.kind, shortFingerprint(fingerprint)];
}
