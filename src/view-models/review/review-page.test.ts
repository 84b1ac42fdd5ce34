import { describe, expect, it, test } from 'vitest';
import { plainText } from '#i18n/lao-words.ts';
import { loadLocale } from '#i18n/load-locale.ts';
import { languages } from '#model/language.ts';
import type { ReleasedVerdict } from '#model/release-file.ts';
import { aReleasedVerdict } from '#testing/release-file-builder.ts';
import { aDecision, aReview, type ReviewedIndicator, reviewFilesOf } from '#testing/review-builder.ts';
import { reviewPage } from './review-page.ts';

const areas = ['review', 'groups', 'home', 'figure'] as const;
const locales = { en: await loadLocale('en', areas), lo: await loadLocale('lo', areas), vi: await loadLocale('vi', areas) };
const judged = aReleasedVerdict().case;
const last = { status: 'off-track', time: '2024', ratio: 0.1, achieved: 0.07, expectedValue: 70 } as const;
const noFinal: Partial<ReleasedVerdict> = { status: 'not-rated', reason: 'no-data-at-deadline', lastKnown: last };
const strategy: Partial<ReleasedVerdict> = { key: 'strategy-2030/plan', plan: 'strategy-2030', time: 2030, value: 90, status: 'behind', ratio: 0.7, expectedValue: 70 };
const judgement = (indicator: string, status: string, plan = 'strategy-2030') => ({ indicator, plan, status, institution: 'mtc', date: '2026-05-10' });
const one = (verdict: Partial<ReleasedVerdict>, summary: ReviewedIndicator['summary'] = {}): ReviewedIndicator => ({ id: 'coverage', verdicts: [verdict], summary });
const pageOf = (indicators: readonly ReviewedIndicator[], ...rest: [Parameters<typeof reviewFilesOf>[1]?, Parameters<typeof reviewFilesOf>[2]?]) => reviewPage(reviewFilesOf(indicators, ...rest), locales.en);
const rowOf = (verdict: Partial<ReleasedVerdict>, summary?: ReviewedIndicator['summary']) => pageOf([one(verdict, summary)]).rows[0];

describe('the head of the review', () => {
  const two = [one(strategy), { id: 'other', verdicts: [strategy] }];
  test.each<[string, readonly ReviewedIndicator[], readonly ReturnType<typeof judgement>[], string, string]>([
    ['no target', [{ id: 'coverage', verdicts: [] }], [], 'No plan has a counted target, so nothing can be put before the Committee.', ''],
    ['nothing', [one({ status: 'met' })], [], 'No indicator needs a decision.', ''],
    ['one', [one(strategy)], [], 'One indicator needs a decision.', 'No owner has given a judgement.'],
    ['one that differs', [one(strategy)], [judgement('coverage', 'on-track')], 'One indicator needs a decision. The owner and the arithmetic disagree.', ''],
    ['two, one of which differs', two, [judgement('coverage', 'on-track')], 'Two indicators need a decision. For one of them the owner and the arithmetic disagree.', ''],
    ['two that agree', two, [judgement('coverage', 'behind')], 'Two indicators need a decision.', 'Where the owner has given a judgement, the arithmetic agrees.'],
    ['only last known', [one(noFinal), { id: 'other', verdicts: [{ ...noFinal, lastKnown: null, reason: 'no-data', ratio: null }] }], [], 'Two indicators need a decision. Nothing can be rated today; one of two was off track or moving away when last measured.', 'No owner has given a judgement.'],
  ])('%s', (_name, indicators, judgements, headline, owners) => {
    const page = pageOf(indicators, judgements.length === 0 ? [] : [aReview({ judgements: [...judgements] })]);
    expect(page.headline).toBe(headline);
    expect(page.standing.slice(1).join(' ')).toBe(owners);
    expect(page.standing[0]).toBe(judgements.length === 0 ? 'As of 21 November 2026; no review has been recorded yet.' : 'As of 21 November 2026, compared with the review of 12 May 2026.');
  });
});

