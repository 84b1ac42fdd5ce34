import { describe, expect, it, test } from 'vitest';
import type { Indicator } from '#model/indicator.ts';
import type { Observation } from '#model/observation.ts';
import { aBaseline, anIndicator, aPlan, aRelease, aSourceDataset, aTarget, aText, observedTotals } from '#testing/builders.ts';
import { prepareIndicator } from './prepared-indicator.ts';
import { publicationOf } from './publication.ts';
import { verdictsOf } from './verdicts-of.ts';

const plans = [aPlan(), aPlan({ id: 'strategy-2030', to: 2030 }), aPlan({ id: 'vision-2040', to: 2040 })];

function judged(overrides: Partial<Indicator>, rows: readonly Observation[], release = '2026.11') {
  const base = aSourceDataset({ plans });
  const releases = ['2026.11', '2027.02'].map((id) => aRelease({ id }));
  const publication = publicationOf({ ...base, releases, config: { ...base.config, release } }, 'full');
  return verdictsOf(prepareIndicator(anIndicator(overrides), rows, publication), publication).map(({ verdict }) => verdict);
}

const suspected = [{ series: 'main', before: '2024', kind: 'suspected' as const, splice: null, text: aText('another denominator') }];

describe('the three published plan targets, as of 21 November 2026', () => {
  test.for([
    ['4G', aBaseline('2022', 75), 90, { 2022: 75, 2024: 76 }, { reason: 'no-data-at-deadline', P: 1 / 15, x: 85, R: 0.1, E: 2 / 3, last: ['off-track', '2024'] }],
    ['3G', aBaseline('2022', 88), 100, { 2022: 88, 2024: 85 }, { reason: 'no-data-at-deadline', P: -0.25, x: 96, R: -0.375, E: 2 / 3, last: ['moving-away', '2024'] }],
    ['5G', null, 50, {}, { reason: 'no-data', P: null, x: null, R: null, E: null, last: null }],
  ] as const)('%s', ([, baseline, value, values, expected]) => {
    const overrides = { baselines: baseline === null ? [] : [baseline], targets: [aTarget({ value })], breaks: suspected };
    const verdicts = judged(overrides, observedTotals(values));
    expect(verdicts).toHaveLength(1);
    const { status, reason, achieved, ratio, expectedValue, lastKnown, assessment, confidence, arithmetic, flags } = only(verdicts);
    expect([status, reason]).toEqual(['not-rated', expected.reason]);
    const near = (number: number | null, wanted: number | null) => (wanted === null ? expect(number).toBeNull() : expect(number).toBeCloseTo(wanted, 12));
    near(achieved, expected.P);
    near(ratio, expected.R);
    near(expectedValue, expected.x);
    near(assessment.expectedShare, expected.E);
    expect(lastKnown === null ? null : [lastKnown.status, lastKnown.time]).toEqual(expected.last);
    if (expected.last === null) return;
    expect([flags, confidence, assessment.pace.kind]).toEqual([['suspected-break'], 'D', 'deadline-passed']);
    expect(arithmetic.age).toBeCloseTo(1.39, 2);
    expect(arithmetic.latest?.period).toBe('2024');
    expect(arithmetic.baseline?.period).toBe('2022');
    expect(lastKnown?.expectedValue).toBe(expectedValue);
  });

  it('shows what value would have been Behind and On track in 2024', () => {
    const overrides = { baselines: [aBaseline('2022', 75)], targets: [aTarget()] };
    const [verdict] = judged(overrides, observedTotals({ 2024: 76 }));
    expect(verdict?.arithmetic.behindFrom).toBeCloseTo(81, 9);
    // Within noise of the path is enough: 85 less one step of the source.
    expect(verdict?.arithmetic.onTrackFrom).toBeCloseTo(84, 9);
  });
});

