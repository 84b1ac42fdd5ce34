import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AssessCase } from '#model/assess-case.ts';
import type { EscapCase, OpenSdgCase } from '#model/method-case.ts';
import { propertyRuns } from '#testing/property-runs.ts';
import { egdiValue, hdiValue } from './composites.ts';
import { escapProgress } from './escap.ts';
import { germanProgress } from './german.ts';
import { openSdgProgress, openSdgStatuses } from './open-sdg.ts';
import { meanScore } from './open-sdg-groups.ts';
import { secondOpinions } from './second-opinions.ts';
import { sdrColour, sdrColours, sdrScore } from './sustainable-development-report.ts';
import { unsdProgress } from './unsd.ts';

const runs = { numRuns: propertyRuns(2000) };

/** Any finite number at all, and often one of the awkward ones. */
const anything = fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.constantFrom(0, -0, 1, -1, 100, 1e-300, -1e300, Number.MAX_VALUE));
const year = fc.integer({ min: 2010, max: 2040 });
const maybe = <T>(one: fc.Arbitrary<T>) => fc.option(one, { freq: 6 });
const direction = fc.constantFrom('increase' as const, 'decrease' as const);

const anySeries: fc.Arbitrary<OpenSdgCase> = fc.record({
  id: fc.constant('any'),
  baseYear: maybe(year),
  baseValue: maybe(anything),
  latestYear: maybe(year),
  latestValue: maybe(anything),
  targetYear: maybe(year),
  target: maybe(anything),
  direction: maybe(fc.constantFrom(1 as const, -1 as const)),
  naturalLimit: maybe(anything),
});

const anyCase = (value: fc.Arbitrary<number>): fc.Arbitrary<AssessCase> =>
  fc.record({
    id: fc.constant('any'),
    direction,
    type: fc.constant('change' as const),
    baseline: maybe(fc.record({ time: fc.constant(2020), value })),
    target: maybe(fc.record({ time: fc.constantFrom(2022, 2025, 2030), value })),
    limits: maybe(fc.constant({ lower: 0, upper: 100 })),
    observations: fc.uniqueArray(fc.record({ time: fc.integer({ min: 2016, max: 2031 }), value, status: fc.constantFrom('A' as const, 'F' as const) }), { maxLength: 9, selector: ({ time }) => time }),
    asOf: fc.constant(2026),
  });

const anyEscap = (value: fc.Arbitrary<number>): fc.Arbitrary<EscapCase> =>
  fc
    .uniqueArray(fc.record({ year, value }), { maxLength: 9, selector: (point) => point.year })
    .chain((points) =>
      fc.record({
        id: fc.constant('any'),
        direction,
        scale: maybe(fc.constantFrom(1, 100, 1000)),
        target: value,
        targetYear: year,
        years: fc.constant(points.map((point) => point.year)),
        values: fc.constant(points.map((point) => point.value)),
        baseYear: year,
        currentYear: year,
      }),
    );

const isFiniteOrNull = (value: number | null): boolean => value === null || Number.isFinite(value);

describe('totality: any finite input gives a class or a named absence, never NaN, never an exception', () => {
  it('Open SDG', () => {
    fc.assert(
      fc.property(anySeries, (series) => {
        const { status, ratio, score } = openSdgProgress(series);
        expect(openSdgStatuses).toContain(status);
        expect(isFiniteOrNull(ratio) && isFiniteOrNull(score)).toBe(true);
        expect(status === 'not_available').toBe(score === null);
        if (score !== null) expect(Math.abs(score)).toBeLessThanOrEqual(5);
      }),
      runs,
    );
  });

  it('the progress chart and the weather signs', () => {
    fc.assert(
      fc.property(anyCase(anything), (one) => {
        expect(isFiniteOrNull(unsdProgress(one).share)).toBe(true);
        expect(isFiniteOrNull(germanProgress(one).projected)).toBe(true);
        for (const { status, number, course } of secondOpinions(one)) {
          expect(isFiniteOrNull(number)).toBe(true);
          expect(/not.available/.test(status)).toBe(course === null);
        }
      }),
      runs,
    );
  });

  it('current status and anticipated progress', () => {
    fc.assert(
      fc.property(anyEscap(anything), (one) => {
        const { currentStatus, anticipatedProgress } = escapProgress(one);
        expect(isFiniteOrNull(currentStatus) && isFiniteOrNull(anticipatedProgress)).toBe(true);
        for (const share of [currentStatus, anticipatedProgress]) if (share !== null) expect(share).toBeLessThanOrEqual(10);
      }),
      runs,
    );
  });

  it('scores and composites', () => {
    fc.assert(
      fc.property(anything, anything, anything, maybe(anything), (value, worst, best, income) => {
        const { score } = sdrScore({ id: '', value, worst, best });
        if (score !== null) expect(score >= 0 && score <= 100).toBe(true);
        expect([...sdrColours, null]).toContain(sdrColour(value, { green: worst, middle: best, red: value, isMoreBetter: true }));
        const index = hdiValue({ id: '', life_expectancy_y: value, expected_schooling_y: worst, mean_schooling_y: best, gni_pc_ppp2017: income }).value;
        if (index !== null) expect(index >= 0 && index <= 1).toBe(true);
        expect(isFiniteOrNull(egdiValue({ id: '', osi: value, tii: worst, hci: income, survey_year: 2024, w_osi: null, w_tii: null, w_hci: null }).value)).toBe(true);
      }),
      runs,
    );
  });
});

