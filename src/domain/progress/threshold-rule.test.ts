import { describe, expect, test } from 'vitest';
import type { AssessCase } from '#model/assess-case.ts';
import { anAssessCase, observed } from '#testing/an-assess-case.ts';
import { assess } from './assess.ts';

type Row = readonly [name: string, given: Partial<AssessCase>, expected: Readonly<Record<string, unknown>>];

function at(time: number, value: number) {
  return { time, value };
}

const unrated = (reason: string) => ({ status: 'not-rated', reason });

describe('thresholds and ranges', () => {
  const above = { type: 'threshold', baseline: null, target: at(2030, 99), noise: 0.1, asOf: 2024.5 } as const;
  const within = { type: 'range', range: { lower: 2, upper: 4 }, baseline: null, target: at(2030, 0), asOf: 2024.5 } as const;

  test.each<Row>([
    ['a bound that holds', { ...above, observations: observed({ 2023: 99.5, 2024: 99.6 }) }, { status: 'met', flags: [], margin: expect.closeTo(0.6, 9), compliantShare: 1, achieved: null, ratio: null }],
    ['a bound that is missed within noise', { ...above, observations: observed({ 2023: 98, 2024: 98.9 }) }, { status: 'met', flags: ['at-risk'], compliantShare: 0.5 }],
    ['a bound the pace will lose', { ...above, observations: observed({ 2023: 99.9, 2024: 99.5 }) }, { status: 'met', flags: ['at-risk', 'turning'] }],
    ['a bound that is broken', { ...above, observations: observed({ 2023: 99.5, 2024: 98 }) }, { status: 'breached', flags: ['was-met-lost'], compliantShare: 0.5 }],
    ['an upper bound', { ...above, direction: 'decrease', observations: observed({ 2024: 98 }) }, { status: 'met', margin: 1 }],
    ['only values since the last stated break', { ...above, observations: [at(2022, 90), { ...at(2023, 99.5), breakBefore: 'stated' }, at(2024, 99.5)] }, { status: 'met', compliantShare: 1 }],
    ['a baseline given with a bound is ignored', { ...above, baseline: at(2023, 50), observations: observed({ 2022: 99.5 }) }, { status: 'met', pace: { kind: 'already-met', current: null } }],
    ['a bound nobody measured at its end', { ...above, observations: observed({ 2024: 99.5 }), asOf: 2030.6 }, { ...unrated('no-data-at-deadline'), flags: [], lastKnown: { status: 'met', time: 2024, ratio: null, achieved: null } }],
    ['a range without baseline that holds', { ...within, observations: observed({ 2024: 3.2 }) }, { status: 'met', margin: expect.closeTo(0.8, 9) }],
    ['a range without baseline that is left', { ...within, observations: observed({ 2024: 5 }) }, { status: 'breached', margin: -1 }],
    ['a range that held at the baseline', { ...within, baseline: at(2020, 3), observations: observed({ 2024: 4.05 }) }, { status: 'met', flags: ['at-risk'] }],
    ['a range reached from below', { ...within, baseline: at(2020, 0), observations: observed({ 2023: 0.5, 2024: 2.5 }) }, { status: 'met', achieved: 1, margin: null, pace: expect.objectContaining({ kind: 'already-met' }) }],
    ['the pace of a range goes to its nearer end', { ...within, baseline: at(2020, 8), observations: observed({ 2024: 6 }) }, { pace: { kind: 'multiple', current: -0.5, required: expect.closeTo(-2 / 6, 9), multiple: expect.closeTo(2 / 3, 9) } }],
  ])('%s', (_name, given, expected) => {
    expect(assess(anAssessCase(given))).toMatchObject(expected);
  });
});
