import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { IndicatorSummary } from '#model/published-common.ts';
import { lateness } from './lateness.ts';
import { reportingCounts } from './reporting-counts.ts';

const asOf = '2026-11-21';
const due = (day: string) => ({ period: '2025', day });

describe('lateness', () => {
  test.each([
    [null, { kind: 'unscheduled' }],
    [due('2026-11-20'), { kind: 'late', days: 1 }],
    [due('2026-06-30'), { kind: 'late', days: 144 }],
    [due(asOf), { kind: 'ahead', days: 0 }],
    [due('2026-12-15'), { kind: 'ahead', days: 24 }],
    [due('2024-02-29'), { kind: 'late', days: 996 }],
  ])('of %j', (report, standing) => {
    expect(lateness(report, asOf)).toEqual(standing);
  });
});

const day = fc.date({ min: new Date('1990-01-01'), max: new Date('2060-12-31'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));
const reporting: fc.Arbitrary<Pick<IndicatorSummary, 'reported' | 'due'>> = fc.record({
  reported: fc.constantFrom('recent', 'older', 'none'),
  due: fc.option(day.map(due), { nil: null }),
});

describe('counts of reporting', () => {
  it('are whole and never negative, whatever the schedules and the day', () => {
    fc.assert(
      fc.property(fc.array(reporting), day, (indicators, today) => {
        const { of, recent, older, none, scheduled, late, longest } = reportingCounts(indicators, today);
        expect(of).toBe(indicators.length);
        expect(recent + older + none).toBe(of);
        expect(late).toBeLessThanOrEqual(scheduled);
        expect(scheduled).toBeLessThanOrEqual(of);
        expect(longest > 0).toBe(late > 0);
        for (const { due: report } of indicators) {
          const standing = lateness(report, today);
          if (standing.kind !== 'unscheduled') expect(standing.days).toBeGreaterThanOrEqual(standing.kind === 'late' ? 1 : 0);
          expect(standing.kind === 'late').toBe(report !== null && report.day < today);
        }
      }),
    );
  });

  it('of two parts add up to those of the whole', () => {
    fc.assert(
      fc.property(fc.array(reporting), fc.array(reporting), (one, other) => {
        const [first, second, both] = [one, other, [...one, ...other]].map((part) => reportingCounts(part, asOf));
        for (const key of ['of', 'recent', 'older', 'none', 'scheduled', 'late'] as const) expect(both?.[key]).toBe((first?.[key] ?? 0) + (second?.[key] ?? 0));
        expect(both?.longest).toBe(Math.max(first?.longest ?? 0, second?.longest ?? 0));
      }),
    );
  });
});
