import { describe, expect, it } from 'vitest';
import { anAssessCase } from '#testing/an-assess-case.ts';
import { assess } from './assess.ts';

function at(time: number, value: number) {
  return { time, value };
}

const unrated = (reason: string) => ({ status: 'not-rated', reason });

describe('the three published plan targets, as of 21 Nov 2026', () => {
  const published = { precision: 1, limits: { lower: 0, upper: 100 }, asOf: 2025 + 325 / 365 };

  it('4G: no final value, last known off track', () => {
    const answer = assess(anAssessCase({ ...published, baseline: at(2022, 75), target: at(2025, 90), observations: [{ ...at(2024, 76), breakBefore: 'suspected' }] }));
    expect(answer).toMatchObject({ ...unrated('no-data-at-deadline'), flags: ['suspected-break'], expectedValue: 85, lastKnown: { status: 'off-track', time: 2024 }, pace: { kind: 'deadline-passed' } });
    expect([answer.achieved, answer.expectedShare, answer.ratio]).toEqual([1 / 15, 2 / 3, 0.1].map((share) => expect.closeTo(share, 12)));
  });

  it('3G: no final value, last known moving away', () => {
    const answer = assess(anAssessCase({ ...published, baseline: at(2022, 88), target: at(2025, 100), observations: [{ ...at(2024, 85), breakBefore: 'suspected' }] }));
    expect(answer).toMatchObject({ ...unrated('no-data-at-deadline'), expectedValue: 96, achieved: -0.25, lastKnown: { status: 'moving-away', time: 2024 }, pace: { kind: 'deadline-passed' } });
    expect(answer.ratio).toBeCloseTo(-0.375, 12);
  });

  it('5G: no data', () => {
    const answer = assess(anAssessCase({ ...published, baseline: null, target: at(2025, 50) }));
    expect(answer).toMatchObject({ ...unrated('no-data'), achieved: null, expectedValue: null, ratio: null, lastKnown: null, pace: { kind: 'unknown' }, projection: { kind: 'none' } });
  });
});
