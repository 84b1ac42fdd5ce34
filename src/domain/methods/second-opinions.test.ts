import { describe, expect, it, test } from 'vitest';
import type { AssessCase } from '#model/assess-case.ts';
import { assess } from '../progress/assess.ts';
import { courseOf, isMethodSensitive, secondOpinions } from './second-opinions.ts';

const given = (more: Partial<AssessCase>): AssessCase => ({
  id: 'x',
  direction: 'increase',
  type: 'change',
  baseline: { time: 2020, value: 40 },
  target: { time: 2025, value: 60 },
  observations: [{ time: 2021, value: 44 }, { time: 2022, value: 48 }, { time: 2023, value: 52 }],
  asOf: 2023.5,
  ...more,
});

const statusesOf = (one: AssessCase) => Object.fromEntries(secondOpinions(one).map(({ method, status }) => [method, status]));

describe('second opinions', () => {
  test.each([
    ['steady progress', {}, { opensdg: 'substantial_progress', unsd: 'met', german: 'sun', escap: 'maintain' }],
    ['a target reached', { observations: [{ time: 2021, value: 50 }, { time: 2022, value: 61 }] }, { opensdg: 'target_achieved', unsd: 'met', german: 'sun', escap: 'maintain' }],
    ['slow progress', { observations: [{ time: 2021, value: 41 }, { time: 2022, value: 42 }, { time: 2023, value: 43 }] }, { opensdg: 'limited_progress', unsd: 'needs-acceleration', german: 'cloud', escap: 'accelerate' }],
    ['a loss', { observations: [{ time: 2021, value: 39 }, { time: 2022, value: 38 }, { time: 2023, value: 37 }] }, { opensdg: 'deterioration', unsd: 'stagnation', german: 'storm', escap: 'reverse' }],
    ['too few years for the mean of changes', { observations: [{ time: 2023, value: 52 }] }, { german: 'not-available' }],
    ['a baseline of zero', { baseline: { time: 2020, value: 0 } }, { unsd: 'not-available' }],
  ])('%s', (_name, more, expected) => {
    expect(statusesOf(given(more))).toMatchObject(expected);
  });

  test.each(['threshold', 'range', 'deliverable'] as const)('there is none of a %s', (type) => {
    expect(secondOpinions(given({ type, range: { lower: 1, upper: 2 } }))).toEqual([]);
  });

  it('there is none without a target or a baseline', () => {
    expect(secondOpinions(given({ target: null }))).toEqual([]);
    expect(secondOpinions(given({ baseline: null }))).toEqual([]);
  });
});

describe('whether a verdict depends on the method', () => {
  it('does not where all point the same way', () => {
    const one = given({});
    expect(isMethodSensitive(courseOf(assess(one).status), secondOpinions(one))).toBe(false);
  });

  it('does where two differ, and what cannot say has no voice', () => {
    const slow = given({ observations: [{ time: 2021, value: 41 }, { time: 2022, value: 42 }, { time: 2023, value: 43 }] });
    expect(isMethodSensitive(courseOf(assess(slow).status), secondOpinions(slow))).toBe(true);
    expect(isMethodSensitive(courseOf('not-rated'), [])).toBe(false);
    expect(isMethodSensitive(null, secondOpinions(slow))).toBe(false);
    expect(isMethodSensitive('slow', [{ method: 'german', status: 'not-available', number: null, course: null }])).toBe(false);
  });
});
