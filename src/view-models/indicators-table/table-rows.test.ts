import { describe, expect, it, test } from 'vitest';
import type { IndicatorSummary } from '#model/published-common.ts';
import { anIndicatorSummary, aVerdictSummary } from '#testing/overview-file-builder.ts';
import { aTableSource } from '#testing/indicators-table-of.ts';
import type { IndicatorRow } from './indicator-row.ts';

async function rowOf(overrides: Partial<IndicatorSummary>, options: Parameters<typeof aTableSource>[1] = {}): Promise<IndicatorRow> {
  const [row] = (await aTableSource([anIndicatorSummary(overrides)], options)).rows;
  if (row === undefined) throw new Error('no row');
  return row;
}

const unconfirmed = aVerdictSummary({ key: 'vision-2040/plan', plan: 'vision-2040', evidence: 'unconfirmed', counted: false, time: 2040, value: 10 });
const national = aVerdictSummary({ key: 'national/2025', plan: null, kind: 'national', counted: false, value: 36.5, status: 'not-met' });
const reference = aVerdictSummary({ key: 'reference/2030', plan: null, kind: 'reference', counted: false, time: 2030, value: 100, status: 'not-rated', reason: 'no-baseline' });

describe('the latest value', () => {
  test.for([
    ['with its decimals', { latest: { time: '2024', value: 63.625, status: 'A', qualifier: null } }, '63.6', '2024', null],
    ['over', { latest: { time: '2023', value: 98524, status: 'A', qualifier: 'ge' }, decimals: 0 }, 'over 98,524', '2023', null],
    ['about', { latest: { time: '2023-Q3', value: 5, status: 'P', qualifier: 'approx' }, decimals: 0 }, 'about 5', '2023', 'provisional'],
    ['with more decimals beside its target', { latest: { time: '2024', value: 89.96, status: 'E', qualifier: null }, verdicts: [aVerdictSummary()] }, '89.96', '2024', 'estimate'],
  ] as const)('%s', async ([, overrides, text, year, mark]) => {
    expect((await rowOf(overrides as Partial<IndicatorSummary>)).latest).toMatchObject({ text, year, mark });
  });

  it('is absent, not zero, where there is none', async () => {
    const row = await rowOf({ latest: null, spark: [], movement: { from: null, to: null, sign: null, comparable: false } });
    expect(row).toMatchObject({ latest: null, movement: { change: null, note: null }, sparkText: 'no values', spark: { line: '', last: null } });
  });
});

describe('movement since the plans began', () => {
  test.for([
    ['better', { from: ['2021', 62], to: ['2024', 63.6], sign: 1, comparable: true }, '+1.6', 'better'],
    ['worse', { from: ['2021', 63.6], to: ['2024', 62], sign: -1, comparable: true }, '−1.6', 'worse'],
    ['from an earlier year', { from: ['2019', 60], to: ['2024', 63.6], sign: 1, comparable: true }, '+3.6', 'better, from 2019'],
    ['without direction', { from: ['2021', 60], to: ['2024', 63.6], sign: null, comparable: true }, '+3.6', null],
    ['across a break', { from: ['2021', 60], to: ['2024', 63.6], sign: null, comparable: false }, null, 'not comparable'],
    ['without an earlier value', { from: null, to: ['2024', 63.6], sign: null, comparable: false }, null, 'no earlier value'],
    ['without a newer value', { from: null, to: ['2017', 63.6], sign: null, comparable: false }, null, 'no value after 2021'],
  ] as const)('%s', async ([, movement, change, note]) => {
    expect((await rowOf({ movement: movement as IndicatorSummary['movement'] })).movement).toEqual({ change, note });
  });
});

