import { describe, expect, it } from 'vitest';
import { loadLocale } from '#i18n/load-locale.ts';
import { statuses } from '#model/status.ts';
import { aHomeFile, aHomePlan, aRun, lastKnownRun, someHomeTexts, unknownRun } from '#testing/home-file-builder.ts';
import { homeCounts } from './counts.ts';
import { homeCue } from './cue.ts';

const english = await loadLocale('en', ['home']);

describe('the count strip', () => {
  it('counts the targets of the headline plan only, and names last known verdicts beside the reason', () => {
    const counts = homeCounts(aHomeFile(), someHomeTexts(), english);
    expect(counts?.caption).toBe('Counted here: the three published targets of the Plan 2021–2025');
    expect(counts?.rated.map(({ count }) => count)).toEqual([0, 0, 0, 0, 0]);
    expect(counts?.unrated).toBe(3);
    expect(counts?.reasons).toEqual([
      {
        reason: 'no-data-at-deadline',
        count: 2,
        words: 'no final value',
        lastKnown: [
          { status: 'off-track', count: 1, note: 'last known, 2024' },
          { status: 'moving-away', count: 1, note: 'last known, 2024' },
        ],
      },
      { reason: 'no-data', count: 1, words: 'no data', lastKnown: [] },
    ]);
  });

  it('gathers statuses of one tone, and always sums to all targets', () => {
    const marks = [...statuses.filter((status) => status !== 'not-rated').map((status) => aRun(status, 2)), lastKnownRun('met', '2023'), unknownRun('too-old')];
    const counts = homeCounts(aHomeFile({ plans: [aHomePlan(marks)] }), someHomeTexts(), english);
    expect(counts?.rated).toEqual([
      { tone: 'met', status: 'met', count: 2 },
      { tone: 'on-track', status: 'on-track', count: 2 },
      { tone: 'behind', status: 'behind', count: 6 },
      { tone: 'off-track', status: 'off-track', count: 6 },
      { tone: 'moving-away', status: 'moving-away', count: 4 },
    ]);
    expect(counts?.unrated).toBe(2);
  });

  it('is absent when no plan has a counted target', () => {
    expect(homeCounts(aHomeFile({ plans: [aHomePlan([])] }), someHomeTexts(), english)).toBeNull();
  });
});

describe('the cue under the counts', () => {
  it('says how many indicators have no target and where they moved', () => {
    expect(homeCue(aHomeFile(), english)).toBe(
      '9 further indicators are followed without a target. Compared with 2021: 4 better, 1 worse, 2 unchanged, 2 not comparable.',
    );
  });

  it('is blank when every indicator has a target', () => {
    const home = aHomeFile();
    expect(homeCue({ ...home, withoutTarget: { ...home.withoutTarget, of: 0 } }, english)).toBe('');
  });
});
