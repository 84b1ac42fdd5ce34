import type { AssessCase } from '#model/assess-case.ts';
import type { WhatIfChanges } from '#model/what-if-changes.ts';

/** A case with the changes of a reader, in the order that makes sense: goal, path, coming value, date. Nothing changed = the same object. */
export function movedCase(base: AssessCase, changes: WhatIfChanges): AssessCase {
  if (Object.keys(changes).length === 0) return base;
  const goal = movedGoal(base, changes);
  const { value, path, done, asOf } = changes;
  return {
    ...goal,
    ...(path === undefined ? {} : { path }),
    ...(done === undefined ? {} : { done }),
    ...(value === undefined ? {} : { observations: [...(base.observations ?? []), { time: value.year, value: value.value }] }),
    // Never before the release, whose values all stand in the case; and what is known only later cannot be judged earlier.
    asOf: Math.max(base.asOf, asOf ?? -Infinity, value?.year ?? -Infinity, done ?? -Infinity),
  };
}

/** The case with the moved target, range or due date. */
export function movedGoal(base: AssessCase, { target, by, lower, upper, due }: WhatIfChanges): AssessCase {
  const isRange = base.type === 'range';
  const time = by ?? base.target?.time ?? null;
  const value = isRange ? (lower ?? base.range?.lower ?? null) : (target ?? base.target?.value ?? null);
  const ends = { lower: lower ?? base.range?.lower ?? null, upper: upper ?? base.range?.upper ?? null };
  const isMoved = target !== undefined || by !== undefined || lower !== undefined || upper !== undefined;
  return {
    ...base,
    ...(isMoved && time !== null && value !== null ? { target: { time, value } } : {}),
    ...(isRange && ends.lower !== null && ends.upper !== null ? { range: { lower: ends.lower, upper: ends.upper } } : {}),
    ...(due === undefined ? {} : { due }),
  };
}

/** Whether the date had to move because something entered is known only later. */
export function isDateMoved(base: AssessCase, changes: WhatIfChanges): boolean {
  return movedCase(base, changes).asOf > Math.max(base.asOf, changes.asOf ?? -Infinity);
}

