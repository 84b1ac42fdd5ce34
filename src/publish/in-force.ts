import { inForce } from '#intake/in-force.ts';
import type { Baseline, Indicator, Milestone, PathKind, Target } from '#model/indicator.ts';
import { byCodeUnit } from './by-code-unit.ts';

/** Whether an entry belongs to a release; entries of later releases are not known in it. */
function isKnown({ since }: { readonly since: string }, release: string): boolean {
  return since <= release;
}

/** The entries of a release, in the order of the file. */
export function knownIn<T extends { readonly since: string }>(entries: readonly T[], release: string): T[] {
  return entries.filter((entry) => isKnown(entry, release));
}

/** Targets of a release that nothing replaces. */
export function targetsInForce({ targets }: Indicator, release: string): readonly Target[] {
  return inForce(knownIn(targets, release));
}

/** Baselines of a release that nothing replaces. */
export function baselinesInForce({ baselines }: Indicator, release: string): readonly Baseline[] {
  return inForce(knownIn(baselines, release));
}

/** Official milestones of a release: only these are corners of the path. */
export function officialMilestones({ milestones }: Indicator, release: string): readonly Milestone[] {
  return knownIn(milestones, release).filter(({ official }) => official);
}

/** The path entry of a release that was chosen last; linear where none was. */
export function pathInForce({ path }: Indicator, release: string): PathKind {
  return knownIn(path, release).toSorted((a, b) => byCodeUnit(a.since, b.since)).at(-1)?.kind ?? 'linear';
}
