import { describe, expect, test } from 'vitest';
import { collectedPeriods } from './collected-periods.ts';

const asOf = '2026-11-21';
const yearly = { due: '06-30', after: 'interval', source: 'x' };

describe('periods an institution is asked for', () => {
  test.each([
    ['those that have ended since', null, 1, '2023', [['2024', null], ['2025', null]]],
    ['the next one ahead of its end, where none has', null, 1, '2025', [['2026', null]]],
    ['by its interval', null, 2, '2022', [['2024', null]]],
    ['the last year where nothing was ever reported', null, 1, null, [['2025', null]]],
    ['six at most', null, 1, '2010', [['2020', null], ['2021', null], ['2022', null], ['2023', null], ['2024', null], ['2025', null]]],
    ['quarters', null, 0.25, '2026-Q1', [['2026-Q2', null], ['2026-Q3', null]]],
    ['a year after a value of a day', null, 1, '2024-05-31', [['2025', null]]],
    ['by a schedule those that are late, and the next', yearly, 1, '2023', [['2024', '2025-06-30'], ['2025', '2026-06-30'], ['2026', '2027-06-30']]],
    ['by a schedule the next alone', yearly, 1, '2025', [['2026', '2027-06-30']]],
  ])('are %s', (_, schedule, interval, latest, expected) => {
    expect(collectedPeriods({ schedule, interval }, latest, asOf).map(({ period, due }) => [period, due])).toEqual(expected);
  });
});