describe('the target', () => {
  test.for([
    ['of the leading verdict', [national, aVerdictSummary()], { text: '90', time: '2025', mark: null }],
    ['of a plan, unconfirmed', [national, unconfirmed], { text: '10', time: '2040', mark: 'unconfirmed' }],
    ['of the nation', [reference, national], { text: '36.5', time: '2025', mark: 'national' }],
    ['of the world', [reference], { text: '100', time: '2030', mark: 'reference' }],
    ['as a range', [aVerdictSummary({ value: null })], { text: 'within a range', time: '2025', mark: null }],
  ] as const)('%s', async ([, verdicts, target]) => {
    expect((await rowOf({ verdicts: [...verdicts] })).target).toEqual(target);
  });

  it('of nobody is none', async () => {
    expect((await rowOf({})).target).toBeNull();
  });
});

describe('the verdict', () => {
  it('of the leading target has word and tone', async () => {
    expect((await rowOf({ verdicts: [aVerdictSummary()] })).verdict).toMatchObject({ word: 'Off track', tone: 'off-track', reasonWord: null, doubt: null });
  });

  it('without a plan target says so, and names other verdicts apart', async () => {
    const { verdict, others } = await rowOf({ verdicts: [national, reference] });
    expect(verdict).toMatchObject({ word: 'Cannot say', reasonWord: 'no published target', tone: 'cannot' });
    expect(others.map(({ text }) => text)).toEqual([
      'National target, 2025: Not met',
      'International reference target, 2030: Cannot say (no baseline)',
    ]);
  });

  it('of an unconfirmed target is never given', async () => {
    const { verdict, others } = await rowOf({ verdicts: [unconfirmed] });
    expect(verdict.reason).toBe('no-target');
    expect(others).toEqual([]);
  });

  it('of a context figure is never given', async () => {
    expect((await rowOf({ direction: 'none' })).verdict.reasonWord).toBe('context figure, never rated');
  });

  it('that cannot be given shows the last known one', async () => {
    const lastKnown = { status: 'moving-away', time: '2024', ratio: -0.3, achieved: -0.2, expectedValue: 96 } as const;
    const { verdict } = await rowOf({ verdicts: [aVerdictSummary({ status: 'not-rated', reason: 'no-data-at-deadline', lastKnown })] });
    expect(verdict).toMatchObject({ reasonWord: 'no final value', lastKnown: { status: 'moving-away', text: 'last known, 2024: Moving away' } });
  });

  it('of doubtful data is marked', async () => {
    expect((await rowOf({ verdicts: [aVerdictSummary()], confidence: 'D' })).verdict.doubt).toBe('Low confidence');
  });
});

describe('the sparkline', () => {
  it('places values on the common axis of 2011 to 2026 and leaves earlier ones out', async () => {
    const { spark, sparkText } = await rowOf({ spark: [[2000, 1], [2011, 10], [2026, 20]] });
    expect(spark.line).toBe('M4 18L80 4');
    expect(spark.last).toEqual({ x: 80, y: 4 });
    expect(sparkText).toBe('from 1.0 (2000) to 20.0 (2026)');
  });

  it('draws the planned path from the latest comparison to the target', async () => {
    const { spark } = await rowOf({ spark: [[2022, 75], [2024, 76]], verdicts: [aVerdictSummary()] });
    expect(spark.path).toMatch(/^M69.9 \S+L74.9 4$/);
    expect(spark.target).toEqual({ x: 74.9, y: 4 });
  });

  it('cuts the path of a later target at the end of the axis', async () => {
    const { spark } = await rowOf({ spark: [[2024, 76]], verdicts: [aVerdictSummary({ time: 2040, value: 100 })] });
    expect(spark.target).toBeNull();
    expect(spark.path).toMatch(/L80 /);
  });

  it('draws a steady value in the middle', async () => {
    expect((await rowOf({ spark: [[2020, 5], [2024, 5]] })).spark.line).toBe('M49.6 11L69.9 11');
  });
});

describe('a title', () => {
  it('without a translation is marked as English', async () => {
    const row = await rowOf({ id: 'coverage' }, { language: 'lo', untranslated: ['coverage'] });
    expect(row.isTitleInEnglish).toBe(true);
  });
});
