import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { markedColumns, movedPlace, sortedRange } from './grid-place.ts';

const size = { rows: 30, columns: 8 };
const at = { place: 5, column: 3 };

describe('a key of direction', () => {
  test.for([
    ['ArrowDown', false, 6, 3],
    ['ArrowUp', false, 4, 3],
    ['ArrowRight', false, 5, 4],
    ['ArrowLeft', false, 5, 2],
    ['ArrowDown', true, 29, 3],
    ['ArrowUp', true, 0, 3],
    ['ArrowRight', true, 5, 7],
    ['ArrowLeft', true, 5, 0],
    ['Home', false, 5, 0],
    ['End', false, 5, 7],
    ['Home', true, 0, 0],
    ['End', true, 29, 7],
    ['PageDown', false, 15, 3],
    ['PageUp', false, 0, 3],
  ] as const)('%s, far %s, leads to row %i, column %i', ([key, isFar, place, column]) => {
    expect(movedPlace(key, isFar, at, size)).toEqual({ place, column });
  });

  it('of another kind leads nowhere', () => {
    expect(movedPlace('x', false, at, size)).toBeNull();
  });

  it('never leaves the table', () => {
    const keys = fc.constantFrom('ArrowDown', 'ArrowUp', 'ArrowLeft', 'ArrowRight', 'Home', 'End', 'PageUp', 'PageDown');
    fc.assert(
      fc.property(fc.array(fc.tuple(keys, fc.boolean()), { maxLength: 40 }), fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 9 }), (moves, rows, columns) => {
        const end = moves.reduce((place, [key, isFar]) => movedPlace(key, isFar, place, { rows, columns }) ?? place, { place: 0, column: 0 });
        expect(end.place).toBeGreaterThanOrEqual(0);
        expect(end.place).toBeLessThan(rows);
        expect(end.column).toBeGreaterThanOrEqual(0);
        expect(end.column).toBeLessThan(columns);
      }),
    );
  });
});

describe('a marked rectangle', () => {
  const corner = fc.record({ place: fc.nat(20), column: fc.nat(8) });

  it('is the same from any two opposite corners', () => {
    fc.assert(
      fc.property(corner, corner, (one, other) => {
        const range = sortedRange({ from: one, to: other });
        expect(sortedRange({ from: other, to: one })).toEqual(range);
        expect(sortedRange({ from: { place: one.place, column: other.column }, to: { place: other.place, column: one.column } })).toEqual(range);
      }),
    );
  });

  it('marks the same columns in each of its rows and none outside', () => {
    const range = { from: { place: 6, column: 4 }, to: { place: 4, column: 2 } };
    expect([3, 4, 5, 6, 7].map((place) => markedColumns(range, place))).toEqual([null, [2, 4], [2, 4], [2, 4], null]);
    expect(markedColumns(null, 4)).toBeNull();
  });
});
