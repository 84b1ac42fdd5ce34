import type { Indicator, Target } from '#model/indicator.ts';
import type { ReleaseFile, ReleasedTarget } from '#model/release-file.ts';
import { knownIn, targetsInForce } from './in-force.ts';
import type { ReleaseState } from './release-states.ts';
import { keyedTargets } from './verdict-keys.ts';

type TargetChange = ReleaseFile['changes']['targets'][number];
type SettingChange = ReleaseFile['changes']['settings'][number];

/** Targets that were set, replaced or withdrawn, by the key of their verdict. */
export function targetChanges(before: ReleaseState, after: ReleaseState): readonly TargetChange[] {
  const known = new Map(before.indicators.map(({ indicator }) => [indicator.id, indicator]));
  return after.indicators.flatMap(({ indicator }) => {
    const was = targetsByKey(known.get(indicator.id), before.release.id);
    const is = targetsByKey(indicator, after.release.id);
    return [...new Set([...was.keys(), ...is.keys()])].flatMap((key): TargetChange[] => {
      const [from, to] = [was.get(key) ?? null, is.get(key) ?? null];
      const [told, standing] = [from && releasedTarget(from), to && releasedTarget(to)];
      if (JSON.stringify(told) === JSON.stringify(standing)) return [];
      return [{ indicator: indicator.id, key, from: told, to: standing, reason: to?.reason ?? null }];
    });
  });
}

/** A target as a release file tells it. */
export function releasedTarget({ id, time, value, range, deliverable }: Target): ReleasedTarget {
  return { id, time, value: value ?? null, range: range ?? null, due: deliverable?.due ?? null };
}

function targetsByKey(indicator: Indicator | undefined, release: string): ReadonlyMap<string, Target> {
  return new Map(indicator === undefined ? [] : keyedTargets(targetsInForce(indicator, release)));
}

/** Baselines, milestones and paths that a release was the first to know. */
export function settingChanges(before: ReleaseState, after: ReleaseState): readonly SettingChange[] {
  const known = new Map(before.indicators.map(({ indicator }) => [indicator.id, indicator]));
  return after.indicators.flatMap(({ indicator }) => {
    const was = known.get(indicator.id);
    const fresh = <T extends { readonly since: string }>(of: (one: Indicator) => readonly T[], nameOf: (entry: T) => string): readonly T[] => {
      const names = new Set(was === undefined ? [] : knownIn(of(was), before.release.id).map(nameOf));
      return knownIn(of(indicator), after.release.id).filter((entry) => !names.has(nameOf(entry)));
    };
    return [
      ...fresh(({ baselines }) => baselines, ({ id }) => id).map(({ reason }) => ({ indicator: indicator.id, what: 'baseline' as const, reason: reason ?? null })),
      ...fresh(({ milestones }) => milestones, ({ id }) => id).map(() => ({ indicator: indicator.id, what: 'milestone' as const, reason: null })),
      ...fresh(({ path }) => path, ({ since }) => since).map(({ reason }) => ({ indicator: indicator.id, what: 'path' as const, reason })),
    ];
  });
}
