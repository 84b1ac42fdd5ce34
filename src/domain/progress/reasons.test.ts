import { describe, expect, test } from 'vitest';
import type { AssessCase } from '#model/assess-case.ts';
import { anAssessCase, observed } from '#testing/an-assess-case.ts';
import { assess } from './assess.ts';

type Row = readonly [name: string, given: Partial<AssessCase>, expected: Readonly<Record<string, unknown>>];

function at(time: number, value: number) {
  return { time, value };
}

const unrated = (reason: string) => ({ status: 'not-rated', reason });

describe('reasons come in one order', () => {
  test.each<Row>([
    ['no target', { target: null, baseline: null }, unrated('no-target')],
    ['a range without ends has no target', { type: 'range', range: null }, unrated('no-target')],
    ['neither baseline nor observation', { baseline: null }, unrated('no-data')],
    ['only a forecast', { baseline: null, observations: [{ time: 2023, value: 54, status: 'F' }] }, unrated('no-data')],
    ['no baseline', { baseline: null, observations: observed({ 2023: 54 }) }, unrated('no-baseline')],
    ['a stated break right after the baseline', { observations: [{ time: 2023, value: 54, breakBefore: 'stated' }] }, unrated('series-break')],
    ['a stated break also at the deadline', { observations: [{ time: 2023, value: 54, breakBefore: 'stated' }], asOf: 2026 }, unrated('series-break')],
    ['baseline only', {}, unrated('baseline-only')],
    ['values before the baseline do not count', { observations: observed({ 2019: 80 }) }, unrated('baseline-only')],
    ['a bound with values after the deadline only, before it is due', { type: 'threshold', baseline: null, observations: observed({ 2027: 80 }) }, unrated('no-data')],
    ['nothing by the deadline', { asOf: 2025.5 }, unrated('no-data-at-deadline')],
    ['nothing, a day before publication was usual', { asOf: 2025.49 }, unrated('baseline-only')],
    ['too early', { observations: observed({ 2020.4: 30 }), asOf: 2021 }, unrated('too-early')],
    ['too old', { target: at(2030, 75), observations: observed({ 2021: 40 }), asOf: 2024.6 }, { ...unrated('too-old'), lastKnown: expect.objectContaining({ status: 'on-track' }) }],
    ['too early is no last known verdict', { target: at(2040, 75), observations: observed({ 2021: 27 }), asOf: 2024.6 }, { ...unrated('too-old'), lastKnown: null }],
  ])('%s', (_name, given, expected) => {
    expect(assess(anAssessCase(given))).toMatchObject(expected);
  });
});
