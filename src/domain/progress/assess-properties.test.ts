import fc from 'fast-check';
import { expect, it } from 'vitest';
import { propertyRuns } from '#testing/property-runs.ts';
import type { AssessAnswer } from '#model/assess-answer.ts';
import type { AssessCase, AssessObservation } from '#model/assess-case.ts';
import { pathKinds } from '#model/indicator.ts';
import type { Status } from '#model/status.ts';
import { assess } from './assess.ts';

// Multiples of 1/8 and of 1/4 year: exact in binary, so that a change of unit cannot move a value across a threshold.
const value = fc.integer({ min: -400, max: 800 }).map((eighths) => eighths / 8);
const time = fc.integer({ min: 2016 * 4, max: 2028 * 4 }).map((quarters) => quarters / 4);
const timed = fc.record({ time, value });
const nullable = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { freq: 8 });

const observation: fc.Arbitrary<AssessObservation> = fc.record({
  time,
  value,
  breakBefore: fc.constantFrom(null, null, null, null, null, null, 'stated' as const, 'suspected' as const),
  status: fc.constantFrom('A' as const, 'A' as const, 'P' as const, 'E' as const, 'F' as const),
});

const anyCase: fc.Arbitrary<AssessCase> = fc.record({
  id: fc.constant('any'),
  direction: fc.constantFrom('increase' as const, 'decrease' as const),
  type: fc.constantFrom('change' as const, 'change' as const, 'threshold' as const, 'range' as const, 'deliverable' as const),
  baseline: nullable(fc.record({ time: fc.constant(2020), value })),
  target: nullable(fc.record({ time: fc.constantFrom(2024, 2025, 2030), value })),
  range: nullable(fc.tuple(value, value).map(([a, b]) => ({ lower: Math.min(a, b), upper: Math.max(a, b) }))),
  milestones: fc.array(timed, { maxLength: 2 }),
  path: fc.constantFrom(...pathKinds),
  limits: nullable(fc.record({ lower: nullable(fc.constant(-50)), upper: nullable(fc.constant(100)) })),
  precision: fc.constantFrom(0.125, 1),
  noise: fc.constantFrom(0, 0.5, 2),
  lag: fc.constantFrom(0, 0.5),
  interval: fc.constantFrom(0.25, 1, 2),
  accumulation: fc.constantFrom('level' as const, 'cumulative' as const),
  due: nullable(time),
  done: nullable(time),
  observations: fc.uniqueArray(observation, { maxLength: 7, selector: (one) => one.time }),
  asOf: time,
});

const change = anyCase.map((one) => ({ ...one, type: 'change' as const }));
const rigid = anyCase.map((one) => ({ ...one, path: one.path === 'step' ? ('step' as const) : ('linear' as const) }));

function mapValues(assessCase: AssessCase, of: (value: number) => number): AssessCase {
  const moved = <T extends { readonly value: number }>(one: T): T => ({ ...one, value: of(one.value) });
  const { baseline, target, range, milestones, limits, observations } = assessCase;
  const ends = range ? [of(range.lower), of(range.upper)] : [];
  const [lower, upper] = [limits?.lower, limits?.upper].map((limit) => (typeof limit === 'number' ? of(limit) : null));
  const isMirrored = of(1) < of(0);
  return {
    ...assessCase,
    baseline: baseline ? moved(baseline) : null,
    target: target ? moved(target) : null,
    range: range ? { lower: Math.min(...ends), upper: Math.max(...ends) } : null,
    milestones: (milestones ?? []).map(moved),
    limits: limits ? { lower: (isMirrored ? upper : lower) ?? null, upper: (isMirrored ? lower : upper) ?? null } : null,
    observations: (observations ?? []).map(moved),
  };
}

function expectSameVerdict(a: AssessAnswer, b: AssessAnswer): void {
  expect({ status: a.status, reason: a.reason, flags: a.flags, known: a.lastKnown?.status }).toEqual({
    status: b.status,
    reason: b.reason,
    flags: b.flags,
    known: b.lastKnown?.status,
  });
  const shares = ({ achieved, expectedShare, ratio, compliantShare }: AssessAnswer) => [achieved, expectedShare, ratio, compliantShare];
  shares(b).forEach((share, index) => {
    const other = shares(a)[index] ?? null;
    if (share === null || other === null) expect(other).toBe(share);
    else expect(Math.abs(other - share)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(share)));
  });
}

function numbersIn(of: unknown): readonly number[] {
  if (typeof of === 'number') return [of];
  return typeof of === 'object' && of !== null ? Object.values(of).flatMap(numbersIn) : [];
}

