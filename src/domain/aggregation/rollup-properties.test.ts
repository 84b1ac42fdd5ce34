import fc from 'fast-check';
import { expect, it } from 'vitest';
import { propertyRuns } from '#testing/property-runs.ts';
import type { RollupGroup, RollupItem } from '#model/rollup.ts';
import { ratingGroups, statuses } from '#model/status.ts';
import { rollup } from './rollup.ts';

const item: fc.Arbitrary<RollupItem> = fc.record({
  id: fc.string({ minLength: 1, maxLength: 4 }),
  weight: fc.constantFrom(undefined, 1, 2, 0.5),
  critical: fc.boolean(),
  status: fc.oneof({ weight: 2, arbitrary: fc.constantFrom('met' as const, 'on-track' as const) }, { weight: 1, arbitrary: fc.constantFrom(...statuses) }),
  achieved: fc.option(fc.double({ min: -2, max: 3, noNaN: true })),
  lastKnown: fc.constantFrom(null, null, null, 'behind' as const, 'met' as const),
  confidence: fc.constantFrom('A' as const, 'B' as const, 'C' as const, 'D' as const),
});

const { group } = fc.letrec<{ group: RollupGroup }>((tie) => ({
  group: fc.record({
    id: fc.constant('group'),
    weight: fc.constantFrom(undefined, 1, 3),
    items: fc.array(item, { maxLength: 6 }),
    children: fc.oneof({ depthSize: 'small' }, fc.constant(undefined), fc.array(tie('group'), { maxLength: 3 })),
  }),
}));

function leaves(of: RollupGroup): readonly RollupItem[] {
  return [...of.items, ...(of.children ?? []).flatMap(leaves)];
}

it('counts sum to the number of leaves', () => {
  fc.assert(
    fc.property(group, (one) => {
      const { counts } = rollup(one);
      expect(Object.values(counts).reduce((a, b) => a + b, 0)).toBe(leaves(one).length);
    }),
  );
});

it('the mean lies between its bounds, and all between 0 and 1', () => {
  fc.assert(
    fc.property(group, (one) => {
      const { low, mean, high } = rollup(one);
      const known = [low, mean, high].filter((share) => share !== null);
      expect(known.every((share, index) => share >= (known[index - 1] ?? 0) - 1e-12 && share <= 1 + 1e-12)).toBe(true);
    }),
  );
});

it('a red or a last known verdict anywhere below never gives green', () => {
  fc.assert(
    fc.property(group, (one) => {
      const blocked = leaves(one).some((leaf) => ratingGroups[leaf.status] === 'red' || leaf.lastKnown !== null);
      if (blocked) expect(rollup(one).colour).not.toBe('green');
    }),
    { numRuns: propertyRuns(500) },
  );
});

it('the reds are the red leaves', () => {
  fc.assert(
    fc.property(group, (one) => {
      const red = leaves(one).filter((leaf) => ratingGroups[leaf.status] === 'red');
      expect(rollup(one).reds.toSorted()).toEqual(red.map(({ id }) => id).toSorted());
    }),
  );
});
