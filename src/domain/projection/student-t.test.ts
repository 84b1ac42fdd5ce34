import { expect, it, test } from 'vitest';
import { studentTCdf, studentTQuantile } from './student-t.ts';

// Published tables of the t distribution.
test.each([
  [1, 0.9, 3.0776835371752536],
  [2, 0.9, 1.8856180831641267],
  [3, 0.9, 1.6377443536962095],
  [5, 0.9, 1.475884048824481],
  [8, 0.975, 2.306004135204166],
  [10, 0.95, 1.8124611228116754],
  [30, 0.9, 1.3104150253913955],
])('%i degrees of freedom, %f', (df, p, quantile) => {
  expect(studentTQuantile(p, df)).toBeCloseTo(quantile, 11);
  expect(studentTCdf(quantile, df)).toBeCloseTo(p, 12);
  expect(studentTQuantile(1 - p, df)).toBeCloseTo(-quantile, 11);
});

it('is symmetric and ends at 0 and 1', () => {
  expect(studentTCdf(0, 3)).toBe(0.5);
  expect(studentTCdf(-1.2, 4) + studentTCdf(1.2, 4)).toBeCloseTo(1, 14);
  expect(studentTCdf(Infinity, 3)).toBe(1);
  expect(studentTCdf(-Infinity, 3)).toBe(0);
});
