import { describe, expect, it, test } from 'vitest';
import type { PathKind } from '#model/indicator.ts';
import { anAssessCase } from '#testing/an-assess-case.ts';
import { commitmentPath, expectedValue, fellBackToLinear, type CommitmentPath } from './path.ts';

function pathOf(kind: PathKind, values: Readonly<Record<number, number>>): CommitmentPath {
  const knots = Object.entries(values).map(([time, value]) => ({ time: Number(time), value }));
  return { kind, knots, limits: { lower: 0, upper: 100 } };
}

describe('25.5 (2020) to 90 (2030), expected in 2021, 2023, 2025, 2027', () => {
  test.each<[PathKind, readonly number[]]>([
    ['linear', [31.9, 44.8, 57.8, 70.7]],
    ['compound', [28.9, 37.2, 47.9, 61.6]],
    ['logit', [32.2, 47.7, 63.7, 77.1]],
    ['scurve', [28, 38.6, 57.7, 76.9]],
    ['step', [25.5, 25.5, 25.5, 25.5]],
  ])('%s', (kind, expected) => {
    const path = pathOf(kind, { 2020: 25.5, 2030: 90 });
    const values = [2021, 2023, 2025, 2027].map((time) => expectedValue(path, time));
    values.forEach((value, index) => expect(Math.abs(value - (expected[index] ?? NaN))).toBeLessThan(0.05 + 1e-9));
    expect(expectedValue(path, 2020)).toBe(25.5);
    expect(expectedValue(path, 2030)).toBe(90);
  });
});

it('earlier horizons are knots of the same path', () => {
  const path = pathOf('linear', { 2020: 25.5, 2025: 60, 2030: 85, 2040: 95 });
  expect([2023, 2028, 2035].map((time) => expectedValue(path, time))).toEqual([46.2, 75, 90].map((value) => expect.closeTo(value, 9)));
});

it('a step is due at its own date', () => {
  const path = pathOf('step', { 2020: 0, 2023: 4, 2025: 10 });
  expect([2019, 2022.999, 2023, 2024.9, 2025, 2026].map((time) => expectedValue(path, time))).toEqual([0, 0, 4, 4, 10, 10]);
});

describe('a form that is impossible in one segment is drawn straight there, and there only', () => {
  test.each<[PathKind, Readonly<Record<number, number>>, number, number]>([
    ['compound', { 2020: 0, 2022: 10, 2024: 40 }, 5, 20],
    // Half-way between odds of 1 and 9 are odds of 3.
    ['logit', { 2020: 50, 2022: 90, 2024: 100 }, 75, 95],
  ])('%s', (kind, values, at2021, at2023) => {
    const path = pathOf(kind, values);
    expect(expectedValue(path, 2021)).toBeCloseTo(at2021, 9);
    expect(expectedValue(path, 2023)).toBeCloseTo(at2023, 9);
    expect(fellBackToLinear(path)).toBe(true);
  });

  it('a logit path needs both limits', () => {
    const path: CommitmentPath = { ...pathOf('logit', { 2020: 20, 2030: 90 }), limits: { lower: 0, upper: null } };
    expect(expectedValue(path, 2025)).toBeCloseTo(55, 9);
    expect(fellBackToLinear(path)).toBe(true);
  });

  test.each<PathKind>(['linear', 'step', 'scurve', 'compound', 'logit'])('%s is possible inside the limits', (kind) => {
    expect(fellBackToLinear(pathOf(kind, { 2020: 20, 2030: 90 }))).toBe(false);
  });
});

describe('the knots of a case', () => {
  it('are baseline, milestones in time order between them, target', () => {
    const milestones = [
      { time: 2023, value: 60 },
      { time: 2021, value: 30 },
      { time: 2020, value: 1 },
      { time: 2025, value: 2 },
      { time: 2027, value: 3 },
      { time: 2023, value: 61 },
    ];
    expect(commitmentPath(anAssessCase({ milestones }))?.knots.map(({ value }) => value)).toEqual([25.5, 30, 61, 75]);
  });

  it('need a baseline and a target', () => {
    expect(commitmentPath(anAssessCase({ baseline: null }))).toBeNull();
    expect(commitmentPath(anAssessCase({ target: null }))).toBeNull();
  });
});