describe('a row of the list', () => {
  const final = { case: { ...judged, observations: [{ time: 2025, value: 76 }] } };
  const atDeadline = { spark: [[2021, 62], [2025, 76]] as [number, number][], latest: { time: '2025', value: 76, status: 'A', qualifier: null } as const };
  test.each<[string, Partial<ReleasedVerdict>, ReviewedIndicator['summary'], readonly string[], readonly string[]]>([
    ['against the path', strategy, {}, ['63.6%', '2024', 'path 70% (2024)', '6.4 points short', 'target 90% (2030)'], ['Decide what brings it back to the path.', '70% of the planned progress has been made.']],
    ['the last known value', noFinal, {}, ['63.6%', '2024', 'path 70% (2024)', '6.4 points short', 'target 90% (2025)'], ['Order the final figure for 2025.', 'Without it the Plan 2021–2025 cannot be closed; the last value, 63.6%, is of 2024.']],
    ['a final value, against the target', { status: 'not-met', achieved: 0.067, expectedValue: 90, ...final }, atDeadline, ['76.0%', '2025', '', '14 points short', 'target 90% (2025)'], ['Decide whether 90% is carried into the next plan.', 'The result for 2025 was 76.0%: 7% of the way from the baseline.']],
    ['no value', { ...noFinal, lastKnown: null, reason: 'no-data', ratio: null }, { latest: null, spark: [] }, ['no value', '', '', '', 'target 90% (2025)'], ['Order the figure for 2025.', 'No value has been published; without one the Plan 2021–2025 cannot be closed.']],
    ['lower is better', { ...strategy, expectedValue: 50, value: 40 }, { direction: 'decrease' }, ['63.6%', '2024', 'path 50% (2024)', '13.6 points too high', 'target 40% (2030)'], ['Decide what brings it back to the path.', '70% of the planned progress has been made.']],
    ['a thing to deliver', { status: 'off-track', value: null, ratio: null, achieved: null, expectedValue: null, case: { ...judged, type: 'deliverable' } }, { type: 'deliverable', latest: null, spark: [] }, ['not completed', '', '', '', 'due 2025'], ['Set a new date and name who answers for it.', 'It was due in 2025 and is not reported as completed.']],
  ])('%s', (_name, verdict, summary, amounts, ask) => {
    const row = rowOf(verdict, summary);
    expect([row?.amounts.value, row?.amounts.period, row?.amounts.path, row?.amounts.gap, row?.amounts.target]).toEqual(amounts);
    expect([row?.asks[0]?.title, row?.asks[0]?.text]).toEqual(ask);
  });

  test.each<[string, Partial<ReleasedVerdict>, string]>([
    ['a baseline', { ...noFinal, reason: 'no-baseline', lastKnown: null, ratio: null }, 'Have the baseline published.'],
    ['a stated break', { ...noFinal, reason: 'series-break', lastKnown: null, ratio: null }, 'Settle how the series goes on.'],
    ['an old red', { ...strategy, status: 'not-rated', reason: 'too-old', lastKnown: last }, 'Order a recent figure.'],
    ['moving away', { ...strategy, status: 'moving-away', ratio: -0.2 }, 'Decide how the movement is turned round.'],
    ['off track', { ...strategy, status: 'off-track', ratio: 0.2 }, 'Decide on other means, another way or another target.'],
    ['a limit', { ...strategy, status: 'breached', ratio: null, achieved: null }, 'Decide how the limit of 90% is kept again.'],
  ])('asks for what settles it: %s', (_name, verdict, title) => {
    expect(rowOf(verdict)?.asks.map((ask) => ask.title)).toEqual([title]);
  });

  it('asks to settle the denominator beside the rest', () => {
    expect(rowOf({ ...noFinal, flags: ['suspected-break'] })?.asks.map(({ kind }) => kind)).toEqual(['final-figure', 'denominator']);
  });

  test.each<[string, ReleasedVerdict['pace'], string, string]>([
    ['4 times', { kind: 'multiple', multiple: 4.12, current: 1, required: 4.12 }, '4.1 ×', 'needed ÷ so far'],
    ['more than ten times', { kind: 'multiple', multiple: 28, current: 0.5, required: 14 }, 'more than 10 ×', 'needed ÷ so far'],
    ['enough', { kind: 'multiple', multiple: 0.8, current: 5, required: 4 }, '0.8 ×', 'needed ÷ so far: the present pace is enough'],
    ['away', { kind: 'reverse', multiple: null, current: -1.5, required: 3 }, 'away', 'no movement toward the target: it must first turn round'],
    ['over', { kind: 'deadline-passed', multiple: null, current: 0.5, required: null }, '–', 'the deadline has passed'],
    ['reached', { kind: 'already-met', multiple: null, current: null, required: null }, 'met', 'the target is reached'],
    ['unknown', { kind: 'unknown', multiple: null, current: null, required: null }, '–', 'too few comparable values'],
  ])('tells the pace: %s', (_name, pace, figure, note) => {
    expect(rowOf({ ...strategy, pace })?.pace).toMatchObject({ figure, note });
  });

  it('keeps computed status and judgement apart, with who said it, when and why', () => {
    const texts = { '2026-05-12': { judgements: [{ role: 'Director', reason: 'Contracts were signed.' }], decisions: {} } };
    const target = pageOf([one(strategy)], [aReview({ judgements: [judgement('coverage', 'on-track')] })], texts).rows[0]?.targets[0];
    expect(target).toMatchObject({ status: 'behind', agreement: 'differ', owner: { status: 'on-track', by: 'Director, Title of mtc', date: '10 May 2026', reason: 'Contracts were signed.' } });
  });

  it('names the open decisions about it, not those that were closed or carried on', () => {
    const decisions = [aDecision(), aDecision({ id: 'D-002', state: 'done' }), aDecision({ id: 'D-003' }), aDecision({ id: 'D-004', follows: 'D-003' }), aDecision({ id: 'D-005', about: [] })];
    expect(pageOf([one(strategy)], [aReview({ decisions })]).rows[0]?.decisions.map(({ id }) => id)).toEqual(['D-001', 'D-004']);
  });

  it('shows the arithmetic of its place', () => {
    expect(pageOf([one({ status: 'off-track', ratio: 0.4 })]).order[0]).toMatchObject({ factors: { gap: '0.60', weight: '1.00', urgency: '2.00', product: '1.20' }, note: '1 − 0.40, the share of the planned progress' });
    expect(pageOf([one({ ...noFinal, lastKnown: null, ratio: null })]).order[0]).toMatchObject({ factors: null, note: 'no value can be compared, so no gap and no place' });
  });
});

test.each(languages)('every sentence is filled in %s', (language) => {
  const kinds = [strategy, noFinal, { ...noFinal, flags: ['suspected-break'] }, { status: 'off-track', ratio: 0.4 }, { ...strategy, status: 'breached', ratio: null }] as Partial<ReleasedVerdict>[];
  const files = reviewFilesOf(kinds.map((verdict, place) => ({ id: `one-${place}`, verdicts: [verdict] })), [aReview({ judgements: [judgement('one-0', 'met')], decisions: [aDecision({ due: null }), aDecision({ id: 'D-002' })] })]);
  const said = plainText(JSON.stringify(reviewPage(files, locales[language])));
  expect(said).not.toMatch(/\{\w+\}|"(review|home|groups)\.|undefined|NaN/);
});
