import { describe, expect, test } from 'vitest';
import type { AssessCase } from '#model/assess-case.ts';
import { anAssessCase, observed } from '#testing/an-assess-case.ts';
import { assess } from './assess.ts';

type Row = readonly [name: string, given: Partial<AssessCase>, expected: Readonly<Record<string, unknown>>];

function at(time: number, value: number) {
  return { time, value };
}

const unrated = (reason: string) => ({ status: 'not-rated', reason });

describe('edge cases of the method, row by row', () => {
  const falling = { direction: 'decrease', baseline: at(2020, 4), target: at(2025, 2) } as const;
  const step = { path: 'step', baseline: at(2020, 0), target: at(2025, 10), asOf: 2024.5 } as const;
  const atLimit = { baseline: at(2020, 80), target: at(2025, 100), limits: { lower: 0, upper: 100 }, precision: 1, asOf: 2025.5 };

  test.each<Row>([
    ['54.0 in 2023 is on track', { observations: observed({ 2023: 54 }) }, { status: 'on-track', expectedValue: expect.closeTo(55.2, 9), achieved: expect.closeTo(0.5758, 4), ratio: expect.closeTo(0.9596, 4) }],
    ['47.0 in 2023 is behind', { observations: observed({ 2023: 47 }) }, { status: 'behind', ratio: expect.closeTo(0.7239, 4) }],
    ['33.0 in 2023 is off track', { observations: observed({ 2023: 33 }) }, { status: 'off-track', ratio: expect.closeTo(0.2525, 4) }],
    ['24.0 in 2023 is moving away', { observations: observed({ 2023: 24 }) }, { status: 'moving-away' }],
    ['76.0 in 2023 is met early', { observations: observed({ 2023: 76 }) }, { status: 'met', flags: [], lastKnown: null }],
    ['76.0 in 2023 is no final value', { observations: observed({ 2023: 76 }), asOf: 2025.5 }, { ...unrated('no-data-at-deadline'), lastKnown: { status: 'met', time: 2023, ratio: expect.closeTo(50.5 / 29.7, 9), achieved: expect.closeTo(50.5 / 49.5, 9) } }],
    ['a sum once reached stays reached', { observations: observed({ 2023: 76 }), asOf: 2025.5, accumulation: 'cumulative' }, { status: 'met', reason: null, lastKnown: null }],
    ['70.0 in 2025 is partly met', { observations: observed({ 2025: 70 }), asOf: 2025.5 }, { status: 'partly-met', achieved: expect.closeTo(0.899, 4) }],
    ['a value of 2027 changes nothing', { observations: observed({ 2025: 70, 2027: 76 }), asOf: 2027.5 }, { status: 'partly-met', achieved: expect.closeTo(0.899, 4) }],
    ['a later fall belongs to the next horizon', { observations: observed({ 2025: 76, 2027: 60 }), asOf: 2027.5 }, { status: 'met', flags: [] }],
    ['an annual series gets no late final value', { observations: observed({ 2024: 60, 2026: 76 }), asOf: 2026.9 }, { ...unrated('no-data-at-deadline'), lastKnown: { status: 'behind', time: 2024, ratio: expect.closeTo(34.5 / 39.6, 9), achieved: expect.closeTo(34.5 / 49.5, 9) } }],
    ['a biennial series does, flagged', { observations: observed({ 2024: 60, 2026: 76 }), asOf: 2026.9, interval: 2 }, { status: 'met', flags: ['late-final-value'] }],
    ['40.0 of 2022 is no final value', { observations: observed({ 2022: 40 }), asOf: 2025.89 }, { ...unrated('no-data-at-deadline'), achieved: expect.closeTo(0.2929, 4), ratio: expect.closeTo(0.7323, 4), lastKnown: expect.objectContaining({ status: 'behind' }) }],
    ['a falling indicator needs no other formula', { ...falling, observations: observed({ 2023: 3.4 }) }, { status: 'off-track', ratio: expect.closeTo(0.5, 9), pace: { kind: 'multiple', multiple: expect.closeTo(3.5, 9), current: expect.closeTo(-0.2, 9), required: expect.closeTo(-0.7, 9) } }],
    ['a zero target is plain arithmetic', { direction: 'decrease', baseline: at(2020, 10), target: at(2025, 0), observations: observed({ 2023: 5 }) }, { status: 'behind', achieved: 0.5, ratio: expect.closeTo(5 / 6, 9) }],
    ['a zero baseline is plain arithmetic', { baseline: at(2020, 0), target: at(2025, 100), observations: observed({ 2023: 60 }) }, { status: 'on-track', ratio: expect.closeTo(1, 9) }],
    ['a way through zero is plain arithmetic', { baseline: at(2020, -5), target: at(2025, 5), observations: observed({ 2022.5: -1 }), asOf: 2023 }, { status: 'behind', ratio: expect.closeTo(0.8, 9) }],
    ['a baseline at the target holds within noise', { baseline: at(2020, 75), observations: observed({ 2023: 74.9 }) }, { status: 'met', flags: ['at-risk'], achieved: null, expectedShare: null, expectedValue: null, ratio: null, margin: expect.closeTo(-0.1, 9), compliantShare: 1 }],
    ['a baseline within noise of the target holds as well', { baseline: at(2020, 74.99), observations: observed({ 2023: 74.9 }) }, { status: 'met', flags: ['at-risk'] }],
    ['a held target lost by more than noise is breached', { baseline: at(2020, 75), observations: observed({ 2023: 74.8 }) }, { status: 'breached', compliantShare: 0 }],
    ['a step path: 8 done before anything is due', { ...step, observations: observed({ 2024: 8 }) }, { status: 'on-track', achieved: 0.8, expectedShare: 0, ratio: null }],
    ['a step path: 5 done before anything is due', { ...step, observations: observed({ 2024: 5 }) }, { ...unrated('too-early'), lastKnown: null }],
    ['never moved is off track, however wide the noise', { baseline: at(2020, 75), target: at(2040, 90), noise: 2, observations: observed({ 2022.5: 75 }) }, { status: 'off-track', achieved: 0 }],
    ['a natural limit is met by its rounding', { ...atLimit, observations: observed({ 2025: 99.5 }) }, { status: 'met' }],
    ['a natural limit missed by more than its rounding', { ...atLimit, observations: observed({ 2025: 99.4 }) }, { status: 'nearly-met', achieved: expect.closeTo(0.97, 9) }],
    ['no rounding helps elsewhere', { target: at(2025, 90), precision: 1, observations: observed({ 2025: 89.6 }), asOf: 2025.5 }, { status: 'nearly-met' }],
    ['a range is judged by the distance to it', { type: 'range', range: { lower: 2, upper: 4 }, baseline: at(2020, 8), target: at(2025, 0), observations: observed({ 2023: 6 }) }, { status: 'behind', achieved: 0.5, expectedShare: expect.closeTo(0.6, 9), ratio: expect.closeTo(0.8333, 4), expectedValue: null }],
    ['a last value that is the baseline', { baseline: at(2019, 0.1), target: at(2025, 1), observations: observed({ 2019: 0.1 }), asOf: 2025.89 }, { ...unrated('no-data-at-deadline'), lastKnown: null, achieved: null }],
    ['one observation after the baseline', { observations: observed({ 2023: 54 }) }, { status: 'on-track', projection: expect.objectContaining({ kind: 'line', low: null, high: null, chance: null }) }],
  ])('%s', (_name, given, expected) => {
    expect(assess(anAssessCase(given))).toMatchObject(expected);
  });
});
