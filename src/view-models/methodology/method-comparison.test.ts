import { describe, expect, it } from 'vitest';
import { loadLocale } from '#i18n/load-locale.ts';
import type { ComparedVerdict, MethodsFile } from '#model/methods-file.ts';
import type { Course } from '#model/opinion.ts';
import { anAssessCase, observed } from '#testing/an-assess-case.ts';
import { anIndicatorSummary, anOverviewFile, aTextsFile } from '#testing/overview-file-builder.ts';
import { assess } from '#domain/progress/assess.ts';
import { caseFields } from './case-fields.ts';
import { liveExamples } from './live-examples.ts';
import { methodComparison } from './method-comparison.ts';
import { tryCase } from './try-case.ts';

const locale = await loadLocale('en', ['method', 'indicator']);
const overview = anOverviewFile(['a1', 'b1', 'c1'].map((id) => anIndicatorSummary({ id })));
const texts = aTextsFile(overview, { a1: 'Alpha', b1: 'Beta', c1: 'Gamma' });

const target = { key: 'plan-2025/plan', plan: 'plan-2025', kind: 'plan', time: 2025 } as const;
const compared = (indicator: string, status: ComparedVerdict['status'], courses: readonly (Course | null)[], more: Partial<ComparedVerdict> = {}): ComparedVerdict => ({
  ...target,
  indicator,
  status,
  reason: null,
  lastKnown: null,
  opinions: (['opensdg', 'unsd', 'german', 'escap'] as const).map((method, place) => ({ method, status: 'x', number: null, course: courses[place] ?? null })),
  isMethodSensitive: false,
  ...more,
});

const methods = (verdicts: MethodsFile['verdicts'], examples: MethodsFile['examples'] = []): MethodsFile => ({ schemaVersion: 1, asOf: '2026-11-21', verdicts, examples });

describe('the verdicts under five methods', () => {
  const comparison = methodComparison({
    methods: methods([
      compared('a1', 'met', ['on-course', 'on-course', null, 'on-course']),
      compared('b1', 'not-rated', ['slow', 'off-course', null, 'slow'], { reason: 'no-data-at-deadline', lastKnown: 'off-track', isMethodSensitive: true }),
      compared('c1', 'not-rated', [null, null, null, null], { reason: 'no-data' }),
    ]),
    texts,
    locale,
  });

  it('begin with those that depend on the method, the last known verdict in place of one that cannot be given', () => {
    expect(comparison.rows.map(({ title, status, reason, isLastKnown }) => [title, status, reason, isLastKnown])).toEqual([
      ['Beta', 'off-track', null, true],
      ['Alpha', 'met', null, false],
      ['Gamma', 'not-rated', 'no-data', false],
    ]);
    expect(comparison.rows[0]?.courses.map(({ word }) => word)).toEqual(['Off course', 'Slow', 'Off course', 'Cannot say', 'Slow']);
    expect(comparison.rows[0]?.target).toBe('Plan target, 2025');
  });

  it('say how often each method agrees with the tracker, of what both can judge', () => {
    expect(comparison.sentences.map(({ text }) => text)).toEqual([
      'Statistics Canada agrees with the tracker in 1 of 2.',
      'UN Statistics agrees with the tracker in 2 of 2.',
      'Germany and the tracker never both have something to say.',
      'UN ESCAP agrees with the tracker in 1 of 2.',
    ]);
    expect(comparison.summary).toBe('3 verdicts of this release can also be judged by other methods; in 1 of them the course depends on the method.');
  });

  it('count agreement of each two methods, the same both ways', () => {
    expect(comparison.matrix[1]?.cells).toEqual(['1 of 2', '2 of 2', '1 of 2', '–', '2 of 2']);
    comparison.matrix.forEach(({ cells }, line) => cells.forEach((cell, column) => expect(cell).toBe(comparison.matrix[column]?.cells[line])));
  });
});

describe('the cases of the release', () => {
  const given = anAssessCase({ observations: [...observed({ 2019: 20, 2022: 41 }), { time: 2023, value: 47, breakBefore: 'suspected' as const }], precision: 1, limits: { lower: 0, upper: 100 } });
  const example = (indicator: string, one: typeof given): MethodsFile['examples'][number] => ({ ...target, indicator, unit: 'percent', decimals: 1, status: 'behind', reason: null, lastKnown: null, case: one });

  it('are printed with their numbers and judged again', () => {
    const [first] = liveExamples({ methods: methods([], [example('a1', given)]), texts, locale });
    expect(first).toMatchObject({ title: 'Alpha', target: 'Plan target 2025: 75%', formula: '(47 − 25.5) ÷ (55.2 − 25.5) = 0.72', status: 'behind' });
  });

  it('fill the form so that it gives the same answer', () => {
    const fields = caseFields(given);
    if (fields === null) throw new Error('the form cannot take the case');
    const again = assess(tryCase(fields, 2026).given);
    const once = assess(given);
    expect(again).toEqual({ ...once, id: 'try' });
    expect(again.flags).toContain('suspected-break');
  });

  it.each([
    ['milestones', { milestones: [{ time: 2022, value: 40 }] }],
    ['forecasts', { observations: [{ time: 2023, value: 47, status: 'F' as const }] }],
    ['compound growth', { growth: 'compound' as const }],
    ['more values than it has rows', { observations: Array.from({ length: 20 }, (_, place) => ({ time: 2020.1 + place / 10, value: place })) }],
  ])('with %s do not go into the form, which could not ask the same', (_name, more) => {
    expect(caseFields({ ...given, ...more })).toBeNull();
  });
});
