import { describe, expect, it, test } from 'vitest';
import { runAssess } from './assess.ts';

/** What the command prints for groups as JSON. */
async function rollUp(groups: readonly object[]): Promise<readonly Record<string, unknown>[]> {
  let out = '';
  const io = { read: () => Promise.resolve(JSON.stringify({ groups })), out: (text: string) => void (out += text), err: () => undefined };
  expect(await runAssess(['--input', '-', '--rollup', '--json'], io)).toBe(0);
  return JSON.parse(out) as Record<string, unknown>[];
}

const item = (id: string, status: string, achieved: number | null, more: object = {}) => ({ id, status, achieved, ...more });
const missing = (id: string, more: object = {}) => item(id, 'not-rated', null, more);
const some = (count: number, status: string, achieved: number | null, more: object = {}) =>
  Array.from({ length: count }, (_, index) => item(`${status}-${index + 1}`, status, achieved, more));

const zero = {
  met: 0, 'on-track': 0, 'nearly-met': 0, behind: 0, 'partly-met': 0, 'off-track': 0, 'not-met': 0, breached: 0, 'moving-away': 0,
  'worse-than-baseline': 0, 'not-rated': 0,
};

describe('data:assess --rollup, worked out by hand', () => {
  it('answers with every field of the contract, a group without children has none', async () => {
    const items = [item('a', 'met', 1.2), item('b', 'behind', 0.5), item('c', 'off-track', 0.1), missing('d', { lastKnown: 'behind' })];
    expect(await rollUp([{ id: 'g', items }])).toEqual([
      { id: 'g', counts: { ...zero, met: 1, behind: 1, 'off-track': 1, 'not-rated': 1 }, coverage: 0.75, mean: 1.6 / 3, low: 0.4, high: 0.65, colour: 'red', reds: ['c'] },
    ]);
  });

  it('sums up a pillar of two programmes and an item of its own: a mean of three parts, everything else over the five leaves', async () => {
    const first = { id: 'first', weight: 2, items: [item('a', 'met', 1), item('b', 'not-met', 0.2)] };
    const second = { id: 'second', weight: null, items: [item('c', 'partly-met', 0.9), missing('d')], children: [] };
    const [answer] = await rollUp([{ id: 'pillar', items: [item('e', 'breached', null, { weight: 1 })], children: [first, second] }]);
    // (2 x 0.6 + 1 x 0.9 + 1 x 0) / 4; with d at nothing and at the whole the second programme is 0.45 and 0.95.
    expect(answer).toMatchObject({ coverage: 0.8, mean: expect.closeTo(0.525, 12), low: expect.closeTo(0.4125, 12), high: expect.closeTo(0.5375, 12), colour: 'red', reds: ['b', 'e'] });
    expect(answer?.['children']).toEqual([
      { id: 'first', counts: { ...zero, met: 1, 'not-met': 1 }, coverage: 1, mean: 0.6, low: 0.6, high: 0.6, colour: 'red', reds: ['b'] },
      { id: 'second', counts: { ...zero, 'partly-met': 1, 'not-rated': 1 }, coverage: 0.5, mean: null, low: 0.45, high: 0.95, colour: 'grey', reds: [], children: [] },
    ]);
  });

  test.for<[string, readonly object[], object]>([
    ['60 % is enough', [...some(3, 'on-track', 0.4), missing('x'), missing('y')], { coverage: 0.6, mean: expect.closeTo(0.4, 12), colour: 'green' }],
    ['60 % in weights that binary numbers cannot hold', [...some(2, 'met', 1, { weight: 0.3 }), missing('x', { weight: 0.4 })], { mean: 1, low: expect.closeTo(0.6, 12), colour: 'green' }],
    ['59 % is not', [...some(59, 'met', 1), ...some(41, 'not-rated', null)], { coverage: 0.59, mean: null, low: 0.59, high: 1, colour: 'grey' }],
    ['a share beside a status that does not rate is not looked at', [missing('x', { achieved: 0.9 }), ...some(2, 'met', 1)], { mean: 1, low: expect.closeTo(2 / 3, 12) }],
    ['nothing of any weight', [item('a', 'met', 1, { weight: 0 })], { coverage: 0, mean: null, low: null, high: null, colour: 'grey' }],
    ['no items at all', [], { coverage: 0, mean: null, low: null, high: null, colour: 'grey', reds: [] }],
    ['a critical red, rated too little', [item('a', 'breached', null, { critical: true }), ...some(4, 'not-rated', null)], { coverage: 0.2, mean: null, colour: 'red' }],
    ['a critical red of the least confidence', [item('a', 'off-track', 0.1, { critical: true, confidence: 'D' }), ...some(9, 'met', 1)], { colour: 'red', reds: ['a'] }],
    ['a red that is not critical', [item('a', 'off-track', 0.1, { critical: false }), ...some(9, 'met', 1)], { colour: 'amber' }],
    ['a third of the rated weight red', [item('a', 'not-met', 0.1), ...some(2, 'met', 1)], { colour: 'red' }],
    ['a third red, of which the red has the least confidence', [item('a', 'not-met', 0.1, { confidence: 'D' }), ...some(2, 'met', 1)], { mean: expect.closeTo(0.7, 12), colour: 'amber', reds: ['a'] }],
    ['a third red after the unreliable green is left out', [item('a', 'not-met', 0.1), ...some(2, 'met', 1), item('d', 'met', 1, { confidence: 'D' })], { colour: 'red' }],
    ['nothing but the least confidence', some(3, 'met', 1, { confidence: 'D' }), { mean: 1, colour: 'grey' }],
    ['80 % green', [...some(4, 'on-track', 0.5), item('a', 'nearly-met', 0.96)], { colour: 'green' }],
    ['80 % green by weight', [item('g', 'met', 1, { weight: 4 }), item('a', 'behind', 0.5)], { colour: 'green' }],
    ['79 % green', [item('g', 'met', 1, { weight: 79 }), item('a', 'behind', 0.5, { weight: 21 })], { colour: 'amber' }],
    ['80 % green and a last known verdict, though it was met', [...some(4, 'met', 1), missing('m', { lastKnown: { status: 'met', time: 2024, ratio: 1, achieved: 1 } })], { coverage: 0.8, mean: 1, low: 0.8, colour: 'amber' }],
    ['met without a share counts whole, all else not at all', [item('a', 'met', null), item('b', 'behind', null), item('c', 'nearly-met', null), item('d', 'breached', null)], { mean: 0.25 }],
    ['shares beyond the ends are cut for the mean, not for the order of the reds', [item('m', 'met', 3), item('w', 'moving-away', -2), item('v', 'worse-than-baseline', -0.5)], { mean: expect.closeTo(1 / 3, 12), reds: ['w', 'v'] }],
    ['reds: lowest share, unknown share last, then by id', [item('z', 'breached', null), item('b', 'off-track', 0.2), item('a', 'off-track', 0.2), item('c', 'breached', null), item('y', 'not-met', 0)], { reds: ['y', 'a', 'b', 'c', 'z'] }],
    ['a last known red is no red', [missing('m', { lastKnown: 'moving-away' }), ...some(4, 'met', 1)], { reds: [], colour: 'amber' }],
  ])('%s', async ([, items, expected]) => {
    expect((await rollUp([{ id: 'g', items }]))[0]).toMatchObject(expected);
  });

  test('a child without anything rated is dropped from the mean, counted in the coverage', async () => {
    const child = { id: 'child', weight: 5, items: [missing('x'), missing('y')] };
    const [answer] = await rollUp([{ id: 'g', items: some(3, 'met', 0.9), children: [child] }]);
    // The child stands with its weight in the range: (2.7 + 0) / 8 and (2.7 + 5) / 8.
    expect(answer).toMatchObject({ coverage: 0.6, mean: expect.closeTo(0.9, 12), low: expect.closeTo(0.3375, 12), high: expect.closeTo(0.9625, 12) });
  });

  test('several groups are answered in the order given', async () => {
    const answers = await rollUp([{ id: 'b', items: [] }, { id: 'a', items: [] }]);
    expect(answers.map(({ id }) => id)).toEqual(['b', 'a']);
  });
});
