import { describe, expect, test } from 'vitest';
import type { AssessCase } from '#model/assess-case.ts';
import { anAssessCase, observed } from '#testing/an-assess-case.ts';
import { assess } from './assess.ts';

type Row = readonly [name: string, given: Partial<AssessCase>, expected: Readonly<Record<string, unknown>>];

function at(time: number, value: number) {
  return { time, value };
}

describe('flags', () => {
  test.each<Row>([
    ['a target once met and lost', { observations: observed({ 2022: 75, 2023: 60 }) }, { status: 'on-track', flags: ['turning', 'was-met-lost'] }],
    ['a recovery from below the baseline', { observations: observed({ 2022: 20, 2023: 24 }) }, { status: 'moving-away', flags: ['turning'] }],
    ['a change within noise turns nothing', { observations: observed({ 2022: 76.1, 2023: 76 }) }, { status: 'met', flags: [] }],
    ['an impossible form is drawn straight', { path: 'compound', baseline: at(2020, 0), observations: observed({ 2023: 45 }) }, { status: 'on-track', flags: ['path-fell-back-to-linear'] }],
    ['a possible form is not', { path: 'compound', observations: observed({ 2023: 54 }) }, { flags: [] }],
    ['a suspected break is crossed', { observations: [at(2022, 45), { ...at(2023, 54), breakBefore: 'suspected' }] }, { status: 'on-track', flags: ['suspected-break'] }],
    ['a stated break is not crossed', { observations: [at(2022, 45), { ...at(2023, 80), breakBefore: 'stated' }] }, { status: 'on-track', achieved: expect.closeTo(19.5 / 49.5, 9) }],
  ])('%s', (_name, given, expected) => {
    expect(assess(anAssessCase(given))).toMatchObject(expected);
  });
});
