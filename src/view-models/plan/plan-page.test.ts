import { describe, expect, it, test } from 'vitest';
import { loadLocale } from '#i18n/load-locale.ts';
import { plainText } from '#i18n/lao-words.ts';
import type { OverviewFile } from '#model/overview-file.ts';
import { anOverviewWithGroups } from '#testing/group-overview-builder.ts';
import { anIndicatorSummary, aTextsFile, aVerdictSummary } from '#testing/overview-file-builder.ts';
import { planPage } from './plan-page.ts';

const locales = { en: await loadLocale('en', ['home', 'groups']), lo: await loadLocale('lo', ['home', 'groups']), vi: await loadLocale('vi', ['home', 'groups']) };

const lastKnown = { status: 'off-track', time: '2024', ratio: 0.1, achieved: 1 / 15, expectedValue: 85 } as const;
const plans: OverviewFile['plans'] = [
  { id: 'plan-2025', horizon: 5, from: 2021, to: 2025, successor: 'plan-2030' },
  { id: 'plan-2030', horizon: 5, from: 2026, to: 2030, successor: null },
  { id: 'plan-2035', horizon: 5, from: 2031, to: 2035, successor: null },
];
const unpublished = anIndicatorSummary({
  id: 'unpublished', decimals: 0, latest: { time: '2024', value: 76, status: 'A', qualifier: null }, spark: [[2022, 75], [2024, 76]],
  verdicts: [aVerdictSummary({ status: 'not-rated', reason: 'no-data-at-deadline', lastKnown, flags: ['suspected-break'] })],
});
const met = anIndicatorSummary({ id: 'met', spark: [[2021, 60], [2025, 92]], latest: { time: '2025', value: 92, status: 'A', qualifier: null }, verdicts: [aVerdictSummary({ status: 'met' })] });
const next = anIndicatorSummary({ id: 'next', verdicts: [aVerdictSummary({ key: 'plan-2030/plan', plan: 'plan-2030', time: 2030, status: 'not-rated', reason: 'too-early', expectedValue: null })] });
const distant = anIndicatorSummary({ id: 'distant', verdicts: [aVerdictSummary({ key: 'plan-2035/plan', plan: 'plan-2035', time: 2035, status: 'not-rated', reason: 'not-due', expectedValue: null })] });
const beside = anIndicatorSummary({
  id: 'beside',
  verdicts: [
    aVerdictSummary({ key: 'plan-2025/plan', evidence: 'unconfirmed', counted: false, value: 10 }),
    aVerdictSummary({ key: 'reference/2025', plan: null, kind: 'reference', counted: false, value: 35, status: 'not-met' }),
    aVerdictSummary({ key: 'reference/2030', plan: null, kind: 'reference', counted: false, time: 2030, value: 100, status: 'behind' }),
  ],
});
const overview = anOverviewWithGroups([met, unpublished, next, distant, beside], { plans });
const texts = { ...aTextsFile(overview), plans: { 'plan-2025': { title: 'A long title', short: 'Plan 2021–2025' }, 'plan-2030': { title: 'Plan 2026–2030' }, 'plan-2035': { title: 'Plan 2031–2035' } } };
const page = (id: string, language: keyof typeof locales = 'en') => planPage(overview, texts, id, locales[language]);

