import { describe, expect, it, test } from 'vitest';
import { loadLocale } from '#i18n/load-locale.ts';
import type { ReviewsFile } from '#model/reviews-file.ts';
import { anIndicatorSummary, aVerdictSummary } from '#testing/overview-file-builder.ts';
import { daysBetween } from '#lib/days-between.ts';
import { decisionsOf } from './decisions-of.ts';
import { duties } from './duties.ts';
import { reportsDue } from './reports-due.ts';

const english = await loadLocale('en', ['home', 'institution']);
const asOf = '2026-11-21';
const texts = { indicators: { coverage: { title: '4G coverage' } } };

type Decision = ReviewsFile['reviews'][number]['decisions'][number];

const aDecision = (overrides: Partial<Decision> = {}): Decision => ({
  id: 'D-1', about: [], responsible: 'mtc', due: '2026-06-30', state: 'open', closed: null, follows: null, ...overrides,
});

function decisions(...given: readonly Decision[]) {
  const reviews: ReviewsFile = { schemaVersion: 1, asOf, reviews: [{ id: '2026-05-12', release: '2026.05', judgements: [], decisions: [...given] }] };
  const wordings = { schemaVersion: 1 as const, language: 'en', reviews: { '2026-05-12': { judgements: [], decisions: { 'D-1': { text: 'Pay for it', result: null } } } } };
  return decisionsOf({ id: 'mtc', reviews, wordings, texts, locale: english });
}

const reports = (...days: readonly string[]) =>
  reportsDue(days.map((day) => anIndicatorSummary({ due: { period: '2025', day } })), asOf, texts, english);

type Verdict = Partial<ReturnType<typeof aVerdictSummary>>;
const known = { status: 'moving-away', time: '2024', ratio: null, achieved: null, expectedValue: null } as const;
const members = (...verdicts: readonly (Verdict | null)[]) => verdicts.map((verdict) => ({ indicator: anIndicatorSummary(), verdict: verdict === null ? null : aVerdictSummary(verdict) }));

function said(input: Partial<Parameters<typeof duties>[0]>): string {
  const { parts, more } = duties({ decisions: [], reports: [], members: members(null, null, null), hasEnded: false, ...input }, english);
  return [...(parts.length === 0 ? [] : [`Today: ${parts.map(({ text }) => text).join(', ')}.`]), ...more].join(' ');
}

describe('what an institution must do', () => {
  test.each([
    ['nothing published', {}, 'Due dates are not published, so lateness is not counted.'],
    ['nothing to answer for', { members: [] }, 'Nothing is due.'],
    ['a body that is no more', { members: [], hasEnded: true }, 'This institution no longer exists; nothing is due from it.'],
    ['an overdue decision', { decisions: decisions(aDecision()) }, 'Today: 1 decision overdue by 144 days.'],
    ['two overdue decisions', { decisions: decisions(aDecision(), aDecision({ id: 'D-2', due: '2026-11-20' })) }, 'Today: 2 decisions overdue (the longest by 144 days).'],
    ['a decision due on the day itself', { decisions: decisions(aDecision({ due: asOf })) }, 'Today: 1 decision open. The next decision is due on 21 Nov 2026.'],
    ['an open decision without a day', { decisions: decisions(aDecision({ due: null })) }, 'Today: 1 decision open. 1 open decision has no deadline.'],
    ['a decision that was done', { decisions: decisions(aDecision({ state: 'done', closed: '2026-06-01' })), members: [] }, 'Nothing is due.'],
    ['a report of years ago', { reports: reports('2023-03-31') }, 'Today: 1 figure overdue by 1,331 days.'],
    ['a report of yesterday', { reports: reports('2026-11-20') }, 'Today: 1 figure overdue by 1 day.'],
    ['a report that is not yet due', { reports: reports('2026-12-15') }, 'Nothing is due. The next report is due on 15 Dec 2026: 4G coverage.'],
    ['an indicator off track and no dates', { members: members({}) }, 'Today: 1 indicator off track or worse. Due dates are not published, so lateness is not counted.'],
    ['a red of the last measurement', { members: members({ status: 'not-rated', reason: 'too-old', lastKnown: known }, { status: 'met' }) }, 'Today: 1 indicator off track or worse when last measured. Due dates are not published, so lateness is not counted.'],
    ['reds of both kinds', { members: members({}, { status: 'breached' }, { status: 'not-rated', lastKnown: known }), reports: reports('2027-01-15') }, 'Today: 3 indicators off track or worse (1 of them when last measured). The next report is due on 15 Jan 2027: 4G coverage.'],
    [
      'everything: figures, then decisions, then indicators',
      { members: members({}), reports: reports('2026-08-13', '2026-12-15', '2026-11-20'), decisions: decisions(aDecision(), aDecision({ id: 'D-2', due: '2027-01-01' })) },
      'Today: 2 figures overdue (the longest by 100 days), 1 decision overdue by 144 days, 1 further decision open, 1 indicator off track or worse. The next report is due on 15 Dec 2026: 4G coverage.',
    ],
  ])('with %s', (_, input, sentence) => {
    expect(said(input)).toBe(sentence);
  });

  it('lead to the list that holds them', () => {
    const { parts } = duties({ reports: reports('2026-08-13'), decisions: decisions(aDecision()), members: members({}), hasEnded: false }, english);
    expect(parts.map(({ list }) => list)).toEqual(['reports', 'decisions', 'worst']);
  });
});

describe('decisions', () => {
  it('that a later one carries on are no longer open', () => {
    const rows = decisions(aDecision(), aDecision({ id: 'D-2', due: '2027-01-01', follows: 'D-1' }));
    expect(rows.map(({ id, state, isOverdue }) => [id, state, isOverdue])).toEqual([
      ['D-2', 'open', false],
      ['D-1', 'carried on by a later decision', false],
    ]);
  });

  it('without a wording are named by their id; those of others are left out', () => {
    expect(decisions(aDecision(), aDecision({ id: 'D-9' }), aDecision({ id: 'D-3', responsible: 'mof' })).map(({ text }) => text)).toEqual(['Pay for it', 'D-9']);
  });
});

describe('reports', () => {
  it('stand late first, and only where a schedule is published', () => {
    const unscheduled = anIndicatorSummary({ id: 'other', due: null });
    const rows = reportsDue([anIndicatorSummary({ due: { period: '2026', day: '2027-03-31' } }), unscheduled, anIndicatorSummary({ id: 'late', due: { period: '2025-Q3', day: '2026-01-31' } })], asOf, texts, english);
    expect(rows.map(({ id, state }) => [id, state])).toEqual([['late', 'late by 294 days'], ['coverage', 'not yet due']]);
  });
});

describe('days between two days', () => {
  test.each([
    ['2026-06-30', '2026-11-21', 144],
    ['2024-02-28', '2024-03-01', 2],
    ['2026-11-21', '2026-11-21', 0],
    ['2026-11-21', '2026-11-20', -1],
  ])('%s to %s are %i', (from, to, days) => {
    expect(daysBetween(from, to)).toBe(days);
  });
});
