import { describe, expect, it } from 'vitest';
import { loadLocale } from '#i18n/load-locale.ts';
import type { ReleaseFile } from '#model/release-file.ts';
import { aVerdict } from '#testing/indicator-file-builder.ts';
import { aJudgedRelease } from '#testing/judged-release.ts';
import { aValueChange, noChanges } from '#testing/release-file-builder.ts';
import { changeCounts } from './change-counts.ts';
import { changeFinding, movesSummary } from './change-finding.ts';
import { releaseChanges } from './change-rows.ts';
import { narrowedChanges } from './narrowed-changes.ts';
import { releaseNames } from './release-names.ts';

const texts = {
  indicators: { coverage: { title: '4G coverage' } },
  plans: { 'plan-2025': { title: 'Five-year plan', short: 'Plan 2025' } },
  units: { percent: { title: 'per cent', short: '%' } },
  series: { 'coverage/itu': 'population' },
};

/** Judged in 2023 and again a little later; only what is given differs. */
const judgedCase = (value: number, target: number) => ({ ...aVerdict().case, target: { time: 2025, value: target }, observations: [{ time: 2022, value: 75 }, { time: 2023, value }], asOf: 2024 });
async function changesTo(value: number, target: number, changes: Partial<ReleaseFile['changes']>, start = 75.5) {
  const before = { ...aJudgedRelease({ coverage: judgedCase(start, 90) }), id: '2026.05' };
  const after = { ...aJudgedRelease({ coverage: judgedCase(value, target) }), changes: { ...noChanges, ...changes } };
  const locale = await loadLocale('en', ['releases']);
  return { locale, changes: releaseChanges(before, [after], releaseNames([before, after], texts, locale)) };
}

const released = (id: string, value: number) => ({ id, time: '2025', value, range: null, due: null });
const revised = aValueChange({ period: '2023', kind: 'changed', cause: 'revision', from: 75.5, to: 80, reason: 'annual report' });
const replaced = { indicator: 'coverage', key: 'plan-2025/plan', from: released('t1', 90), to: released('t2', 78), reason: 'Lowered' };

describe('what differs between two releases', () => {
  it('splits a mixed move and tells the chain in a sentence, which a single cause does not need', async () => {
    const { changes } = await changesTo(78, 99, { values: [{ ...revised, to: 78 }], targets: [{ ...replaced, to: released('t2', 99) }] }, 80);
    expect(changes.moves.map(({ indicator, target, from, to, causeWords, sentence, way }) => [indicator.title, target, from?.status, to?.status, causeWords, sentence, way])).toEqual([
      ['4G coverage', 'Plan 2025', 'on-track', 'off-track', 'revised values and changed target', 'With the revised values: Behind. With the new target: Off track.', 'worse'],
    ]);
    expect((await changesTo(81, 90, { values: [revised] })).changes.moves.map(({ causeWords, sentence, way }) => [causeWords, sentence, way])).toEqual([['revised values', '', 'better']]);
  });

  it('says corrected where values were corrected, and baseline where the target stayed', async () => {
    const { changes } = await changesTo(80, 90, { values: [{ ...revised, cause: 'correction', reason: 'digits were swapped' }] });
    expect(changes.moves.map(({ causes, causeWords }) => [causes, causeWords])).toEqual([[['correction'], 'corrected values']]);
    expect(changes.corrections.map(({ from, to, reasons }) => [from, to, reasons])).toEqual([['75.5%', '80.0%', ['Correction: digits were swapped']]]);
    expect(changes.changed).toEqual([]);
    expect((await changesTo(75.5, 76, {})).changes.moves[0]?.causeWords).toBe('changed baseline or milestones');
  });

  it('names target, reason, series and period, and prints a change as exactly as it is written', async () => {
    const { changes } = await changesTo(75.5, 90, {
      values: [revised, aValueChange({ series: 'itu', period: '2024-Q1', to: 12.25 }), aValueChange({ period: '2021', kind: 'removed', cause: 'revision', from: 70, to: null })],
      targets: [replaced, { ...replaced, key: 'national/2030', from: null, reason: null }],
    });
    expect(changes.targets.map(({ target, from, to, reason }) => [target, from, to, reason])).toEqual([
      ['Plan 2025', '90% (2025)', '78% (2025)', 'Lowered'],
      ['national target, 2030', null, '78% (2025)', ''],
    ]);
    expect(changes.added.map(({ series, period, to }) => [series, period, to])).toEqual([['population', 'Q1 2024', '12.25%']]);
    expect(changes.changed.map(({ period, from, to, kind }) => [period, from, to, kind])).toEqual([['2023', '75.5%', '80.0%', 'changed'], ['2021', '70%', null, 'removed']]);
  });

  it('is narrowed to a cause and an indicator, and counted', async () => {
    const { changes, locale } = await changesTo(80, 90, { values: [revised], targets: [replaced], parts: [{ indicator: 'other', added: 3, changed: 0, removed: 1 }] });
    expect(Object.values(narrowedChanges(changes, { cause: 'revision' })).map((rows) => rows.length)).toEqual([1, 0, 0, 1, 0, 0, 1]);
    expect(Object.values(narrowedChanges(changes, { indicator: 'other' })).flat().map(({ key }) => key)).toEqual(['other']);
    expect(changeCounts(changes, locale).map(({ name, count, details }) => [name, count, details])).toEqual([
      ['Verdicts moved', '1', 'revised values: 1'],
      ['Targets changed', '1', ''],
      ['Values changed', '1', ''],
      ['Values of provinces, countries and breakdowns', '4', ''],
    ]);
    expect(changeFinding(changes, '2026.05', locale)).toBe('Since release 2026.05: 1 verdict moved, 1 target changed and 1 value was revised or withdrawn.');
    expect(movesSummary(changes.moves, locale)).toBe('Better: 1.');
  });

  it('says that nothing changed', async () => {
    const { changes, locale } = await changesTo(75.5, 90, {});
    expect(changeFinding(changes, '2026.05', locale)).toBe('Nothing has changed since release 2026.05.');
  });
});
