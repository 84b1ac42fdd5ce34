import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { homeFileSchema } from '#model/home-file.ts';
import { overviewFileSchema } from '#model/overview-file.ts';
import type { Institution } from '#model/institution.ts';
import { aBaseline, anIndicator, aPlan, aRelease, aSourceDataset, aTarget, aText, observedTotals } from '#testing/builders.ts';
import { publishedJson } from '#testing/published-json.ts';
import { publish } from './publish.ts';

const place = (id: string) => ({ in: id, by: 'dashboard' as const });
const answers = (institution: string, from: number | null = null, to: number | null = null) => ({ institution, from, to, by: 'dashboard' as const });
const item = (id: string, parent: string | null = null) => ({ id, order: 1, parent, title: aText(id), sources: [] });
const institution = (id: string, overrides: Partial<Institution> = {}): Institution => ({ id, name: aText(id), kind: 'ministry', from: 2000, to: null, sources: [], ...overrides });

const framework = { goals: [], pillars: [item('pillar-1')], programmes: [item('programme-1', 'pillar-1'), item('programme-2')], components: [], sectors: [item('sector-1')] };
const institutions = [
  institution('mtc'),
  institution('mpi', { to: '2025-03-20', successor: 'mof' }),
  institution('mof', { formerly: ['mpi'] }),
  institution('closed', { to: 2010 }),
];

function overviewOf(parts: Parameters<typeof aSourceDataset>[0]) {
  const files = publish(aSourceDataset({ framework, institutions, plans: [aPlan(), aPlan({ id: 'strategy-2030', to: 2030 })], ...parts }), { edition: 'full' });
  const overview = overviewFileSchema.parse(publishedJson(files, 'overview.json'));
  return { overview, home: homeFileSchema.parse(publishedJson(files, 'home.json')), group: (id: string) => overview.groups.find((group) => group.id === id) };
}

const judged = (id: string, end: number, overrides: Parameters<typeof anIndicator>[0] = {}) => ({
  indicator: anIndicator({ id, baselines: [aBaseline('2020', 50)], targets: [aTarget()], placement: [place('programme-1')], responsible: [answers('mtc')], ...overrides }),
  observations: observedTotals({ 2025: end }, { indicator: id }),
});

const all = [
  judged('met', 90),
  judged('partly-met', 80),
  judged('not-met', 55),
  judged('worse', 40),
  judged('also-worse', 40),
  judged('last-known-red', 0, { targets: [aTarget({ time: '2025' })] }),
  judged('no-target', 70, { targets: [], placement: [place('programme-2')], responsible: [answers('mpi')] }),
];
const observations = [...all.flatMap((entry) => entry.observations).filter(({ indicator }) => indicator !== 'last-known-red'), ...observedTotals({ 2023: 49 }, { indicator: 'last-known-red' })];
const { overview, home, group } = overviewOf({ indicators: all.map(({ indicator }) => indicator), observations });

describe('groups of indicators', () => {
  it('count each indicator once, by status or by the reason there is none', () => {
    expect(group('programme-1')).toMatchObject({
      counts: { met: 1, 'partly-met': 1, 'not-met': 1, 'worse-than-baseline': 2, 'no-data-at-deadline': 1 },
      lastKnown: { 'off-track': 1 },
      rated: 5,
      of: 6,
    });
    expect(group('programme-2')?.counts).toEqual({ 'no-target': 1 });
  });

  it('list the reds by the lowest achieved share, then by id, and last known ones after them', () => {
    expect(group('programme-1')?.reds).toEqual(['also-worse', 'worse', 'not-met', 'last-known-red']);
  });

  it('hold the indicators of the items below them', () => {
    expect(group('pillar-1')?.of).toBe(6);
    expect(group('sector-1')?.of).toBe(0);
  });

  it('give what an institution that ended answered for to the one that took over', () => {
    expect([group('mof')?.of, group('mpi')?.of, group('mtc')?.of]).toEqual([1, 0, 6]);
    expect(overview.indicators.find(({ id }) => id === 'no-target')?.responsible).toEqual(['mof']);
  });

  it('of a plan hold the indicators with a counted target of it and nothing else', () => {
    expect([group('plan-2025')?.of, group('strategy-2030')?.of]).toEqual([6, 0]);
  });

  it('sum to the number of indicators, whatever the indicators are', () => {
    const anyIndicator = fc.record({
      value: fc.option(fc.integer({ min: 0, max: 100 }), { nil: null }),
      baseline: fc.option(fc.integer({ min: 0, max: 100 }), { nil: null }),
      target: fc.option(fc.integer({ min: 0, max: 100 }), { nil: null }),
      plan: fc.constantFrom('plan-2025', 'strategy-2030'),
      year: fc.integer({ min: 2015, max: 2026 }),
      direction: fc.constantFrom('increase' as const, 'decrease' as const, 'none' as const),
    });
    fc.assert(
      fc.property(fc.array(anyIndicator, { maxLength: 8 }), (drawn) => {
        const indicators = drawn.map(({ baseline, target, plan, direction }, index) =>
          anIndicator({
            id: `indicator-${index}`,
            direction,
            placement: [place('programme-1'), place('sector-1')],
            responsible: [answers('mtc')],
            baselines: baseline === null ? [] : [aBaseline('2020', baseline)],
            targets: target === null ? [] : [aTarget({ value: target, plan, time: plan.slice(-4) })],
          }),
        );
        const rows = drawn.flatMap(({ value, year }, index) => observedTotals({ [year]: value }, { indicator: `indicator-${index}` }));
        const { overview: drawnOverview, home: drawnHome } = overviewOf({ indicators, observations: rows });
        for (const one of [...drawnOverview.groups, drawnHome.all, drawnHome.withoutTarget]) {
          expect(Object.values(one.counts).reduce((sum, count) => sum + count, 0)).toBe(one.of);
          expect(one.better + one.worse + one.unchanged + one.notComparable).toBe(one.of);
          expect(one.rated).toBeLessThanOrEqual(one.of);
          expect(one.reported + one.older).toBeLessThanOrEqual(one.of);
        }
        expect(drawnHome.all.of).toBe(drawn.length);
      }),
      { numRuns: 60 },
    );
  });
});

