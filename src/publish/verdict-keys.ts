import type { Target } from '#model/indicator.ts';
import { targetKinds } from '#model/indicator.ts';
import { byCodeUnit } from './by-code-unit.ts';
import { timeOf } from './period-times.ts';

/** Targets in their published order (plan targets first, then by time) with the key each verdict is addressed by. */
export function keyedTargets(targets: readonly Target[]): readonly (readonly [string, Target])[] {
  const ordered = targets.toSorted(
    (a, b) =>
      targetKinds.indexOf(a.kind) - targetKinds.indexOf(b.kind) || timeOf(a.time) - timeOf(b.time) || byCodeUnit(a.id, b.id),
  );
  const uses = new Map<string, number>();
  return ordered.map((target) => {
    const key = target.plan === null ? `${target.kind}/${target.time.slice(0, 4)}` : `${target.plan}/${target.kind}`;
    const use = (uses.get(key) ?? 0) + 1;
    uses.set(key, use);
    return [use === 1 ? key : `${key}-${use}`, target] as const;
  });
}
