import { describe, expect, it, test } from 'vitest';
import { loadLocale } from '#i18n/load-locale.ts';
import type { AssessCase } from '#model/assess-case.ts';
import { anAssessCase, observed } from '#testing/an-assess-case.ts';
import { aJudgedRelease } from '#testing/judged-release.ts';
import { aReleaseFile, threeReleases } from '#testing/release-file-builder.ts';
import { aReview } from '#testing/review-builder.ts';
import { comparedRelease } from './compared-release.ts';
import { comparedWords } from './compared-words.ts';
import { movedRows } from './moved.ts';

const locale = await loadLocale('en', ['review', 'home', 'groups']);
const texts = { indicators: { coverage: { title: '4G coverage' } }, plans: { 'plan-2025': { title: 'Plan' } }, units: {} };
const start = anAssessCase({ observations: observed({ 2021: 35, 2022: 45 }) });
const move = (before: Partial<AssessCase>, after: Partial<AssessCase>) =>
  movedRows({ before: aJudgedRelease({ coverage: { ...start, ...before } }), after: aJudgedRelease({ coverage: { ...start, ...before, ...after } }), texts, locale })[0];

describe('what moved, and why', () => {
  test.each<[string, Partial<AssessCase>, Partial<AssessCase>, readonly string[], string]>([
    ['a new value', {}, { observations: observed({ 2021: 35, 2022: 45, 2023: 46 }) }, ['Data: The latest value went from 45% (2022) to 46% (2023), where the path stands at 55.2%.'], ''],
    ['another value', {}, { observations: observed({ 2021: 35, 2022: 30 }) }, ['Revision: The value for 2022 was changed from 45% to 30%.'], ''],
    ['a withdrawn value', { observations: observed({ 2021: 28, 2022: 45 }) }, { observations: observed({ 2021: 28 }) }, ['Data: The value for 2022, 45%, was withdrawn; the latest is now 28% (2021).'], ''],
    ['time', {}, { asOf: 2026 }, ['Time: The deadline passed without a final value.'], ''],
  ])('%s', (_name, before, after, said, notPace) => {
    const row = move(before, after);
    expect(row?.steps.map(({ tag, sentence }) => `${tag}: ${sentence}`)).toEqual(said);
    expect(row?.notPace).toBe(notPace);
    expect(row).toMatchObject({ id: 'coverage', title: '4G coverage', plan: 'Plan' });
  });

  it('says that a new target is not a loss of pace', () => {
    const row = move({}, { target: { time: 2025, value: 95 } });
    expect(row?.from?.status).toBe('on-track');
    expect(row?.to?.status).toBe('behind');
    expect(row?.steps.map(({ cause }) => cause)).toEqual(['target']);
    expect(row?.notPace).toBe('The move is not a loss of pace.');
  });

  it('names the old and the new target', () => {
    const raised = (value: number) => {
      const release = aJudgedRelease({ coverage: { ...start, target: { time: 2025, value } } });
      return { ...release, indicators: release.indicators.map((one) => ({ ...one, verdicts: one.verdicts.map((verdict) => ({ ...verdict, target: { ...verdict.target, value } })) })) };
    };
    const [row] = movedRows({ before: raised(75), after: raised(95), texts, locale });
    expect(row?.steps.map(({ sentence }) => sentence)).toEqual(['The target was changed from 75% (2025) to 95% (2025).']);
  });

  it('says that a lower target is not a gain in pace', () => {
    expect(move({ target: { time: 2025, value: 95 } }, { target: { time: 2025, value: 75 } })?.notPace).toBe('The move is not a gain in pace.');
  });

  it('splits a mixed move and tells the verdict each cause alone left behind', () => {
    const row = move({}, { target: { time: 2025, value: 95 }, observations: observed({ 2021: 35, 2022: 45, 2023: 45.2 }) });
    expect(row?.steps.map(({ cause, standing }) => [cause, standing?.status])).toEqual([['target', 'behind'], ['data', 'off-track']]);
    expect(row?.notPace).toBe('');
  });

  it('tells a new and an ended target', () => {
    const [full, none] = [aJudgedRelease({ coverage: start }), aJudgedRelease({})];
    expect(movedRows({ before: none, after: full, texts, locale })[0]).toMatchObject({ from: null, to: { status: 'on-track' }, notPace: '' });
    expect(movedRows({ before: full, after: none, texts, locale })[0]).toMatchObject({ to: null, steps: [{ cause: 'target' }] });
    expect(movedRows({ before: full, after: full, texts, locale })).toEqual([]);
  });
});

describe('since when', () => {
  const release = aReleaseFile();
  test.each<[string, Parameters<typeof comparedRelease>[0]['reviews'], string | null, string | null, RegExp]>([
    ['the newest review', [aReview(), aReview({ id: '2025-12-10', release: '2025.11' })], '2026.05', '2026.05', /^Against release 2026\.05, on which the review of 12 May 2026 rests/],
    ['no review', [], '2026.05', '2026.05', /^No review has been recorded yet, so this is counted from the release before, 2026\.05/],
    ['no review and no release before', [], null, null, /^There is no release before this one/],
    ['a review on this release', [aReview({ release: '2026.11' })], '2026.05', null, /rests on this very release/],
    ['a review on an unknown release', [aReview({ release: '2019.01' })], '2026.05', '2026.05', /names release 2019\.01, which this dataset does not hold; this is counted from/],
    ['the same without a release before', [aReview({ release: '2019.01' })], null, null, /names release 2019\.01.*nothing to compare with/],
  ])('%s', (_name, reviews, previous, base, said) => {
    const compared = comparedRelease({ reviews }, threeReleases, { ...release, previous });
    expect(compared.release).toBe(base);
    expect(comparedWords(compared, locale).against).toMatch(said);
  });
});