const eighths = fc.integer({ min: 8, max: 800 }).map((value) => value / 8);

describe('invariance', () => {
  it('another unit changes no class of Open SDG, the progress chart or the weather signs', () => {
    fc.assert(
      fc.property(anyCase(eighths), fc.constantFrom(2, 1024, 1 / 8), (one, factor) => {
        const scaled: AssessCase = {
          ...one,
          limits: null,
          baseline: one.baseline ? { ...one.baseline, value: one.baseline.value * factor } : null,
          target: one.target ? { ...one.target, value: one.target.value * factor } : null,
          observations: (one.observations ?? []).map((each) => ({ ...each, value: each.value * factor })),
        };
        const plain = { ...one, limits: null };
        expect(unsdProgress(scaled).status).toBe(unsdProgress(plain).status);
        expect(germanProgress(scaled).status).toBe(germanProgress(plain).status);
        const classOf = (each: AssessCase) => secondOpinions(each).find(({ method }) => method === 'opensdg')?.status;
        expect(classOf(scaled)).toBe(classOf(plain));
      }),
      runs,
    );
  });

  it('turning sign and direction round changes neither the weather signs nor the scores', () => {
    fc.assert(
      fc.property(anyCase(eighths), (one) => {
        const turned: AssessCase = {
          ...one,
          direction: one.direction === 'increase' ? 'decrease' : 'increase',
          baseline: one.baseline ? { ...one.baseline, value: -one.baseline.value } : null,
          target: one.target ? { ...one.target, value: -one.target.value } : null,
          observations: (one.observations ?? []).map((each) => ({ ...each, value: -each.value })),
        };
        expect(germanProgress(turned).status).toBe(germanProgress(one).status);
      }),
      runs,
    );
  });
});

describe('monotony and bounds', () => {
  const order = ['deterioration', 'limited_progress', 'moderate_progress', 'substantial_progress', 'target_achieved'];

  it('a better latest value never worsens the class or the score of Open SDG', () => {
    fc.assert(
      fc.property(eighths, eighths, eighths, fc.integer({ min: 1, max: 80 }), (baseValue, latestValue, target, more) => {
        const series = { id: '', baseYear: 2015, baseValue, latestYear: 2020, targetYear: 2030, target, direction: 1 as const, naturalLimit: null };
        const before = openSdgProgress({ ...series, latestValue });
        const after = openSdgProgress({ ...series, latestValue: latestValue + more / 8 });
        if (before.score === null || after.score === null) return;
        expect(after.score).toBeGreaterThanOrEqual(before.score - 1e-9);
        expect(order.indexOf(after.status)).toBeGreaterThanOrEqual(order.indexOf(before.status));
      }),
      runs,
    );
  });

  it('a mean of scores lies between them, however they are nested', () => {
    fc.assert(
      fc.property(fc.array(fc.array(maybe(fc.double({ min: -5, max: 5, noNaN: true })), { maxLength: 4 }), { maxLength: 5 }), (groups) => {
        const scores = groups.flat().filter((score) => score !== null);
        const mean = meanScore(groups);
        if (mean === null) expect(scores).toEqual([]);
        else expect(mean >= Math.min(...scores) - 1e-9 && mean <= Math.max(...scores) + 1e-9).toBe(true);
      }),
      runs,
    );
  });

  it('a value nearer to the best bound never scores less', () => {
    fc.assert(
      fc.property(eighths, eighths, eighths, eighths, (value, worst, best, more) => {
        const sign = best > worst ? 1 : -1;
        const before = sdrScore({ id: '', value, worst, best }).score;
        const after = sdrScore({ id: '', value: value + sign * more, worst, best }).score;
        if (before !== null && after !== null) expect(after).toBeGreaterThanOrEqual(before);
      }),
      runs,
    );
  });
});
