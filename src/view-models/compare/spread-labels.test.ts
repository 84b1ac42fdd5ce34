import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spreadLabels } from './spread-labels.ts';

describe('labels in a column', () => {
  it('stay where they want to be while there is room', () => {
    expect(spreadLabels([{ at: 50, height: 20 }, { at: 100, height: 20 }], 0, 200)).toEqual([50, 100]);
  });

  it('are moved apart, the upper line keeping the upper label', () => {
    expect(spreadLabels([{ at: 104, height: 20 }, { at: 100, height: 20 }], 0, 200)).toEqual([120, 100]);
  });

  it('never overlap, keep the order of their lines, and stay inside where they fit', () => {
    const labels = fc.array(fc.record({ at: fc.integer({ min: -50, max: 550 }), height: fc.integer({ min: 10, max: 80 }) }), { maxLength: 6 });
    fc.assert(
      fc.property(labels, (given) => {
        const middles = spreadLabels(given, 0, 500);
        const boxes = given.map(({ at, height }, index) => ({ at, top: (middles[index] ?? 0) - height / 2, bottom: (middles[index] ?? 0) + height / 2 }));
        const down = boxes.toSorted((one, other) => one.top - other.top);
        down.slice(1).forEach((box, index) => expect(box.top).toBeGreaterThanOrEqual((down[index]?.bottom ?? 0) - 1e-6));
        down.slice(1).forEach((box, index) => expect(box.at).toBeGreaterThanOrEqual(down[index]?.at ?? 0));
        expect(Math.min(0, ...boxes.map(({ top }) => top))).toBeGreaterThanOrEqual(-1e-6);
        expect(Math.max(500, ...boxes.map(({ bottom }) => bottom))).toBeLessThanOrEqual(500 + 1e-6);
      }),
    );
  });
});
