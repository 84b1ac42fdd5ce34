import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seededRandom, seedOf } from './seeded-random.ts';

describe('seeded random numbers', () => {
  it('give the same run for the same seed and another run for another seed', () => {
    const run = (seed: number): readonly number[] => Array.from({ length: 5 }, seededRandom(seed).next);
    expect(run(7)).toEqual(run(7));
    expect(run(7)).not.toEqual(run(8));
  });

  it('lie from 0 up to but without 1, and whole numbers within both bounds', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: -50, max: 50 }), fc.nat(100), (seed, low, span) => {
        const random = seededRandom(seed);
        const share = random.next();
        const whole = random.whole(low, low + span);
        expect(share >= 0 && share < 1).toBe(true);
        expect(Number.isInteger(whole) && whole >= low && whole <= low + span).toBe(true);
      }),
    );
  });

  it('spread evenly enough for made-up figures', () => {
    const { next } = seededRandom(1);
    const numbers = Array.from({ length: 10_000 }, next);
    const mean = numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
    expect(mean).toBeGreaterThan(0.48);
    expect(mean).toBeLessThan(0.52);
  });

  it('can be started anew for each part of a whole', () => {
    expect(seedOf(1, 'a')).toBe(seedOf(1, 'a'));
    expect(new Set([seedOf(1, 'a'), seedOf(1, 'b'), seedOf(2, 'a')]).size).toBe(3);
  });

  it('refuse to pick from nothing', () => {
    expect(() => seededRandom(1).pick([])).toThrow(RangeError);
  });
});
