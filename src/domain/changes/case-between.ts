import type { AssessCase, AssessObservation } from '#model/assess-case.ts';
import type { MoveCause } from './move.ts';

/** Takes what one cause is about from the later case, and leaves the rest as it was. */
type Part = (before: AssessCase, after: AssessCase) => AssessCase;

/** The parts of a case, each of which belongs to one cause; the method itself stands beside the case. */
const parts: Readonly<Record<MoveCause, Part>> = {
  revision: (before, after) => ({ ...before, observations: revised(before.observations ?? [], after.observations ?? []) }),
  target: (before, { direction, type, target, range, baseline, milestones, due }) => ({ ...before, direction, type, target, range, baseline, milestones, due }),
  data: (before, { observations, done }) => ({ ...before, observations, done }),
  method: (before, { path, growth, limits, precision, noise, lag, interval, accumulation }) => ({
    ...before,
    path,
    growth,
    limits,
    precision,
    noise,
    lag,
    interval,
    accumulation,
  }),
  time: (before, { asOf }) => ({ ...before, asOf }),
};

/** The case once what a cause is about is taken from the later one; null where both are alike in that. */
export function caseBetween(cause: MoveCause, before: AssessCase, after: AssessCase): AssessCase | null {
  const between = parts[cause](before, after);
  return isSameCase(before, between) ? null : between;
}

const sameTime = 1e-6;

/** The earlier observations with the values the later case has for the same times; new ones and those withdrawn are data. */
function revised(before: readonly AssessObservation[], after: readonly AssessObservation[]): readonly AssessObservation[] {
  return before.map((one) => after.find(({ time }) => Math.abs(time - one.time) <= sameTime) ?? one);
}

/** Absent and null mean the same, and so do a value that is no number and none: both are null once published. */
function isSameCase(one: AssessCase, other: AssessCase): boolean {
  return JSON.stringify(plain(one)) === JSON.stringify(plain(other));
}

/** The fields in one order, as they would be published. */
function plain({ id: _id, observations, ...fields }: AssessCase): readonly unknown[] {
  const sorted = Object.entries(fields).toSorted(([left], [right]) => (left < right ? -1 : 1));
  const stated = sorted.filter(([, value]) => value !== null && value !== undefined).map(([name, value]) => [name, flat(value)]);
  return [stated, (observations ?? []).map(({ time, value, breakBefore, status }) => [time, value, breakBefore ?? null, status ?? null])];
}

function flat(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(flat);
  if (typeof value !== 'object' || value === null) return value;
  return Object.entries(value).toSorted(([left], [right]) => (left < right ? -1 : 1)).map(([name, member]: readonly [string, unknown]) => [name, member ?? null]);
}
