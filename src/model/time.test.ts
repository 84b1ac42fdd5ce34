import { expect, test } from 'vitest';
import { decimalTime } from './time.ts';

test.each([
  ['2024', 2024],
  ['2024-S1', 2023.5],
  ['2024-S2', 2024],
  ['2023-Q1', 2022.25],
  ['2024-Q3', 2023.75],
  ['2024-05', 2023 + 5 / 12],
  ['2024-12', 2024],
  ['2026-11-21', 2025 + 325 / 365],
  ['2024-12-31', 2024],
  ['2024-02-29', 2023 + 60 / 366],
  ['2023-01-01', 2022 + 1 / 365],
])('%s ends at %f', (period, time) => {
  expect(decimalTime(period)).toBeCloseTo(time, 12);
});

test.each(['', '24', '2024-13', '2024-00', '2023-02-29', '2024-Q5', '2024-S3', '2024-1-1', 'early 2024', '2024-05-32', ' 2024'])(
  '"%s" is no period',
  (period) => {
    expect(decimalTime(period)).toBeNull();
  },
);
