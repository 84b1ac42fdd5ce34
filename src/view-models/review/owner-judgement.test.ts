import { describe, expect, it, test } from 'vitest';
import type { ReviewsFile, ReviewsTextsFile } from '#model/reviews-file.ts';
import type { Status } from '#model/status.ts';
import { agreementOf, judgedStatus, newestJudgements } from './owner-judgement.ts';

const judgement = (status: string, date: string) => ({ indicator: 'coverage', plan: 'plan-2025', status, institution: 'mtc', date });
const reviews: Pick<ReviewsFile, 'reviews'> = {
  reviews: [
    { id: '2026-05-12', release: '2026.05', judgements: [judgement('behind', '2026-05-10'), { ...judgement('met', '2026-05-11'), plan: 'strategy-2030' }], decisions: [] },
    { id: '2025-12-10', release: '2025.11', judgements: [judgement('on-track', '2025-12-08')], decisions: [] },
  ],
};
const wordings: ReviewsTextsFile = { schemaVersion: 1, language: 'en', reviews: { '2026-05-12': { judgements: [{ role: 'Director', reason: 'Contracts were signed.' }], decisions: {} } } };

describe('what the owner said', () => {
  it('is the newest judgement of each indicator and plan, with its wording', () => {
    const newest = newestJudgements(reviews, wordings);
    expect(newest.get('coverage plan-2025')).toMatchObject({ status: 'behind', review: '2026-05-12', role: 'Director', reason: 'Contracts were signed.' });
    expect(newest.get('coverage strategy-2030')).toMatchObject({ status: 'met', role: null, reason: null });
    expect(newest.get('other plan-2025')).toBeUndefined();
  });

  const known = { status: 'off-track', time: '2024', ratio: 0.1, achieved: 0.1, expectedValue: 85 } as const;
  test.each<[string, Status, typeof known | null, string | null, string]>([
    ['none', 'off-track', null, null, 'none'],
    ['the same', 'behind', null, 'behind', 'agree'],
    ['another', 'off-track', null, 'behind', 'differ'],
    ['the same as the last known', 'not-rated', known, 'off-track', 'agree'],
    ['another than the last known', 'not-rated', known, 'behind', 'differ'],
    ['one where nothing is computed', 'not-rated', null, 'behind', 'open'],
    ['that nothing can be said, as the arithmetic does', 'not-rated', null, 'not-rated', 'agree'],
    ['a word of its own', 'behind', null, 'delayed', 'differ'],
  ])('%s', (_name, status, lastKnown, said, agreement) => {
    expect(agreementOf({ status, lastKnown }, said === null ? null : { status: said })).toBe(agreement);
  });

  it('keeps a word the rules do not know as a word', () => {
    expect([judgedStatus({ status: 'delayed' }), judgedStatus({ status: 'behind' })]).toEqual([null, 'behind']);
  });
});
