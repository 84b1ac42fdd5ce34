/** A repeatable stream of numbers: the same seed always gives the same run, on every machine. */
export type SeededRandom = {
  /** The next number, 0 included, 1 excluded. */
  readonly next: () => number;
  /** The next number between two bounds. */
  readonly between: (low: number, high: number) => number;
  /** The next whole number between two bounds, both included. */
  readonly whole: (low: number, high: number) => number;
  /** One entry of a list that is not empty. */
  readonly pick: <T>(list: readonly T[]) => T;
};

/** Starts a stream (mulberry32: 32 bits of state, enough for made-up figures, never for secrets). */
export function seededRandom(seed: number): SeededRandom {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  };
  const between = (low: number, high: number): number => low + next() * (high - low);
  const whole = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1));
  const pick = <T>(list: readonly T[]): T => {
    const entry = list[whole(0, list.length - 1)];
    if (entry === undefined) throw new RangeError('nothing to pick from');
    return entry;
  };
  return { next, between, whole, pick };
}

/** A seed of its own for a named part, so that a part does not depend on how much the parts before it drew. */
export function seedOf(seed: number, part: string): number {
  let hash = 0x811c9dc5 ^ Math.imul(seed >>> 0, 0x9e3779b1);
  for (let index = 0; index < part.length; index += 1) {
    hash = Math.imul(hash ^ part.charCodeAt(index), 0x01000193);
  }
  return hash >>> 0;
}
