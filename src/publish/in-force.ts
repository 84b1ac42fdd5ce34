import { type Baseline, type Indicator, type Milestone, type PathKind, type Target } from '#model/indicator.ts';
import { byCodeUnit } from './by-code-unit.ts';

type Entry = { readonly id: string; readonly since: string; readonly replaces?: string | null | undefined };

/** Whether an entry belongs to a release; entries of later releases are not known in it. */
export function isKnown({ since }: { readonly since: string }, release: string): boolean {
  return since <= release;
}

/** Ids of the entries that a later entry of the release replaces. */
export function replacedIds(entries: readonly Entry[], release: string): ReadonlySet<string> {
  const known = entries.filter((entry) => isKnown(entry, release));
  return new Set(known.flatMap(({ replaces }) => replaces ?? []));
}

/** Targets of a release that nothing replaces. */
export function targetsInForce({ targets }: Indicator, release: string): readonly Target[] {
  const replaced = replacedIds(targets, release);
  return targets.filter((target) => isKnown(target, release) && !replaced.has(target.id));
}

/** Baselines of a release that nothing replaces. */
export function baselinesInForce({ baselines }: Indicator, release: string): readonly Baseline[] {
  const replaced = replacedIds(baselines, release);
  return baselines.filter((baseline) => isKnown(baseline, release) && !replaced.has(baseline.id));
}

/** Official milestones of a release: only these are corners of the path. */
export function officialMilestones({ milestones }: Indicator, release: string): readonly Milestone[] {
  return milestones.filter((milestone) => milestone.official && isKnown(milestone, release));
}

/** The path entry of a release that was chosen last; linear where none was. */
export function pathInForce({ path }: Indicator, release: string): PathKind {
  const known = path.filter((entry) => isKnown(entry, release));
  return known.toSorted((a, b) => byCodeUnit(a.since, b.since)).at(-1)?.kind ?? 'linear';
}
