import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { labelPoint, type Point, type Ring } from './label-point.ts';

const box = (x: number, y: number, width: number, height: number): Ring => [
  [x, y], [x + width, y], [x + width, y + height], [x, y + height], [x, y],
];
const horseshoe: Ring = [[0, 0], [100, 0], [100, 100], [0, 100], [0, 70], [80, 70], [80, 30], [0, 30], [0, 0]];

test.for<[string, readonly Ring[], Point, number]>([
  ['of a square is its middle', [box(0, 0, 10, 10)], [5, 5], 1],
  ['of a long strip lies on its middle line', [box(0, 0, 100, 10)], [50, 5], 50],
  ['keeps out of a hole', [box(0, 0, 100, 40), box(5, 5, 60, 30)], [82, 20], 6],
])('the label %s', ([, polygon, [x, y], reach]) => {
  const found = labelPoint(polygon);
  expect(Math.abs(found[0] - x)).toBeLessThanOrEqual(reach);
  expect(Math.abs(found[1] - y)).toBeLessThanOrEqual(Math.min(reach, 6));
});

it('stays inside a horseshoe, whose middle is outside', () => {
  const [x, y] = labelPoint([horseshoe]);
  expect(x > 80 || y < 30 || y > 70).toBe(true);
});

it('lies inside any triangle', () => {
  const coordinate = fc.integer({ min: 0, max: 500 });
  const corner = fc.tuple(coordinate, coordinate);
  fc.assert(
    fc.property(corner, corner, corner, (a, b, c) => {
      const twice = (p: Point, q: Point, r: Point) => (q[0] - p[0]) * (r[1] - p[1]) - (r[0] - p[0]) * (q[1] - p[1]);
      const longest = Math.max(Math.hypot(a[0] - b[0], a[1] - b[1]), Math.hypot(b[0] - c[0], b[1] - c[1]), Math.hypot(a[0] - c[0], a[1] - c[1]));
      // A needle has no room for a label anyway.
      fc.pre(Math.abs(twice(a, b, c)) > longest * longest * 0.1);
      const point = labelPoint([[a, b, c, a]]);
      const signs = [twice(a, b, point), twice(b, c, point), twice(c, a, point)].map(Math.sign);
      expect(new Set(signs).size).toBe(1);
    }),
  );
});
