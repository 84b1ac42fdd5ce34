import { describe, expect, it, test } from 'vitest';
import { overviewFileSchema } from '#model/overview-file.ts';
import type { FrameworkItem } from '#model/framework.ts';
import type { Indicator } from '#model/indicator.ts';
import { aBaseline, anIndicator, aPlan, aSourceDataset, aTarget, aText, observedTotals } from '#testing/builders.ts';
import { publishedJson } from '#testing/published-json.ts';
import { publish } from './publish.ts';

const item = (id: string, parent: string | null = null, weight?: number): FrameworkItem => ({
  id, order: 1, parent, title: aText(id), sources: [], ...(weight === undefined ? {} : { weight }),
});

type Given = { readonly end: number | null; readonly in: readonly string[]; readonly fields?: Partial<Indicator> };

/** Indicators that go from 0 to a final value; the target is 100, so the value is the share covered in per cent. */
function groupsOf(given: Readonly<Record<string, Given>>, framework: Partial<Parameters<typeof aSourceDataset>[0]> & { readonly items?: readonly FrameworkItem[] } = {}) {
  const { items = [item('whole'), item('part', 'whole'), item('other', 'whole')], ...rest } = framework;
  const entries = Object.entries(given);
  const files = publish(
    aSourceDataset({
      framework: { goals: [], pillars: [...items], programmes: [], components: [], sectors: [] },
      plans: [aPlan(), aPlan({ id: 'strategy-2030', to: 2030 })],
      indicators: entries.map(([id, { in: places, fields }]) =>
        anIndicator({
          id,
          placement: places.map((place) => ({ in: place, by: 'dashboard' })),
          responsible: [{ institution: 'mtc', from: null, to: null, by: 'dashboard' }],
          baselines: [aBaseline('2020', 0)],
          targets: [aTarget({ value: 100 })],
          ...fields,
        }),
      ),
      observations: entries.flatMap(([id, { end }]) => (end === null ? [] : observedTotals({ 2025: end }, { indicator: id }))),
      ...rest,
    }),
    { edition: 'full' },
  );
  const overview = overviewFileSchema.parse(publishedJson(files, 'overview.json'));
  const group = (id: string) => overview.groups.find((entry) => entry.id === id);
  return { overview, group, means: (id: string) => [group(id)?.mean, group(id)?.low, group(id)?.high].map(inPerCent) };
}

function inPerCent(share: number | null | undefined): number | null {
  return share === null || share === undefined ? null : Math.round(share * 1000) / 10;
}

const whole = (end: number | null, fields: Partial<Indicator> = {}): Given => ({ end, in: ['whole'], fields });

describe('the mean of a group', () => {
  test.for<[string, Readonly<Record<string, Given>>, readonly (number | null)[]]>([
    ['is over what is rated', { a: whole(90), b: whole(30) }, [60, 60, 60]],
    ['says between what it lies if one is missing', { a: whole(90), b: whole(70), c: whole(35), d: whole(null) }, [65, 48.8, 73.8]],
    ['counts an overshoot as the whole, a fall as nothing', { a: whole(150), b: whole(-20) }, [50, 50, 50]],
    ['is told from 60 % on', { a: whole(50), b: whole(50), c: whole(50), d: whole(null), e: whole(null) }, [50, 30, 70]],
    ['is not told below, nor its range', { a: whole(50), b: whole(50), c: whole(null), d: whole(null) }, [null, null, null]],
    ['weighs by the weights of the indicators', { a: whole(90, { weight: 3 }), b: whole(10) }, [70, 70, 70]],
    ['weighs what is missing as well', { a: whole(90, { weight: 3 }), b: whole(null), c: whole(null) }, [90, 54, 94]],
    ['of nothing is nothing', {}, [null, null, null]],
  ])('%s', ([, given, expected]) => {
    expect(groupsOf(given).means('whole')).toEqual(expected);
  });

  it('takes an item without a share as whole if it is met, else as nothing', () => {
    const held: Partial<Indicator> = { type: 'threshold', targets: [aTarget({ value: 90 })], baselines: [] };
    const { group, means } = groupsOf({ met: whole(95, held), breached: whole(50, held) });
    expect([group('whole')?.counts, means('whole')]).toEqual([{ met: 1, breached: 1 }, [50, 50, 50]]);
  });
});

