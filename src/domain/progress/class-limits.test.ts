import { describe, expect, test } from 'vitest';
import type { AssessCase } from '#model/assess-case.ts';
import { anAssessCase, observed } from '#testing/an-assess-case.ts';
import { assess } from './assess.ts';

type Row = readonly [name: string, given: Partial<AssessCase>, expected: Readonly<Record<string, unknown>>];

function at(time: number, value: number) {
  return { time, value };
}

const unrated = (reason: string) => ({ status: 'not-rated', reason });

describe('limits of the classes are exact', () => {
  const hundred = { baseline: at(2020, 0), target: at(2030, 100), noise: 0, asOf: 2025.5 } as const;

  test.each<Row>([
    ['R 95 % is on track', { ...hundred, observations: observed({ 2025: 47.5 }) }, { status: 'on-track' }],
    ['below 95 % is behind', { ...hundred, observations: observed({ 2025: 47.499 }) }, { status: 'behind' }],
    ['R 60 % is behind', { ...hundred, observations: observed({ 2025: 30 }) }, { status: 'behind' }],
    ['below 60 % is off track', { ...hundred, observations: observed({ 2025: 29.999 }) }, { status: 'off-track' }],
    ['R 0 is off track', { ...hundred, observations: observed({ 2025: 0 }) }, { status: 'off-track' }],
    ['below 0 without noise is moving away', { ...hundred, observations: observed({ 2025: -0.001 }) }, { status: 'moving-away' }],
    ['exactly the noise below is not moving away', { ...hundred, noise: 2, observations: observed({ 2025: -2 }) }, { status: 'off-track' }],
    ['E 10 % is judged', { ...hundred, observations: observed({ 2021: 5 }), asOf: 2021.5 }, { status: 'off-track' }],
    ['E below 10 % is too early', { ...hundred, observations: observed({ 2020.999: 5 }), asOf: 2021.5 }, unrated('too-early')],
    ['moving away is said even when early', { ...hundred, observations: observed({ 2020.5: -1 }), asOf: 2021 }, { status: 'moving-away' }],
    ['P 95 % at the end is nearly met', { ...hundred, observations: observed({ 2030: 95 }), asOf: 2030.5 }, { status: 'nearly-met' }],
    ['P 60 % at the end is partly met', { ...hundred, observations: observed({ 2030: 60 }), asOf: 2030.5 }, { status: 'partly-met' }],
    ['P 0 at the end is not met', { ...hundred, noise: 2, observations: observed({ 2030: 0 }), asOf: 2030.5 }, { status: 'not-met' }],
    ['below 0 at the end is worse than the baseline', { ...hundred, noise: 2, observations: observed({ 2030: -0.1 }), asOf: 2030.5 }, { status: 'worse-than-baseline' }],
    ['as of the deadline plus the lag no value is late', { ...hundred, observations: observed({ 2029: 90 }), asOf: 2030.5 }, unrated('no-data-at-deadline')],
    ['a moment before it the last value still speaks', { ...hundred, observations: observed({ 2029: 90 }), asOf: 2030.499 }, { status: 'on-track' }],
    ['three years old is old enough to speak', { ...hundred, observations: observed({ 2022: 20 }), asOf: 2025.5 }, { status: 'on-track' }],
    ['three years old, but within two periods', { ...hundred, observations: observed({ 2022: 20 }), asOf: 2026.5, interval: 2 }, { status: 'on-track' }],
    ['a final value one interval late is too late', { ...hundred, observations: observed({ 2029: 90, 2031: 100 }), asOf: 2031.5 }, unrated('no-data-at-deadline')],
  ])('%s', (_name, given, expected) => {
    expect(assess(anAssessCase(given))).toMatchObject(expected);
  });
});
