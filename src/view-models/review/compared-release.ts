import type { ReleaseFile } from '#model/release-file.ts';
import type { ReleasesFile } from '#model/releases-file.ts';
import type { ReviewsFile } from '#model/reviews-file.ts';

/** What 'since last review' is counted from. */
export type ComparedRelease =
  /** The release the newest review rests on. */
  | { readonly kind: 'review'; readonly review: string; readonly release: string }
  /** The newest review rests on the release that is shown: nothing can have moved since. */
  | { readonly kind: 'same'; readonly review: string; readonly release: null }
  /** The newest review names a release that this dataset does not hold; the one before is taken instead, where there is one. */
  | { readonly kind: 'unknown'; readonly review: string; readonly named: string; readonly release: string | null }
  /** No review is recorded: the release before. */
  | { readonly kind: 'release'; readonly release: string }
  | { readonly kind: 'none'; readonly release: null };

export function comparedRelease({ reviews }: Pick<ReviewsFile, 'reviews'>, { releases }: Pick<ReleasesFile, 'releases'>, release: Pick<ReleaseFile, 'id' | 'previous'>): ComparedRelease {
  const newest = reviews[0];
  if (newest === undefined) return release.previous === null ? { kind: 'none', release: null } : { kind: 'release', release: release.previous };
  if (newest.release === release.id) return { kind: 'same', review: newest.id, release: null };
  if (!releases.some(({ id }) => id === newest.release)) return { kind: 'unknown', review: newest.id, named: newest.release, release: release.previous };
  return { kind: 'review', review: newest.id, release: newest.release };
}
