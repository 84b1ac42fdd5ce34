import { describe, expect, it, test } from 'vitest';
import type { AssessCase } from '#model/assess-case.ts';
import type { Projection } from '#model/assess-answer.ts';
import { anAssessCase, observed } from '#testing/an-assess-case.ts';
import { assess } from '../progress/assess.ts';

function project(given: Partial<AssessCase>): Projection {
  return assess(anAssessCase({ asOf: 2024.5, ...given })).projection;
}

const rising = observed({ 2021: 30.1, 2022: 36.9, 2023: 41.2, 2024: 48.8 });
const percent = { lower: 0, upper: 100 };

describe('kind by the number of points', () => {
  test.each<[string, Partial<AssessCase>, Projection['kind']]>([
    ['no value', {}, 'none'],
    ['baseline and one value: a line', { observations: observed({ 2024: 40 }) }, 'line'],
    ['three points: a band', { observations: observed({ 2023: 35, 2024: 40 }) }, 'indicative'],
    ['five points: a band and a chance', { observations: rising }, 'projection'],
    ['a final value needs none', { observations: observed({ 2023: 35, 2025: 40 }) }, 'none'],
    ['a bound with one value', { type: 'threshold', observations: observed({ 2024: 40 }) }, 'none'],
    ['points older than ten years are left out', { baseline: { time: 2010, value: 1 }, observations: observed({ 2013: 30, 2024: 40 }) }, 'none'],
  ])('%s', (_name, given, kind) => {
    const projection = project(given);
    expect(projection.kind).toBe(kind);
    expect(projection.mid === null).toBe(kind === 'none');
    expect(projection.low === null).toBe(kind === 'none' || kind === 'line');
    expect(projection.chance === null).toBe(kind !== 'projection');
  });
});

describe('five values 25.5 to 48.8 towards 75 in 2025', () => {
  it('lead to 54.7 (52.8-56.7) between the limits of a percentage, and to an unlikely target', () => {
    const { mid, low, high, chance, at } = project({ observations: rising, limits: percent });
    expect([mid, low, high].map((value) => value?.toFixed(1))).toEqual(['54.7', '52.8', '56.7']);
    expect(at).toBe(2025);
    expect(chance).toBeCloseTo(0.00015877555944917, 12);
  });

  it('lead elsewhere without limits', () => {
    expect(project({ observations: rising })).toMatchObject({ mid: expect.closeTo(53.81, 9), low: expect.closeTo(51.6129184902, 9), high: expect.closeTo(56.0070815098, 9) });
  });

  it('lead elsewhere under declared compound growth', () => {
    expect(project({ observations: rising, growth: 'compound' })).toMatchObject({ mid: expect.closeTo(57.692188936522, 9), low: expect.closeTo(54.495067144224, 9) });
  });
});

it('two points are joined by the exact line on the scale', () => {
  expect(project({ baseline: { time: 2020, value: 10 }, growth: 'compound', observations: observed({ 2024: 160 }) }).mid).toBeCloseTo(320, 9);
});

it('a band never leaves the limits', () => {
  const { low, high } = project({ limits: percent, observations: observed({ 2021: 60, 2022: 20, 2023: 99, 2024: 100 }) });
  expect(low).toBeGreaterThan(0);
  expect(high).toBeLessThan(100);
});

describe('chance', () => {
  test.each<[string, Partial<AssessCase>, number]>([
    ['a perfect fit that reaches the target', { baseline: { time: 2020, value: 0 }, target: { time: 2025, value: 50 }, observations: observed({ 2021: 10, 2022: 20, 2023: 30, 2024: 40 }) }, 1],
    ['a perfect fit that misses it', { baseline: { time: 2020, value: 0 }, target: { time: 2025, value: 51 }, observations: observed({ 2021: 10, 2022: 20, 2023: 30, 2024: 40 }) }, 0],
    ['a perfect fit downwards', { direction: 'decrease', baseline: { time: 2020, value: 50 }, target: { time: 2025, value: 0 }, observations: observed({ 2021: 40, 2022: 30, 2023: 20, 2024: 10 }) }, 1],
    ['a middle at the target', { target: { time: 2025, value: 53.81 }, observations: rising }, 0.5],
    ['a range a perfect fit ends in', { type: 'range', range: { lower: 45, upper: 55 }, baseline: { time: 2020, value: 0 }, observations: observed({ 2021: 10, 2022: 20, 2023: 30, 2024: 40 }) }, 1],
    ['a target of the other sign under compound growth', { direction: 'decrease', growth: 'compound', target: { time: 2025, value: -1 }, observations: rising }, 0],
  ])('%s', (_name, given, chance) => {
    expect(project(given).chance).toBeCloseTo(chance, 9);
  });

  it('of a target and of its opposite sum to one', () => {
    const up = project({ observations: rising, target: { time: 2025, value: 55 } }).chance ?? 0;
    const down = project({ observations: rising, target: { time: 2025, value: 55 }, direction: 'decrease' }).chance ?? 0;
    expect(up + down).toBeCloseTo(1, 12);
  });
});
