import type { GroupColour, RollupAnswer, RollupGroup, RollupItem } from '#model/rollup.ts';
import { ratingGroups, statuses, type Status } from '#model/status.ts';
import { boundedMean, groupMean } from './group-mean.ts';

/** Defaults of the roll-up, shares of 1: coverage from which a mean is told, red and green weight that decide a colour. */
export const rollupMethod = { minCoverage: 0.6, redFrom: 1 / 3, greenFrom: 0.8 } as const;

const tiny = 1e-9;

/** Sums up a group and the groups below it; every figure but the mean is over all leaves. */
export function rollup(group: RollupGroup): RollupAnswer {
  const leaves = leavesOf(group);
  const coverage = shareOf(leaves, isRated);
  const { children } = group;
  return {
    id: group.id,
    counts: countsOf(leaves),
    coverage,
    mean: coverage < rollupMethod.minCoverage - tiny ? null : groupMean(group),
    low: boundedMean(group, 0),
    high: boundedMean(group, 1),
    colour: colourOf(leaves, coverage),
    reds: leaves.filter(isRed).toSorted(byNeed).map(({ id }) => id),
    ...(children ? { children: children.map(rollup) } : {}),
  };
}

/** Whether an item has a status other than not-rated. */
export function isRated({ status }: RollupItem): boolean {
  return status !== 'not-rated';
}

function leavesOf({ items, children }: RollupGroup): readonly RollupItem[] {
  return [...items, ...(children ?? []).flatMap(leavesOf)];
}

function countsOf(leaves: readonly RollupItem[]): Record<Status, number> {
  const counts = Object.fromEntries(statuses.map((status) => [status, 0])) as Record<Status, number>;
  for (const { status } of leaves) counts[status] += 1;
  return counts;
}

/** Weight of the chosen among all, 0 where there is no weight at all. */
function shareOf(items: readonly RollupItem[], isChosen: (item: RollupItem) => boolean): number {
  const all = weightOf(items);
  return all > 0 ? weightOf(items.filter(isChosen)) / all : 0;
}

function weightOf(items: readonly RollupItem[]): number {
  return items.reduce((total, { weight }) => total + (weight ?? 1), 0);
}

function isRed({ status }: RollupItem): boolean {
  return ratingGroups[status] === 'red';
}

function isGreen({ status }: RollupItem): boolean {
  return ratingGroups[status] === 'green';
}

function colourOf(leaves: readonly RollupItem[], coverage: number): GroupColour {
  if (leaves.some((item) => item.critical === true && isRed(item))) return 'red';
  if (coverage < rollupMethod.minCoverage - tiny) return 'grey';
  const weighed = leaves.filter((item) => isRated(item) && item.confidence !== 'D');
  if (weightOf(weighed) <= 0) return 'grey';
  if (shareOf(weighed, isRed) >= rollupMethod.redFrom - tiny) return 'red';
  const isBlocked = leaves.some((item) => isRed(item) || (item.lastKnown ?? null) !== null);
  return !isBlocked && shareOf(weighed, isGreen) >= rollupMethod.greenFrom - tiny ? 'green' : 'amber';
}

/** Lowest achieved share first, those without one last, then by id. */
function byNeed(a: RollupItem, b: RollupItem): number {
  const first = a.achieved ?? Infinity;
  const second = b.achieved ?? Infinity;
  if (first !== second) return first < second ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
