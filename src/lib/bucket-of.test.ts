import { expect, it, test } from 'vitest';
import { bucketOf } from './bucket-of.ts';

// Known values of FNV-1a with 32 bits.
test.for([
  ['', 0x811c9dc5],
  ['a', 0xe40c292c],
  ['foobar', 0xbf9cf968],
] as const)('the bucket of "%s" is that of its hash', ([text, hash]) => {
  expect(bucketOf(text, 2 ** 32)).toBe(hash);
  expect(bucketOf(text, 32)).toBe(hash % 32);
});

it('spreads ids evenly', () => {
  const counts = Array.from({ length: 32 }, () => 0);
  for (let index = 0; index < 1000; index += 1) {
    const bucket = bucketOf(`indicator-${index}`, 32);
    counts[bucket] = (counts[bucket] ?? 0) + 1;
  }
  expect(Math.max(...counts)).toBeLessThan(60);
});