describe('page of a plan', () => {
  it('is none for a plan the data do not have', () => {
    expect(page('plan-2050')).toBeNull();
    expect(page('programme-1')).toBeNull();
  });

  test.each([
    ['plan-2025', 'ended', 'ended on 31 December 2025', 1, 'Final results', 'Final value'],
    ['plan-2030', 'running', '0.9 of 5 years gone', 0.178, 'State against the path', 'Latest value'],
    ['plan-2035', 'not-begun', 'begins in 2031', 0, 'Targets', 'Latest value'],
  ])('%s says its time and what its targets are', (id, state, text, gone, title, column) => {
    const { time, filled } = page(id) ?? {};
    expect(time).toMatchObject({ state, text });
    expect(time?.gone).toBeCloseTo(gone, 2);
    expect(filled?.results).toMatchObject({ title, valueColumn: column });
  });

  it('gives final values, and the last known verdict in outline where none is published', () => {
    const rows = page('plan-2025')?.filled?.results.rows.map(({ id, target, value, status, isOutlined, isDoubtful, reason, sentence }) => [id, target, value, status, isOutlined, isDoubtful, reason, sentence]);
    expect(rows).toEqual([
      ['met', '90% (2025)', '92.0% (2025)', 'met', false, false, null, '92.0% in 2025; the target for 2025 was 90%.'],
      ['unpublished', '90% (2025)', 'not published', 'off-track', true, true, 'no-data-at-deadline', '76% in 2024, when the path stood at 85%. Target for 2025: 90%.'],
    ]);
  });

  it('counts only its own confirmed targets, and says how many indicators are followed beside them', () => {
    const { of, further, filled } = page('plan-2025') ?? {};
    expect([of, further]).toEqual([2, '3 further indicators are followed without a target of this plan.']);
    expect(filled?.multiples.map(({ id }) => id)).toEqual(['met', 'unpublished']);
    expect(filled?.counts?.unrated).toBe(1);
  });

  it('keeps unconfirmed, national and international targets of its last year apart, each with its kind', () => {
    expect(page('plan-2025')?.others).toMatchObject({
      title: 'Other targets for 2025',
      targets: [
        { id: 'beside', target: '10% (2025)', kind: 'plan target, unconfirmed', isJudged: false },
        { id: 'beside', target: '35% (2025)', kind: 'international reference target', isJudged: true, status: 'not-met' },
      ],
    });
    expect(page('plan-2030')?.others.targets.map(({ target }) => target)).toEqual(['100% (2030)']);
  });

  it('is linked with the plan before and after it', () => {
    expect(page('plan-2025')?.neighbours).toEqual([{ id: 'plan-2030', text: 'Followed by Plan 2026–2030' }]);
    expect(page('plan-2030')?.neighbours).toEqual([{ id: 'plan-2025', text: 'Follows Plan 2021–2025' }]);
    expect(page('plan-2035')?.neighbours).toEqual([]);
  });

  it('says that no target has been published', () => {
    const bare = anOverviewWithGroups([beside], { plans });
    const { filled, headline } = planPage(bare, texts, 'plan-2030', locales.en) ?? {};
    expect(filled).toBeNull();
    expect(headline).toBe('The Plan 2026–2030 runs until the end of 2030. No target of this plan has been published, so nothing can be placed on its path.');
  });

  test.each([
    ['en', 'The Plan 2021–2025 has ended. Of its two published targets, one was met. No final value has been published for one of them: when last measured in 2024 one was off track.'],
    ['lo', 'Plan 2021–2025 ສິ້ນສຸດແລ້ວ. ໃນ 2 ຄາດໝາຍທີ່ເຜີຍແຜ່ ມີ 1 ຄາດໝາຍບັນລຸແລ້ວ. ໃນນັ້ນ 1 ຄາດໝາຍ ຍັງບໍ່ມີຄ່າສຸດທ້າຍທີ່ເຜີຍແຜ່: ຕາມການປະເມີນຫຼ້າສຸດໃນປີ 2024 ມີ 1 ຄາດໝາຍຫ່າງໄກຈາກແຜນ.'],
    ['vi', 'Plan 2021–2025 đã kết thúc. Trong hai mục tiêu đã công bố, một mục tiêu đã đạt. Trong đó, một mục tiêu chưa có giá trị cuối kỳ được công bố: ở lần đo gần nhất (năm 2024), một mục tiêu cách xa kế hoạch.'],
  ] as const)('says its finding in %s', (language, sentence) => {
    expect(plainText(page('plan-2025', language)?.headline ?? '').replaceAll('\u00A0', ' ')).toBe(sentence);
  });
});
