import { describe, expect, test } from 'vitest';
import { gradeConfidence, gradeOfReason, type Evidence } from './confidence.ts';
import { dataAge } from './data-age.ts';

const best: Evidence = { points: 5, freshness: 'current', kind: 'official', status: 'A', qualifier: null, hasSuspectedBreak: false, hasSource: true };

test.each<[string, Partial<Evidence>, string]>([
  ['five official, current points', {}, 'A'],
  ['four points', { points: 4 }, 'B'],
  ['ageing', { freshness: 'ageing' }, 'B'],
  ['administrative', { kind: 'admin' }, 'B'],
  ['a baseline and one value', { points: 2 }, 'C'],
  ['provisional', { status: 'P' }, 'C'],
  ['stale', { freshness: 'stale' }, 'C'],
  ['"over 75"', { qualifier: 'ge' }, 'C'],
  ['an estimate', { status: 'E' }, 'D'],
  ['an estimating source', { kind: 'estimate' }, 'D'],
  ['a suspected break', { hasSuspectedBreak: true }, 'D'],
  ['no source', { hasSource: false }, 'D'],
  ['the worst applies', { points: 4, status: 'P', hasSuspectedBreak: true }, 'D'],
])('%s', (_name, given, grade) => {
  expect(gradeConfidence({ ...best, ...given }).confidence).toBe(grade);
});

test.each<[string, Partial<Evidence>, readonly string[]]>([
  ['nothing is held against the best', {}, []],
  ['every reason is told, gravest first', { points: 3, kind: 'admin', status: 'P', hasSuspectedBreak: true }, ['suspected-break', 'provisional', 'some-points', 'administrative']],
  ['an estimating source that is stale', { kind: 'estimate', freshness: 'stale' }, ['estimate', 'stale']],
  ['an imputed value without a source', { status: 'I', hasSource: false }, ['no-source', 'imputed']],
  ['one value, of low reliability, "about"', { points: 1, status: 'U', qualifier: 'approx' }, ['few-points', 'unreliable', 'qualified']],
])('%s', (_name, given, reasons) => {
  expect(gradeConfidence({ ...best, ...given }).confidenceReasons).toEqual(reasons);
});

test('the grade is that of the gravest reason', () => {
  const { confidence, confidenceReasons } = gradeConfidence({ ...best, points: 2, freshness: 'ageing' });
  expect(confidenceReasons.map((reason) => gradeOfReason[reason])).toEqual(['C', 'B']);
  expect(confidence).toBe('C');
});

describe('data age', () => {
  test.each([
    ['before publication is usual', 2024.2, 1, { years: 0, periods: 0, freshness: 'current' }],
    ['one period', 2025.5, 1, { years: 1, periods: 1, freshness: 'current' }],
    ['two periods', 2026.5, 1, { years: 2, periods: 2, freshness: 'ageing' }],
    ['more', 2026.6, 1, { freshness: 'stale' }],
    ['a biennial index ages slowly', 2026.5, 2, { periods: 1, freshness: 'current' }],
  ])('%s', (_name, asOf, interval, expected) => {
    expect(dataAge({ latestTime: 2024, asOf, lag: 0.5, interval })).toMatchObject(expected);
  });
});
