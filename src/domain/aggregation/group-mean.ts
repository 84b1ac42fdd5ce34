import type { RollupGroup, RollupItem } from '#model/rollup.ts';

/** A part of a mean: its share (0..1) and its weight. */
type Part = { readonly share: number; readonly weight: number };

/** Mean progress of what is rated, a mean of means down the groups; null where nothing is. */
export function groupMean(group: RollupGroup): number | null {
  return meanOf(group, null);
}

/** The same mean if everything not rated had covered `missing` (0 or 1). */
export function boundedMean(group: RollupGroup, missing: 0 | 1): number | null {
  return meanOf(group, missing);
}

function meanOf({ items, children }: RollupGroup, missing: number | null): number | null {
  const fromItems = items.map((item): Part | null => part(shareOf(item, missing), item.weight));
  const fromChildren = (children ?? []).map((child) => part(meanOf(child, missing), child.weight));
  const parts = [...fromItems, ...fromChildren].filter((found) => found !== null);
  const weight = parts.reduce((total, found) => total + found.weight, 0);
  if (weight <= 0) return null;
  return parts.reduce((total, found) => total + found.share * found.weight, 0) / weight;
}

function part(share: number | null, weight: number | null | undefined): Part | null {
  return share === null ? null : { share, weight: weight ?? 1 };
}

/** An overshoot cannot hide a failure, so shares are kept within 0..1; a rated item without one counts whole or not at all. */
function shareOf({ status, achieved }: RollupItem, missing: number | null): number | null {
  if (status === 'not-rated') return missing;
  if (typeof achieved !== 'number') return status === 'met' ? 1 : 0;
  return Math.min(1, Math.max(0, achieved));
}