it('every case has a status or a reason, and every number is finite', () => {
  const wild = fc.double({ noNaN: true, noDefaultInfinity: true });
  fc.assert(
    fc.property(anyCase, fc.array(fc.record({ time: wild, value: wild }), { maxLength: 3 }), wild, (one, extra, asOf) => {
      for (const given of [one, { ...one, observations: [...(one.observations ?? []), ...extra], asOf }]) {
        const answer = assess(given);
        expect(answer.reason === null).toBe(answer.status !== 'not-rated');
        expect(numbersIn(answer).every(Number.isFinite)).toBe(true);
      }
    }),
    { numRuns: propertyRuns(500) },
  );
});

it('negating all values, limits and the direction changes nothing', () => {
  fc.assert(
    fc.property(rigid, (one) => {
      const direction = one.direction === 'increase' ? 'decrease' : 'increase';
      expectSameVerdict(assess({ ...mapValues(one, (x) => -x), direction }), assess(one));
    }),
    { numRuns: propertyRuns(500) },
  );
});

it('a change of unit changes nothing', () => {
  fc.assert(
    fc.property(anyCase, (one) => {
      const { precision, noise } = one;
      const inThousands = { ...mapValues(one, (x) => x * 1000), precision: (precision ?? 1) * 1000, noise: (noise ?? 1) * 1000 };
      expectSameVerdict(assess(inThousands), assess(one));
    }),
    { numRuns: propertyRuns(500) },
  );
});

it('a shift of the zero changes nothing on a path that does not depend on it', () => {
  fc.assert(
    fc.property(rigid, (one) => expectSameVerdict(assess(mapValues(one, (x) => x + 64)), assess(one))),
    { numRuns: propertyRuns(500) },
  );
});

const ranks: Readonly<Partial<Record<Status, number>>> = {
  met: 5, 'on-track': 4, 'nearly-met': 4, behind: 3, 'partly-met': 3, 'off-track': 2, 'not-met': 2, 'moving-away': 1, 'worse-than-baseline': 1, breached: 0,
};

it('a better latest value never worsens a status', () => {
  fc.assert(
    fc.property(change, fc.integer({ min: 0, max: 200 }), (one, gain) => {
      const latest = Math.max(...(one.observations ?? []).filter(({ status }) => status !== 'F').map((o) => o.time));
      const sign = one.direction === 'increase' ? 1 : -1;
      const observations = (one.observations ?? []).map((o) => (o.time === latest ? { ...o, value: o.value + (sign * gain) / 8 } : o));
      const [before, after] = [ranks[assess(one).status], ranks[assess({ ...one, observations }).status]];
      if (before !== undefined && after !== undefined) expect(after).toBeGreaterThanOrEqual(before);
    }),
    { numRuns: propertyRuns(500) },
  );
});

it('a value later than a final one changes nothing', () => {
  fc.assert(
    fc.property(anyCase, value, fc.integer({ min: 1, max: 40 }), (one, later, quarters) => {
      const target = one.target ?? { time: 2025, value: 50 };
      const final = { time: target.time, value: later };
      const observations = (one.observations ?? []).filter((o) => o.time < target.time);
      const before: AssessCase = { ...one, target, observations: [...observations, final] };
      const after = { ...before, observations: [...before.observations ?? [], { time: target.time + quarters / 4, value: 3 }] };
      expect(assess(after)).toEqual(assess(before));
    }),
    { numRuns: propertyRuns(500) },
  );
});

it('on a straight path the ratio is the share the average pace would reach by the target time', () => {
  fc.assert(
    fc.property(change, (one) => {
      const straight = { ...one, path: 'linear' as const, milestones: [], interval: 0.01 };
      const { ratio } = assess(straight);
      const { baseline, target } = straight;
      const seen = (one.observations ?? []).filter((o) => o.status !== 'F' && o.breakBefore !== 'stated' && o.time > 2020 && o.time <= (target?.time ?? 0));
      const latest = seen.toSorted((a, b) => a.time - b.time).at(-1);
      if (ratio === null || !baseline || !target || latest === undefined) return;
      fc.pre(!(one.observations ?? []).some((o) => o.breakBefore === 'stated'));
      const pace = (latest.value - baseline.value) / (latest.time - baseline.time);
      const projected = pace * (target.time - baseline.time);
      expect(Math.abs(ratio - projected / (target.value - baseline.value))).toBeLessThan(1e-9 * Math.max(1, Math.abs(ratio)));
    }),
    { numRuns: propertyRuns(300) },
  );
});
