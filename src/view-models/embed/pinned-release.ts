import type { IndicatorFile } from '#model/indicator-file.ts';
import type { Manifest } from '#model/manifest.ts';

/** What an embed's pinned release is to the newest one: the same, an earlier one whose figures are still held, or none that is known. */
export type PinnedRelease = { readonly kind: 'newest' } | { readonly kind: 'earlier' | 'unknown'; readonly release: string };

/** Without a pin an embed always shows the newest release. */
export function pinnedRelease(pin: string | undefined, { release }: Pick<Manifest, 'release'>, { earlier }: Pick<IndicatorFile, 'earlier'>): PinnedRelease {
  if (pin === undefined || pin === release) return { kind: 'newest' };
  return { kind: earlier.some((entry) => entry.release === pin) ? 'earlier' : 'unknown', release: pin };
}
