import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { type AnalystOption, analystOptions } from '#model/analyst-option.ts';
import type { AssessCase } from '#model/assess-case.ts';
import { anAssessCase } from '#testing/an-assess-case.ts';
import { goldenJson } from '#testing/golden-rows.ts';
import { propertyRuns } from '#testing/property-runs.ts';
import { analystOutlook, type ModelOutlook } from './analyst-options.ts';
import { fitSmoothing } from './fit-smoothing.ts';
import { logisticAt } from './growth-curves.ts';

type Smoothed = { readonly y: readonly number[]; readonly exp_forecast: readonly number[]; readonly exp_sigma2: number };
const models = goldenJson('projection-models.json') as { readonly ets_AAN_linear: Smoothed; readonly ets_AAdN_damped: Smoothed; readonly bass_vcr: { readonly adopters_per_period: readonly number[] } };

const yearly = (values: readonly number[], first = 2010) => values.map((value, place) => ({ time: first + place, value }));
const series = (values: readonly number[], more: Partial<AssessCase> = {}): AssessCase => {
  const observations = yearly(values);
  return anAssessCase({ baseline: null, observations, target: { time: 2010 + values.length + 3, value: 80 }, asOf: 2010 + values.length, limits: { lower: 0, upper: 100 }, ...more });
};
const outlook = (given: AssessCase, option: AnalystOption): ModelOutlook => {
  const answer = analystOutlook(given, option);
  if (answer.kind === 'none') throw new Error(`no outlook: ${answer.reason.kind}`);
  return answer;
};
const valueOf = ({ parameters }: ModelOutlook, name: string) => parameters.find((one) => one.name === name)?.value;

describe('smoothing that fits itself', () => {
  test.each([['ets_AAN_linear', false], ['ets_AAdN_damped', true]] as const)('%s: misses no more than the published parameters, and leads to much the same', (name, isDamped) => {
    const { y, exp_sigma2, exp_forecast } = models[name];
    const fit = fitSmoothing(y, isDamped);
    expect((fit?.smoothing.variance ?? Infinity) / exp_sigma2).toBeLessThan(1.005);
    const { level = 0, trend = 0 } = fit?.smoothing.state ?? {};
    const ahead = level + trend * (fit?.parameters.damping ?? 0);
    expect(Math.abs(ahead / (exp_forecast[0] ?? 1) - 1)).toBeLessThan(0.01);
  });

  it('follows a straight line exactly', () => {
    const fit = fitSmoothing([1, 3, 5, 7, 9, 11], false);
    expect(fit?.smoothing.variance).toBeCloseTo(0, 9);
    expect((fit?.smoothing.state.level ?? 0) + (fit?.smoothing.state.trend ?? 0)).toBeCloseTo(13, 6);
  });
});

