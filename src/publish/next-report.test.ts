import { describe, expect, it, test } from 'vitest';
import { nextReport } from './next-report.ts';

const schedule = { due: '07-31', after: 'interval', source: 'plan' };
const asOf = '2026-11-21';

describe('the next report that a schedule asks for', () => {
  test.for<[string, string | null, number, string, [string, string] | null]>([
    ['the year after the last one', '2025', 1, '07-31', ['2026', '2027-07-31']],
    ['a year that is overdue', '2022', 1, '07-31', ['2023', '2024-07-31']],
    ['every second year', '2024', 2, '03-31', ['2026', '2027-03-31']],
    ['on the last day of the period itself: a year later', '2024', 1, '12-31', ['2025', '2026-12-31']],
    ['a quarter', '2026-Q2', 0.25, '10-31', ['2026-Q3', '2026-10-31']],
    ['the first quarter of a year', '2025-Q4', 0.25, '05-15', ['2026-Q1', '2026-05-15']],
    ['a quarter whose day comes in the next year', '2026-Q2', 0.25, '01-31', ['2026-Q3', '2027-01-31']],
    ['a half year', '2025-S2', 0.5, '07-31', ['2026-S1', '2026-07-31']],
    ['a year told by its quarter', '2025-Q4', 1, '07-31', ['2026-Q4', '2027-07-31']],
    ['a month', '2026-11', 1 / 12, '01-15', ['2026-12', '2027-01-15']],
    ['the month after December', '2026-12', 1 / 12, '02-15', ['2027-01', '2027-02-15']],
    ['nothing yet: the first whose day has not passed', null, 1, '07-31', ['2026', '2027-07-31']],
    ['nothing yet, due later this year', null, 1, '12-15', ['2025', '2026-12-15']],
    ['nothing yet, due on the as-of day', null, 1, '11-21', ['2025', '2026-11-21']],
    ['nothing yet, in an unknown part of a year', null, 0.25, '07-31', null],
    ['a quarter after a year: not to be said', '2025', 0.25, '07-31', null],
    ['after a day: not to be said', '2025-05-12', 1, '07-31', null],
  ])('%s', ([, latest, interval, due, expected]) => {
    const [period, day] = expected ?? [];
    expect(nextReport({ schedule: { ...schedule, due }, interval }, latest, asOf)).toEqual(expected === null ? null : { period, day });
  });

  it('is none without a schedule, or with one in other words', () => {
    expect(nextReport({ schedule: null, interval: 1 }, '2024', asOf)).toBe(null);
    expect(nextReport({ schedule: { ...schedule, after: 'survey' }, interval: 1 }, '2024', asOf)).toBe(null);
    expect(nextReport({ schedule: { ...schedule, due: 'July' }, interval: 1 }, '2024', asOf)).toBe(null);
  });
});
