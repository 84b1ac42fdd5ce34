import { describe, expect, it } from 'vitest';
import { loadLocale } from '#i18n/load-locale.ts';
import { languages } from '#model/language.ts';
import type { ReleasedVerdict } from '#model/release-file.ts';
import { aHomeFile, someHomeTexts } from '#testing/home-file-builder.ts';
import { type ReviewedIndicator, reviewFilesOf } from '#testing/review-builder.ts';
import { brief } from './brief.ts';

const areas = ['brief', 'review', 'groups', 'home', 'figure'] as const;
const locales = { en: await loadLocale('en', areas), lo: await loadLocale('lo', areas), vi: await loadLocale('vi', areas) };

const off: Partial<ReleasedVerdict> = { status: 'not-met', achieved: 0.1, ratio: 0.1 };
const noFinal: Partial<ReleasedVerdict> = {
  status: 'not-rated', reason: 'no-data-at-deadline',
  lastKnown: { status: 'off-track', time: '2024', ratio: 0.1, achieved: 0.07, expectedValue: 70 },
};
const inProgramme = { in: ['programme-2'] };
const indicatorsOf = (count: number, verdict: Partial<ReleasedVerdict>): readonly ReviewedIndicator[] =>
  Array.from({ length: count }, (_, index) => ({ id: `indicator-${index}`, verdicts: [verdict], summary: inProgramme }));

function briefOf(kind: 'plan' | 'programme', id: string, indicators: readonly ReviewedIndicator[], language: (typeof languages)[number] = 'en') {
  const files = reviewFilesOf(indicators);
  const programme = { id: 'programme-2', kind: 'programme' as const, order: 2, parent: null };
  const overview = { ...files.overview, framework: [programme] };
  return brief(kind, id, { ...files, overview, home: aHomeFile(), homeTexts: someHomeTexts() }, locales[language]);
}

describe('a brief', () => {
  it('is none for an id that is not there', () => {
    expect(briefOf('plan', 'plan-1999', indicatorsOf(1, off))).toBeNull();
    expect(briefOf('programme', 'plan-2025', indicatorsOf(1, off))).toBeNull();
  });

  it('lists of the review what is its own, cut to a page, and says what is left out', () => {
    const sheet = briefOf('plan', 'plan-2025', [...indicatorsOf(9, off), { id: 'of-another-plan', verdicts: [{ ...off, key: 'vision-2040/plan', plan: 'vision-2040', time: 2040 }] }]);
    expect(sheet?.needs.rows).toHaveLength(3);
    expect(sheet?.needs.further).toBe(6);
    expect(sheet?.needs.rows.map(({ id }) => id)).not.toContain('of-another-plan');
    expect(sheet?.asks.map(({ id }) => id)).toEqual(sheet?.needs.rows.slice(0, 3).map(({ id }) => id));
    expect(sheet?.members).toBeNull();
    expect(sheet?.programmes?.rows.length).toBeGreaterThan(0);
  });

  it('names the indicators of a programme, worst first, and the rest by number', () => {
    const met: ReviewedIndicator = { id: 'a-met-one', verdicts: [{ status: 'met', ratio: 1, achieved: 1 }], summary: { ...inProgramme, lead: 'plan-2025/plan' } };
    const sheet = briefOf('programme', 'programme-2', [met, ...indicatorsOf(8, off).map((one) => ({ ...one, summary: { ...inProgramme, lead: 'plan-2025/plan' } }))]);
    expect(sheet?.members?.rows).toHaveLength(6);
    expect(sheet?.members?.further).toBe(3);
    expect(sheet?.members?.rows.map(({ status }) => status)).not.toContain('met');
    expect(sheet?.programmes).toBeNull();
  });

  it('tells what cannot be judged with what was known before', () => {
    const sheet = briefOf('plan', 'plan-2025', indicatorsOf(2, noFinal));
    expect(sheet?.unjudged).toEqual(['2: no final value; of these 2 Off track (last known, 2024).']);
    expect(sheet?.counts?.reasons).toEqual([]);
  });

  it.each(languages)('is worded in whole (%s)', (language) => {
    const sheet = briefOf('plan', 'plan-2025', [...indicatorsOf(2, noFinal), { id: 'further', verdicts: [], summary: { verdicts: [], lead: null } }], language);
    const words = [sheet?.title, sheet?.headline, ...(sheet?.unjudged ?? []), ...(sheet?.asks ?? []).flatMap(({ title, text }) => [title, text])].join(' ');
    expect(words).not.toMatch(/\{|\}|undefined|NaN/);
    expect(sheet?.unjudged).toHaveLength(2);
  });
});