describe('what each option makes of a series', () => {
  const rising = [12, 15, 17, 21, 23, 27, 30, 32, 36, 38, 42];

  it('a straight line through all values, with the interval of a new value', () => {
    // By hand: slope 13 from 22 in 2011, misses 1, -2, 1; five years on 87, and 3.0777 (t, one degree of freedom) x root of 6 x (1 + 1/3 + 25/2).
    const found = outlook(series([10, 20, 36]), 'ols');
    expect([found.mid, valueOf(found, 'slope'), valueOf(found, 'residual')]).toEqual([87, 13, Math.sqrt(6)].map((value) => expect.closeTo(value, 9)));
    expect((found.high ?? 0) - 87).toBeCloseTo(3.0777 * Math.sqrt(6 * (1 + 1 / 3 + 25 / 2)), 2);
    const { mid, low, high } = outlook(series(rising), 'ols');
    expect(mid).toBeGreaterThan(low ?? Infinity);
    expect((high ?? 0) - mid).toBeCloseTo(mid - (low ?? 0), 9);
  });

  it('Holt goes on along the last trend, damped Holt flattens out', () => {
    const [plain, damped] = [outlook(series(rising), 'holt'), outlook(series(rising), 'damped')];
    expect(plain.points).toHaveLength(11);
    expect(plain.mid).toBeGreaterThan(damped.mid);
    expect(damped.mid).toBeGreaterThan(42);
    expect(valueOf(damped, 'damping')).toBeLessThanOrEqual(0.98);
    expect((plain.high ?? 0) - plain.mid).toBeGreaterThan(0);
  });

  it('a logistic curve finds the one its values were made of', () => {
    const values = Array.from({ length: 8 }, (_, year) => logisticAt({ ceiling: 100, offset: 3, rate: 0.5 }, year));
    const found = outlook(series(values), 'logistic');
    expect(found.mid).toBeCloseTo(logisticAt({ ceiling: 100, offset: 3, rate: 0.5 }, 11), 6);
    expect(valueOf(found, 'rate')).toBeCloseTo(0.5, 6);
    expect(valueOf(found, 'middle')).toBeCloseTo(2016, 6);
    expect([found.low, found.high]).toEqual([null, null]);
  });

  it('Bass continues a published market from its take-off over its peak', () => {
    let sum = 0;
    const held = [0, ...models.bass_vcr.adopters_per_period.map((joined) => (sum += joined))];
    const found = outlook(series(held, { limits: null }), 'bass');
    expect(found.mid).toBeGreaterThan(sum);
    expect(found.mid).toBeLessThan((valueOf(found, 'market') ?? 0) * 1.02);
    expect(valueOf(found, 'peak')).toBeLessThan(2010 + held.length);
  });

  test.each<[string, AnalystOption, AssessCase, object]>([
    ['two values make no interval', 'ols', series([10, 20]), { kind: 'few-values', count: 2, needed: 3 }],
    ['nine years are too few for Holt', 'holt', series(rising.slice(0, 9)), { kind: 'few-years', count: 9, needed: 10 }],
    ['a gap ends the run of years', 'damped', series(rising, { observations: yearly(rising).filter(({ time }) => time !== 2015) }), { kind: 'few-years', count: 5, needed: 10 }],
    ['a stated break ends it too', 'holt', series(rising, { observations: yearly(rising).map((point) => (point.time === 2018 ? { ...point, breakBefore: 'stated' as const } : point)) }), { kind: 'few-years', count: 3, needed: 10 }],
    ['without an upper limit there is no ceiling', 'logistic', series(rising, { limits: null }), { kind: 'no-ceiling' }],
    ['a value at the ceiling lies on no logistic curve', 'logistic', series([90, 95, 99, 100, 100]), { kind: 'outside-ceiling' }],
    ['what begins high shows no take-off', 'bass', series([60, 62, 64, 66, 68, 70, 72, 74, 76]), { kind: 'no-take-off' }],
    ['what only accelerates knows no market', 'bass', series([1, 2, 4, 8, 16, 32, 64, 128], { limits: null }), { kind: 'not-settled' }],
    ['without a target there is no date to reach', 'ols', series(rising, { target: null }), { kind: 'no-target' }],
    ['a target date that has passed', 'ols', series(rising, { asOf: 2030 }), { kind: 'over' }],
    ['a target in the middle of a year', 'holt', series(rising, { target: { time: 2024.5, value: 80 } }), { kind: 'part-year' }],
  ])('%s', (_, option, given, reason) => {
    expect(analystOutlook(given, option)).toEqual({ kind: 'none', option, reason });
  });

  it('is finite or has a named reason, whatever the values', () => {
    const value = fc.oneof(fc.integer({ min: -50, max: 150 }), fc.double({ min: -1e6, max: 1e6, noNaN: true }), fc.constantFrom(0, 100));
    fc.assert(
      fc.property(fc.array(value, { maxLength: 14 }), fc.constantFrom(...analystOptions), fc.boolean(), (values, option, isBounded) => {
        const answer = analystOutlook(series(values, isBounded ? {} : { limits: null }), option);
        if (answer.kind === 'none') return;
        for (const number of [answer.mid, answer.low ?? 0, answer.high ?? 0, ...answer.parameters.map((one) => one.value), ...answer.line.map((one) => one.value)]) expect(Number.isFinite(number)).toBe(true);
        if (option === 'logistic') expect(answer.mid >= 0 && answer.mid <= 100).toBe(true);
        if (answer.low !== null && answer.high !== null) expect(answer.low <= answer.mid && answer.mid <= answer.high).toBe(true);
      }),
      { numRuns: propertyRuns(60) },
    );
  });
});