describe('the targets that are judged', () => {
  const rows = observedTotals({ 2024: 80 });
  const baselines = [aBaseline('2020', 60)];

  it('are each a verdict of their own, plan targets first, then by time', () => {
    const targets = [
      aTarget({ id: 't4', plan: null, kind: 'reference', time: '2030', value: 100 }),
      aTarget({ id: 't3', plan: null, kind: 'national', time: '2025', value: 85 }),
      aTarget({ id: 't2', plan: 'vision-2040', time: '2040', value: 99 }),
      aTarget({ id: 't1' }),
    ];
    expect(judged({ baselines, targets }, rows).map(({ key, target, counted }) => [key, target, counted])).toEqual([
      ['plan-2025/plan', 't1', true],
      ['vision-2040/plan', 't2', true],
      ['national/2025', 't3', false],
      ['reference/2030', 't4', false],
    ]);
  });

  it('have different keys where plan and kind are the same', () => {
    const targets = [aTarget({ id: 't2' }), aTarget({ time: '2023', value: 80 }), aTarget({ id: 't3', plan: null, kind: 'national' }), aTarget({ id: 't4', plan: null, kind: 'national' })];
    expect(judged({ baselines, targets }, rows).map(({ key, target }) => [key, target])).toEqual([
      ['plan-2025/plan', 't1'],
      ['plan-2025/plan-2', 't2'],
      ['national/2025', 't3'],
      ['national/2025-2', 't4'],
    ]);
  });

  it('are not replaced; a successor counts from its release on', () => {
    const targets = [aTarget(), aTarget({ id: 't2', value: 80, since: '2027.02', replaces: 't1', reason: 'lowered' })];
    expect(judged({ baselines, targets }, rows, '2026.11').map(({ target }) => target)).toEqual(['t1']);
    expect(judged({ baselines, targets }, rows, '2027.02').map(({ target }) => target)).toEqual(['t2']);
  });

  it('are not counted while unconfirmed', () => {
    expect(judged({ baselines, targets: [aTarget({ evidence: 'unconfirmed' })] }, rows).map(({ counted }) => counted)).toEqual([false]);
  });

  it('are none for a context figure', () => {
    expect(judged({ direction: 'none', baselines, targets: [aTarget()] }, rows)).toEqual([]);
  });
});

describe('the path to a later horizon', () => {
  const baselines = [aBaseline('2020', 40)];
  const knots = (overrides: Partial<Indicator>) =>
    judged({ baselines, ...overrides }, observedTotals({ 2024: 50 })).find(({ plan }) => plan === 'strategy-2030')?.arithmetic.knots;
  const later = aTarget({ id: 't2', plan: 'strategy-2030', time: '2030', value: 90 });
  const milestone = { id: 'm1', time: '2023', value: 50, official: true, sources: [], since: '2026.11' };

  it('runs through official milestones and the targets of earlier plans', () => {
    const milestones = [milestone, { ...milestone, id: 'm2', time: '2024', official: false }];
    expect(knots({ targets: [later, aTarget({ value: 60 })], milestones })).toEqual([[2020, 40], [2023, 50], [2025, 60], [2030, 90]]);
  });

  it.each([
    ['unconfirmed', aTarget({ value: 60, evidence: 'unconfirmed' })],
    ['reference', aTarget({ value: 60, plan: null, kind: 'reference' })],
    ['later', aTarget({ value: 99, plan: 'vision-2040', time: '2040' })],
  ])('does not bend for a target that is %s', (_, target) => {
    expect(knots({ targets: [later, target] })).toEqual([[2020, 40], [2030, 90]]);
  });

  it('runs through the target that replaced another', () => {
    const targets = [later, aTarget({ value: 60 }), aTarget({ id: 't3', value: 55, replaces: 't1', reason: 'lowered' })];
    expect(knots({ targets })).toEqual([[2020, 40], [2025, 55], [2030, 90]]);
  });

  it('is drawn although nothing has been measured yet', () => {
    const [verdict] = judged({ baselines, targets: [later] }, []);
    expect([verdict?.reason, verdict?.arithmetic.knots]).toEqual(['baseline-only', [[2020, 40], [2030, 90]]]);
  });
});

