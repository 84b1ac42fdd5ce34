import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AssessCase } from '#model/assess-case.ts';
import { pathKinds } from '#model/indicator.ts';
import { moveCauses } from '#model/move-cause.ts';
import { aJudgedRelease } from '#testing/judged-release.ts';
import { propertyRuns } from '#testing/property-runs.ts';
import { judge } from '../methods/judge.ts';
import { judgingVersions } from '../methods/method-ref.ts';
import type { MoveCause } from './move.ts';
import { movesBetween } from './moves-between.ts';

const runs = { numRuns: propertyRuns(600) };

const value = fc.integer({ min: -40, max: 120 });
const time = fc.integer({ min: 2019, max: 2027 });
const maybe = <T>(one: fc.Arbitrary<T>) => fc.option(one, { freq: 8 });
const observation = fc.record({
  time,
  value,
  breakBefore: fc.constantFrom(null, null, null, 'stated' as const, 'suspected' as const),
  status: fc.constantFrom('A' as const, 'A' as const, 'F' as const),
});

/** What belongs to each cause, made up on its own. */
const parts = {
  target: fc.record({
    direction: fc.constantFrom('increase' as const, 'decrease' as const),
    type: fc.constantFrom('change' as const, 'change' as const, 'threshold' as const, 'range' as const, 'deliverable' as const),
    baseline: maybe(fc.record({ time: fc.constantFrom(2019, 2020), value })),
    target: maybe(fc.record({ time: fc.constantFrom(2024, 2025, 2030), value })),
    range: maybe(fc.record({ lower: fc.constantFrom(0, 20), upper: fc.constantFrom(40, 60) })),
    milestones: fc.array(fc.record({ time, value }), { maxLength: 2 }),
    due: maybe(time),
  }),
  data: fc.record({ observations: fc.uniqueArray(observation, { maxLength: 5, selector: (one) => one.time }), done: maybe(time) }),
  method: fc.record({
    path: fc.constantFrom(...pathKinds),
    precision: fc.constantFrom(0.5, 5),
    lag: fc.constantFrom(0, 0.5),
    interval: fc.constantFrom(0.5, 1),
    accumulation: fc.constantFrom('level' as const, 'cumulative' as const),
  }),
  time: fc.record({ asOf: time.map((year) => year + 0.9) }),
};

const anyCase: fc.Arbitrary<AssessCase> = fc
  .tuple(parts.target, parts.data, parts.method, parts.time)
  .map(([target, data, method, asOf]): AssessCase => ({ id: 'any', ...target, ...data, ...method, ...asOf }));

const anyMethod = fc.constantFrom(...[...judgingVersions].map(([id, versions]) => ({ id, version: versions[0] ?? 1 })));
const one = { id: 'trajectory', version: 1 };

const movesOf = (before: AssessCase, after: AssessCase, [from, to] = [one, one]) => movesBetween(aJudgedRelease({ any: before }, from), aJudgedRelease({ any: after }, to));

describe('moves between any two releases', () => {
  it('are none between a release and itself, also once it was written and read', () => {
    fc.assert(
      fc.property(anyCase, anyMethod, (given, method) => {
        const release = aJudgedRelease({ any: given }, method);
        expect(movesBetween(release, release)).toEqual([]);
        expect(movesBetween(release, JSON.parse(JSON.stringify(release)))).toEqual([]);
      }),
      runs,
    );
  });

  it('begin at the earlier verdict, end at the later one, and have causes in order, each with a step that moved', () => {
    fc.assert(
      fc.property(anyCase, anyCase, anyMethod, anyMethod, (before, after, from, to) => {
        const [move] = movesOf(before, after, [from, to]);
        const [earlier, later] = [judge(before, from), judge(after, to)];
        if (move === undefined) {
          expect([earlier.status, earlier.reason, earlier.lastKnown?.status]).toEqual([later.status, later.reason, later.lastKnown?.status]);
          return;
        }
        expect([move.from?.status, move.from?.ratio]).toEqual([earlier.status, earlier.ratio]);
        expect([move.to?.status, move.to?.reason, move.to?.ratio]).toEqual([later.status, later.reason, later.ratio]);
        expect(move.steps.at(-1)?.standing).toEqual(move.to);
        expect(move.causes.length).toBeGreaterThan(0);
        expect(move.causes).toEqual(move.steps.filter(({ moved }) => moved).map(({ cause }) => cause));
        expect(move.steps.map(({ cause }) => cause)).toEqual(moveCauses.filter((cause) => move.steps.some((step) => step.cause === cause)));
      }),
      runs,
    );
  });

  it('have the one cause whose part was changed', () => {
    const edits = (['target', 'method', 'time'] as const).map((cause) => parts[cause].map((part): readonly [MoveCause, object] => [cause, part]));
    fc.assert(
      fc.property(anyCase, fc.oneof(...edits), (before, [cause, part]) => {
        for (const { causes } of movesOf(before, { ...before, ...part })) expect(causes).toEqual([cause]);
      }),
      runs,
    );
  });

  it('are revisions where a value of the same time is another one, and data where times come or go', () => {
    fc.assert(
      fc.property(anyCase, value, observation, (before, revised, added) => {
        const rows = before.observations ?? [];
        const [first, ...rest] = rows;
        const isNew = rows.every((row) => row.time !== added.time);
        if (first !== undefined) for (const { causes } of movesOf(before, { ...before, observations: [{ ...first, value: revised }, ...rest] })) expect(causes).toEqual(['revision']);
        if (isNew) for (const { causes } of movesOf(before, { ...before, observations: [...rows, added] })) expect(causes).toEqual(['data']);
        for (const { causes } of movesOf(before, { ...before, observations: rest })) expect(causes).toEqual(['data']);
      }),
      runs,
    );
  });

  it('are the method where nothing else was changed', () => {
    fc.assert(
      fc.property(anyCase, anyMethod, anyMethod, (given, from, to) => {
        for (const { causes } of movesOf(given, given, [from, to])) expect(causes).toEqual(['method']);
      }),
      runs,
    );
  });
});
