import { describe, expect, it, test } from 'vitest';
import type { RollupGroup, RollupItem } from '#model/rollup.ts';
import type { Status } from '#model/status.ts';
import { rollup } from './rollup.ts';

function item(status: Status, achieved: number | null = null, more: Partial<RollupItem> = {}): RollupItem {
  return { id: `${status}-${achieved ?? 'none'}`, status, achieved, ...more };
}

function group(items: readonly RollupItem[], more: Partial<RollupGroup> = {}): RollupGroup {
  return { id: 'group', items, ...more };
}

const missing = item('not-rated');

describe('counts', () => {
  it('name every status and sum to the number of leaves', () => {
    const { counts } = rollup(group([item('met', 1), missing], { children: [group([item('met', 1), item('behind', 0.4)])] }));
    expect(counts).toMatchObject({ met: 2, behind: 1, 'not-rated': 1, breached: 0 });
    expect(Object.values(counts).reduce((a, b) => a + b, 0)).toBe(4);
  });
});

describe('mean', () => {
  it('of 5 of 6 is told with its range', () => {
    const items = [1.4, 0.9, 0.7, 0.35, -0.2].map((share) => item('behind', share));
    const { mean, low, high, coverage } = rollup(group([...items, missing]));
    expect([mean, low, high, coverage].map((share) => share?.toFixed(3))).toEqual(['0.590', '0.492', '0.658', '0.833']);
  });

  it('counts a rated item without a share whole if it is met, else not at all', () => {
    expect(rollup(group([item('met'), item('breached'), item('behind'), item('met', 0.2)])).mean).toBeCloseTo(0.3, 12);
  });

  it('is a mean of means: a group and an item weigh the same', () => {
    const child = group([item('met', 1), item('met', 1), item('met', 1)]);
    expect(rollup(group([item('not-met', 0)], { children: [child] })).mean).toBeCloseTo(0.5, 12);
    expect(rollup(group([item('not-met', 0)], { children: [{ ...child, weight: 3 }] })).mean).toBeCloseTo(0.75, 12);
  });

  it('drops a group in which nothing is rated, its range does not', () => {
    const parent = group([item('met', 0.8), item('met', 0.8)], { children: [group([missing])] });
    const { mean, low, high } = rollup(parent);
    expect([mean, low, high]).toEqual([0.8, 1.6 / 3, 2.6 / 3].map((share) => expect.closeTo(share, 12)));
  });

  it('is told from 60 % coverage on', () => {
    const three = [item('behind', 0.5), item('behind', 0.5), item('behind', 0.5)];
    expect(rollup(group([...three, missing, missing]))).toMatchObject({ coverage: 0.6, mean: 0.5, colour: 'amber' });
    expect(rollup(group([...three, missing, missing, missing]))).toMatchObject({ coverage: 0.5, mean: null, colour: 'grey' });
  });

  it('of nothing is absent', () => {
    expect(rollup(group([]))).toEqual({ id: 'group', counts: expect.anything(), coverage: 0, mean: null, low: null, high: null, colour: 'grey', reds: [] });
  });
});

it('coverage is by weight over the leaves', () => {
  expect(rollup(group([item('met', 1, { weight: 3 }), missing])).coverage).toBe(0.75);
});

it('reds are named, lowest share first, those without one last, then by id', () => {
  const items = [item('breached', null, { id: 'z' }), item('off-track', 0.2, { id: 'b' }), item('breached', null, { id: 'c' }), item('off-track', 0.2, { id: 'a' }), item('moving-away', -0.2, { id: 'y' }), item('met', 1)];
  expect(rollup(group(items.slice(2), { children: [group(items.slice(0, 2))] })).reds).toEqual(['y', 'a', 'b', 'c', 'z']);
});

describe('colour', () => {
  const green = item('on-track', 0.5);
  const amber = item('behind', 0.4);
  const red = item('off-track', 0.1);
  const lastKnown = item('not-rated', null, { lastKnown: 'met' });

  test.each<[string, readonly RollupItem[], string]>([
    ['four of five green', [green, green, green, green, amber], 'green'],
    ['three of four green', [green, green, green, amber], 'amber'],
    ['any red blocks green', [green, green, green, green, green, green, red], 'amber'],
    ['a third red', [green, green, red], 'red'],
    ['less than a third red', [green, green, amber, red], 'amber'],
    ['a critical red, whatever the coverage', [{ ...red, critical: true }, missing, missing, missing], 'red'],
    ['a critical amber decides nothing', [green, green, green, green, { ...amber, critical: true }], 'green'],
    ['a last known verdict blocks green', [green, green, green, green, lastKnown], 'amber'],
    ['a last known verdict as the answer gives it', [green, green, green, green, { ...missing, lastKnown: { status: 'behind' } }], 'amber'],
    ['unreliable greens weigh nothing', [{ ...green, confidence: 'D' }, { ...green, confidence: 'D' }, { ...green, confidence: 'D' }, amber], 'amber'],
    ['an unreliable red blocks green and weighs nothing', [green, green, { ...red, confidence: 'D' }], 'amber'],
    ['only unreliable items', [{ ...green, confidence: 'D' }], 'grey'],
    ['weights count', [{ ...green, weight: 4 }, amber], 'green'],
    ['nothing rated', [missing], 'grey'],
  ])('%s', (_name, items, colour) => {
    expect(rollup(group(items)).colour).toBe(colour);
  });

  it('is over the leaves, not over the groups', () => {
    expect(rollup(group([green, green, green, green, green], { children: [group([red])] })).colour).toBe('amber');
  });
});

it('children come with their own answers', () => {
  const answer = rollup(group([], { children: [group([item('met', 1)], { id: 'child', children: [] })] }));
  expect(answer.children).toMatchObject([{ id: 'child', mean: 1, colour: 'green', children: [] }]);
});
