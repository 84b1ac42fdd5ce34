import { describe, expect, it, test } from 'vitest';
import { loadLocale } from '#i18n/load-locale.ts';
import type { HomeFile, MarkRun } from '#model/home-file.ts';
import { inFlightStatuses, ratedStatuses, reasons } from '#model/status.ts';
import { aHomeFile, aHomePlan, aRun, lastKnownRun, someHomeTexts, unknownRun } from '#testing/home-file-builder.ts';
import { homeHeadline } from './headline.ts';

const english = await loadLocale('en', ['home']);

/** A home with one plan of these marks; a plan to 2030 is running on the as-of date. */
const homeWith = (to: number, ...marks: MarkRun[]): HomeFile =>
  aHomeFile({ plans: [aHomePlan(marks, { id: to === 2025 ? 'plan-2025' : 'strategy-2030', to })] });

const headline = (home: HomeFile): string => homeHeadline(home, someHomeTexts(), english);

describe('the headline of home', () => {
  it('says what is known of a plan that ended without a final value', () => {
    expect(headline(aHomeFile())).toBe(
      'The Plan 2021–2025 has ended. None of its three published targets has a final value: when last measured in 2024 one was off track and one was moving away; the third has no reported value.',
    );
  });

  test.for<[string, HomeFile, string]>([
    ['all last known', homeWith(2025, lastKnownRun('off-track', '2024', 2)),
      'The Plan 2021–2025 has ended. None of its two published targets has a final value: when last measured in 2024 two were off track.'],
    ['last known of different years', homeWith(2025, lastKnownRun('met', '2022'), lastKnownRun('behind', '2024')),
      'The Plan 2021–2025 has ended. None of its two published targets has a final value: when last measured in 2022 and 2024 one was met and one was behind.'],
    ['nothing known', homeWith(2025, unknownRun('no-data', 2), unknownRun('no-baseline')),
      'The Plan 2021–2025 has ended. None of its three published targets has a final value: two have no reported value and one has no published baseline.'],
    ['all final', homeWith(2025, aRun('not-met', 2), aRun('met', 5)),
      'The Plan 2021–2025 has ended. Of its seven published targets, five were met and two were not met.'],
    ['some final', homeWith(2025, aRun('worse-than-baseline'), aRun('met', 3), lastKnownRun('behind', '2023', 2), unknownRun('no-data', 3)),
      'The Plan 2021–2025 has ended. Of its nine published targets, three were met and one ended worse than its baseline. No final value has been published for two of them: when last measured in 2023 two were behind. Three have no reported value.'],
    ['many targets, ended', homeWith(2025, aRun('worse-than-baseline'), aRun('not-met', 2), aRun('partly-met'), aRun('nearly-met'), aRun('met', 12), unknownRun('no-data')),
      'The Plan 2021–2025 has ended. Of its 18 published targets, 12 were met, two were nearly or partly met, three were missed and one cannot be judged.'],
    ['many targets, running', homeWith(2030, aRun('moving-away'), aRun('breached', 2), aRun('behind'), aRun('on-track', 11)),
      'The Strategy 2021–2030 runs until the end of 2030. Of its 15 published targets, 11 are met or on track, one is behind and three are off track or moving away.'],
    ['one target, final', homeWith(2025, aRun('partly-met')), 'The Plan 2021–2025 has ended. The result of its only published target: Partly met.'],
    ['one target, last known', homeWith(2025, lastKnownRun('off-track')),
      'The Plan 2021–2025 has ended. Its only published target cannot be judged: no final value. Last known, 2024: Off track.'],
    ['one target, nothing known', homeWith(2025, unknownRun('no-baseline')),
      'The Plan 2021–2025 has ended. Its only published target cannot be judged: no baseline.'],
    ['running', homeWith(2030, aRun('off-track'), aRun('behind', 2), aRun('on-track', 3), unknownRun('too-early')),
      'The Strategy 2021–2030 runs until the end of 2030. Of its seven published targets, three are on track, two are behind and one is off track. One is too early to judge.'],
    ['running, one result already', homeWith(2030, aRun('not-met'), aRun('on-track')),
      'The Strategy 2021–2030 runs until the end of 2030. Of its two published targets, one is on track and one was not met.'],
    ['running, nothing rated', homeWith(2030, unknownRun('baseline-only', 2)),
      'The Strategy 2021–2030 runs until the end of 2030. None of its two published targets can be judged yet: two have no value after their baselines.'],
    ['running, only old verdicts', homeWith(2030, lastKnownRun('on-track', '2021'), unknownRun('no-data')),
      'The Strategy 2021–2030 runs until the end of 2030. None of its two published targets can be judged at present: when last measured in 2021 one was on track. The other has no reported value.'],
    ['running, one target', homeWith(2030, aRun('behind')), 'The Strategy 2021–2030 runs until the end of 2030. Its only published target: Behind.'],
    ['not begun', aHomeFile({ plans: [aHomePlan([unknownRun('not-due', 2)], { from: 2027, to: 2030 })] }),
      'The Plan 2021–2025 begins in 2027. None of its two published targets can be judged yet: two are not due yet.'],
    ['no target at all', aHomeFile({ plans: [aHomePlan([])] }), 'No plan has a published target, so no verdict can be given; 12 indicators are followed.'],
  ])('%s', ([, home, sentence]) => {
    expect(headline(home)).toBe(sentence);
  });

  it('speaks of the running plan with targets before one that has ended', () => {
    const ended = aHomePlan([aRun('met')]);
    const running = aHomePlan([aRun('behind')], { id: 'strategy-2030', to: 2030 });
    expect(headline(aHomeFile({ plans: [ended, running] }))).toContain('Strategy 2021–2030 runs');
  });

  test.for(['en', 'lo', 'vi'] as const)('has words for every status and reason in %s', async (language) => {
    const locale = await loadLocale(language, ['home']);
    const known = reasons.filter((reason) => reason !== 'no-target').map((reason) => unknownRun(reason, 2));
    const rated = ratedStatuses.map((status) => aRun(status));
    const unrated = [...inFlightStatuses.map((status) => lastKnownRun(status)), ...known];
    for (const to of [2025, 2030]) {
      for (const marks of [...rated.map((run) => [run, ...unrated.slice(0, 8)]), unrated, [...rated, ...unrated]]) {
        expect(homeHeadline(homeWith(to, ...marks), someHomeTexts(), locale)).not.toMatch(/[{}]|home\./);
      }
    }
  });
});
