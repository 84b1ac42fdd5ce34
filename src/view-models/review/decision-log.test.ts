import { describe, expect, it, test } from 'vitest';
import { loadLocale } from '#i18n/load-locale.ts';
import { aDecision, aReview, reviewFilesOf } from '#testing/review-builder.ts';
import { decisionLog } from './decision-log.ts';
import { pastReview } from './past-review.ts';

const locale = await loadLocale('en', ['review', 'home', 'groups']);
const earlier = aReview({ id: '2025-12-10', release: '2025.11', decisions: [aDecision({ id: 'D-001', due: '2026-03-31' }), aDecision({ id: 'D-002', state: 'done', closed: '2026-03-20' }), aDecision({ id: 'D-003', state: 'dropped' })] });
const later = aReview({ decisions: [aDecision({ id: 'D-004', follows: 'D-001', due: '2026-12-31' }), aDecision({ id: 'D-005' }), aDecision({ id: 'D-006', due: '2026-11-20' }), aDecision({ id: 'D-007', due: null })] });
const files = reviewFilesOf([{ id: 'coverage', verdicts: [{ status: 'behind' }] }], [later, earlier], {
  '2026-05-12': { judgements: [], decisions: { 'D-005': { text: 'ລາຍງານ', result: null, textLanguage: 'lo' } } },
});

describe('the decision log', () => {
  const log = decisionLog({ reviews: files.reviews, wordings: files.wordings, texts: files.texts, locale });

  it('has the longest overdue first, then the open ones, then the closed ones', () => {
    expect(log.rows.map(({ id, stateWord }) => [id, stateWord])).toEqual([
      ['D-005', 'overdue by 144 days'],
      ['D-006', 'overdue by 1 day'],
      ['D-004', 'open'],
      ['D-007', 'open'],
      ['D-001', 'carried on by D-004'],
      ['D-002', 'done on 20 Mar 2026'],
      ['D-003', 'dropped'],
    ]);
    expect([log.open, log.overdue, log.summary]).toEqual([4, 2, 'Of 4 open decisions, 2 are overdue.']);
  });

  it('says what a decision follows, what has no date, and which language it stands in', () => {
    const row = (id: string) => log.rows.find((one) => one.id === id);
    expect(row('D-004')).toMatchObject({ follows: 'D-001', text: 'D-004', textLanguage: null });
    expect(row('D-005')).toMatchObject({ text: 'ລາຍງານ', textLanguage: 'lo' });
    expect(row('D-007')?.due).toBe('no date set');
  });

  test.each([
    [[], 'No decision has been recorded yet.'],
    [[aDecision({ state: 'done' })], 'The only decision is closed.'],
    [[aDecision({ due: '2026-12-31' })], '1 decision is open, none overdue.'],
  ])('%#: says how many are open', (decisions, summary) => {
    const reviews = { ...files.reviews, reviews: [aReview({ decisions })] };
    expect(decisionLog({ reviews, wordings: files.wordings, texts: files.texts, locale }).summary).toBe(summary);
  });
});

describe('a past review', () => {
  const { overview, texts, reviews, wordings, release } = files;
  const input = { overview, texts, reviews, wordings, release, locale };

  it('tells what became of its decisions', () => {
    const review = pastReview('2025-12-10', input);
    expect(review?.decisions.map(({ decision, followUps }) => [decision.id, followUps.map(({ id }) => id)])).toEqual([['D-001', ['D-004']], ['D-002', []], ['D-003', []]]);
    expect(review?.summary).toBe('Of its 3 decisions, still open: 1.');
    expect([review?.previous, review?.next]).toEqual([null, { id: '2026-05-12', date: '12 May 2026' }]);
  });

  it('ends where the decisions follow each other in a circle', () => {
    const circle = [aReview({ decisions: [aDecision({ id: 'D-1', follows: 'D-2' }), aDecision({ id: 'D-2', follows: 'D-1' })] })];
    const review = pastReview('2026-05-12', { ...input, reviews: { ...reviews, reviews: circle } });
    expect(review?.decisions.map(({ followUps }) => followUps.map(({ id }) => id))).toEqual([['D-2'], ['D-1']]);
  });

  it('sets the judgement beside what was computed then and now', () => {
    const judged = aReview({ judgements: [{ indicator: 'coverage', plan: 'plan-2025', status: 'on-track', institution: 'mtc', date: '2026-05-10' }] });
    const own = { ...input, reviews: { ...reviews, reviews: [judged] } };
    expect(pastReview(judged.id, own)?.judgements[0]).toMatchObject({ before: { status: 'behind' }, now: { status: 'behind' }, agreement: 'differ' });
    expect(pastReview(judged.id, { ...own, release: null })).toMatchObject({ isReleaseKnown: false, judgements: [{ before: null, agreement: 'open' }] });
  });

  it('is null for a day without a review', () => {
    expect(pastReview('2020-01-01', input)).toBeNull();
  });
});