describe('home', () => {
  it('shows the marks of a plan worst first, equal ones as one run', () => {
    expect(home.plans[0]?.marks.map(({ status, lastKnown, count }) => [status, lastKnown, count])).toEqual([
      ['worse-than-baseline', null, 2],
      ['not-met', null, 1],
      ['partly-met', null, 1],
      ['met', null, 1],
      ['not-rated', 'off-track', 1],
    ]);
  });

  it('names at most six targets of a plan, the worst first, with the baseline each starts from', () => {
    expect(home.plans[0]?.targets.map(({ id }) => id)).toEqual(['also-worse', 'worse', 'not-met', 'partly-met', 'met', 'last-known-red']);
    expect(home.plans[0]?.targets[0]?.baseline).toEqual(['2020', 50]);
  });

  it('names what is of concern in a programme, and nothing that is met', () => {
    expect(home.programmes.map(({ id, worst }) => [id, worst.map((one) => one.id)])).toEqual([
      ['programme-1', ['also-worse', 'worse', 'not-met']],
      ['programme-2', []],
    ]);
  });

  it('counts what is followed without a target apart', () => {
    expect([home.all.of, home.withoutTarget.of]).toEqual([7, 1]);
  });

  it('lists the institutions that answer for something, most indicators first', () => {
    expect(home.institutions.map(({ id, of, recent, newest }) => [id, of, recent, newest])).toEqual([['mtc', 6, 5, '2025'], ['mof', 1, 1, '2025']]);
  });

  it('takes the worst counted verdict as the worked example', () => {
    expect(home.example?.id).toBe('also-worse');
  });

  it('does not grow with the indicators', () => {
    const size = (count: number) => {
      const many = Array.from({ length: count }, (_, index) => judged(`indicator-${1000 + index}`, 40));
      const files = publish(
        aSourceDataset({ framework, institutions, indicators: many.map(({ indicator }) => indicator), observations: many.flatMap((one) => one.observations) }),
        { edition: 'full' },
      );
      return (files.get('home.json')?.length ?? 0) + (files.get('home-lo.json')?.length ?? 0);
    };
    expect(size(200)).toBeLessThan(size(20) * 1.02);
  });
});

describe('changes on home', () => {
  const notes = [{ kind: 'method' as const, text: aText('note') }];
  const releases = [aRelease({ state: 'closed' }), aRelease({ id: '2027.02', asOf: '2027-02-28', notes })];
  const config = { ...aSourceDataset().config, release: '2027.02' };
  const rows = [
    ...observedTotals({ 2023: 70, 2024: 76 }),
    ...observedTotals({ 2023: 71 }, { vintage: '2027.02', revision: 'correction: misprint' }),
    ...observedTotals({ 2025: 80 }, { vintage: '2027.02' }),
  ];

  it('are none in a first release', () => {
    expect([home.previousRelease, home.changes]).toEqual([null, []]);
  });

  it('are notes, replaced values and new values since the release before', () => {
    const { home: next } = overviewOf({ releases, config, indicators: [anIndicator()], observations: rows });
    expect(next.previousRelease).toBe('2026.11');
    expect(next.changes).toEqual([
      { kind: 'method', indicator: null, note: 0, from: null, to: null, time: null },
      { kind: 'correction', indicator: 'coverage', note: null, from: 70, to: 71, time: '2023' },
      { kind: 'data', indicator: 'coverage', note: null, from: 76, to: 80, time: '2025' },
    ]);
  });
});