describe('the mean of a group with groups below it', () => {
  const nested = {
    a: { end: 90, in: ['part'] },
    b: { end: 70, in: ['part'] },
    c: { end: 20, in: ['other'] },
  };

  it('is a mean of means', () => {
    const { means } = groupsOf(nested);
    expect([means('part'), means('other'), means('whole')]).toEqual([[80, 80, 80], [20, 20, 20], [50, 50, 50]]);
  });

  it('takes what is placed in the group itself as one more part', () => {
    expect(groupsOf({ ...nested, d: whole(80) }).means('whole')).toEqual([60, 60, 60]);
  });

  it('counts what is placed in a group and in one below it once, below', () => {
    const { group, means } = groupsOf({ a: { end: 90, in: ['whole', 'part'] }, b: { end: 30, in: ['whole'] }, c: { end: 50, in: ['part'] } });
    expect([group('whole')?.of, group('part')?.of, means('whole')]).toEqual([3, 2, [50, 50, 50]]);
  });

  it('counts what is placed in two groups below it once, in the first', () => {
    const { group, means } = groupsOf({ both: { end: 90, in: ['other', 'part'] }, one: { end: 30, in: ['other'] } });
    expect([group('whole')?.of, group('part')?.of, group('other')?.of]).toEqual([2, 1, 2]);
    expect([means('part'), means('other'), means('whole')]).toEqual([[90, 90, 90], [60, 60, 60], [60, 60, 60]]);
  });

  it('weighs the groups by their weights, which are published where they are not 1', () => {
    const { overview, means } = groupsOf(nested, { items: [item('whole'), item('part', 'whole', 1), item('other', 'whole', 3)] });
    expect(means('whole')).toEqual([35, 35, 35]);
    expect(overview.framework.map(({ id, weight }) => [id, weight])).toEqual([['whole', undefined], ['part', undefined], ['other', 3]]);
  });

  it('leaves a group out of which nothing is rated; its range does not', () => {
    expect(groupsOf({ ...nested, c: { end: null, in: ['other'] } }).means('whole')).toEqual([80, 40, 90]);
  });

  it('does not go round and round where a group is by mistake below itself', () => {
    const { group } = groupsOf({ a: { end: 90, in: ['part'] } }, { items: [item('whole', 'part'), item('part', 'whole')] });
    expect([group('whole')?.mean, group('part')?.mean]).toEqual([0.9, 0.9]);
  });
});

describe('the mean of a plan', () => {
  const targets = [aTarget({ value: 100 }), aTarget({ id: 't2', plan: 'strategy-2030', time: '2030', value: 200 })];

  it('is of its own verdicts, one part for each group right below it', () => {
    const items = [item('first', 'strategy-2030'), item('second', 'strategy-2030')];
    const { means } = groupsOf(
      { a: { end: 80, in: ['first'], fields: { targets } }, b: { end: 40, in: ['first'], fields: { targets } }, c: { end: 10, in: ['second'], fields: { targets } } },
      { items },
    );
    // Of the target of 2030 half as much is covered as of the one of 2025.
    expect([means('plan-2025'), means('strategy-2030')]).toEqual([[43.3, 43.3, 43.3], [17.5, 17.5, 17.5]]);
  });

  it('of an institution is of all it answers for, whatever groups they stand in', () => {
    expect(groupsOf({ a: { end: 90, in: ['part'] }, b: { end: 70, in: ['part'] }, c: { end: 20, in: ['other'] } }).means('mtc')).toEqual([60, 60, 60]);
  });
});