describe('breaks in the series of the baseline', () => {
  const targets = [aTarget({ plan: 'strategy-2030', time: '2030', value: 80 })];
  const baselines = [aBaseline('2020', 40)];
  const aBreak = (before: string, kind: 'stated' | 'suspected', splice: number | null = null, series = 'main') => [{ series, before, kind, splice, text: aText('break') }];

  it('end what can be compared if the producer states them', () => {
    const [verdict] = judged({ baselines, targets, breaks: aBreak('2022', 'stated') }, observedTotals({ 2022: 50, 2024: 60 }));
    expect(verdict?.reason).toBe('series-break');
  });

  it('do not matter before the baseline', () => {
    const [verdict] = judged({ baselines, targets, breaks: aBreak('2019', 'stated') }, observedTotals({ 2017: 90, 2024: 60 }));
    expect([verdict?.status, verdict?.flags]).toEqual(['on-track', []]);
  });

  it('are crossed with their splice: earlier values are brought to the later level', () => {
    const [verdict] = judged({ baselines, targets, breaks: aBreak('2022', 'stated', 1.5) }, observedTotals({ 2021: 42, 2024: 68 }));
    expect(verdict?.arithmetic.baseline?.value).toBe(60);
    expect(verdict?.achieved).toBeCloseTo(0.4, 12);
  });

  it('are stated by the flag B as well', () => {
    const rows = [...observedTotals({ 2022: 50 }, { status: 'B' }), ...observedTotals({ 2024: 60 })];
    expect(judged({ baselines, targets }, rows)[0]?.reason).toBe('series-break');
  });

  it('of another series do not matter, nor do its values', () => {
    const breaks = aBreak('2022', 'stated', null, 'other');
    const rows = [...observedTotals({ 2024: 60 }), ...observedTotals({ 2025: 10 }, { series: 'other' })];
    expect(judged({ baselines, targets, breaks }, rows)[0]?.status).toBe('on-track');
  });
});

describe('what a verdict is judged by', () => {
  it('is the series of the baseline, limits of the unit, no forecasts', () => {
    const rows = [...observedTotals({ 2024: 99.6 }), ...observedTotals({ 2025: 100 }, { status: 'F' })];
    const targets = [aTarget({ value: 100, plan: 'strategy-2030', time: '2030' })];
    const [verdict] = judged({ baselines: [aBaseline('2020', 40)], targets }, rows);
    // The target is the natural limit: half a step of the source short of it is there.
    expect([verdict?.status, verdict?.arithmetic.latest?.value]).toEqual(['met', 99.6]);
  });

  it('is the sum of flows for a cumulative indicator', () => {
    const rows = observedTotals({ 2021: 30, 2022: 30, 2023: 30 });
    const [verdict] = judged({ accumulation: 'cumulative', baselines: [aBaseline('2020', 0)], targets: [aTarget()] }, rows);
    expect([verdict?.status, verdict?.arithmetic.latest?.value]).toEqual(['met', 90]);
  });

  it('is whether a deliverable was done by its day', () => {
    const targets = [aTarget({ value: null, deliverable: { stage: 'in-force', due: '2025-12-31' } })];
    expect(judged({ type: 'deliverable', targets }, [])[0]?.status).toBe('off-track');
    expect(judged({ type: 'deliverable', targets }, observedTotals({ 2024: 0, '2025-06': 1 }))[0]?.status).toBe('met');
  });

  it('is the distance from a range', () => {
    const targets = [aTarget({ value: null, range: { lower: 2, upper: 4 } })];
    const [verdict] = judged({ type: 'range', baselines: [aBaseline('2020', 8)], targets }, observedTotals({ 2025: 6 }));
    expect([verdict?.status, verdict?.achieved, verdict?.value, verdict?.arithmetic.target.upper]).toEqual(['not-met', 0.5, null, 4]);
  });
});

function only<T>(entries: readonly T[]): T {
  const [entry] = entries;
  if (entry === undefined) throw new Error('there is none');
  return entry;
}
