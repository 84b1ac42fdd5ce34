import { describe, expect, it, test } from 'vitest';
import { loadLocale } from '#i18n/load-locale.ts';
import type { HomeFile } from '#model/home-file.ts';
import { aHomeFile, aNamedIndicator, aVerdictSummary, groupOf, someHomeTexts, unknownRun } from '#testing/home-file-builder.ts';
import { homeChanges } from './changes.ts';
import { homeDownloads } from './downloads.ts';
import { homeComponents, homePillars, homeSectors } from './groups.ts';
import { homeInstitutions } from './institutions.ts';
import { homeMethod } from './method.ts';
import { homeProgrammes } from './programmes.ts';

const english = await loadLocale('en', ['home']);
const texts = someHomeTexts();
const home = aHomeFile();

describe('programmes', () => {
  const { title, rows } = homeProgrammes(home, texts, english);

  it('show the worst case by name, last known in outline', () => {
    expect(title).toBe('Two programmes');
    expect(rows[0]?.filled?.worst).toMatchObject({ status: 'moving-away', isOutlined: true, note: 'last known, 2024', indicators: [{ id: 'coverage' }] });
    expect(rows[0]?.filled).toMatchObject({ movement: '3 better, 1 worse', reported: '6 of 12' });
    expect(rows[0]?.filled?.marks.marks).toHaveLength(12);
  });

  it('without an indicator are empty, not red', () => {
    expect(rows[1]).toMatchObject({ title: 'Skills', filled: null });
  });

  it('where nothing can be said give the commonest reason', () => {
    const marks = [unknownRun('no-data'), unknownRun('no-target', 4)];
    const programme = { id: 'programme-1', order: 1, group: groupOf('programme-1', marks), marks, worst: [] };
    const only = homeProgrammes({ ...home, programmes: [programme] }, texts, english).rows[0];
    expect(only?.filled?.worst).toMatchObject({ status: 'not-rated', isOutlined: false, note: 'no published target' });
  });
});

describe('pillars, components and sectors', () => {
  it('say how many indicators have a target', () => {
    expect(homePillars(home, texts, english).cards[0]?.lines[0]).toBe('12 indicators, 3 with a published plan target');
    expect(homeComponents(home, texts, english).cards[0]?.lines[0]).toBe('9 indicators, none with a published plan target');
  });

  it('a sector shows a figure with unit and period, or says that there is none', () => {
    const { title, cards } = homeSectors(home, texts, english);
    expect(title).toBe('Digital technology in two sectors');
    expect(cards[0]).toMatchObject({ marks: null, example: null, lines: ['No indicator of digital use in this sector has been published.'] });
    expect(cards[1]?.example?.text).toBe('4G mobile coverage: 76% in 2024');
  });

  test.for([
    ['ge', 'A', 'over 76%'],
    ['le', 'A', 'nearly 76%'],
    ['approx', 'P', 'about 76% (provisional)'],
    [null, 'E', '76% (estimate)'],
  ] as const)('a value with qualifier %s and status %s reads %s', ([qualifier, status, words]) => {
    const example = aNamedIndicator({ latest: { time: '2024-05', value: 76, status, qualifier } });
    const sectors = [{ id: 'sector-trade', order: 1, group: groupOf('sector-trade', [unknownRun('no-target')]), marks: [unknownRun('no-target')], example }];
    expect(homeSectors({ ...home, sectors }, texts, english).cards[0]?.example?.text).toBe(`4G mobile coverage: ${words} in May 2024`);
  });
});

describe('changes', () => {
  it('of a first release: there is nothing to compare with, its notes stand instead', () => {
    const changes = homeChanges(home, texts, english);
    expect(changes.intro).toBe('This is the first release: there is no earlier one to compare with. What to know about this release:');
    expect(changes.items).toMatchObject([{ kinds: ['Data'], note: 'First release of the dataset.' }]);
  });

  it('of a later release name indicator, figures and note', () => {
    const change = { kind: 'revision', indicator: 'coverage', note: 0, from: 66.25, to: 62.7, time: '2022' } as const;
    const changes = homeChanges(aHomeFile({ previousRelease: '2026.11', changes: [change] }), texts, english);
    expect(changes.against).toBe('Against release 2026.11');
    expect(changes.items).toMatchObject([
      { kinds: ['Revision'], move: null, indicator: { title: '4G mobile coverage' }, figures: '66.25 → 62.7, 2022', note: 'First release of the dataset.' },
    ]);
  });
});

type HomeChange = HomeFile['changes'][number];

describe('verdicts that moved', () => {
  const behind = { status: 'behind', reason: null, lastKnown: null } as const;
  const move: HomeChange['move'] = { plan: 'plan-2025', from: null, to: behind, causes: ['revision', 'time'] };
  const change: HomeChange = { kind: 'revision', indicator: 'coverage', note: null, from: null, to: null, time: null, move };

  it('stand with the plan, before and after, and a word for each cause', () => {
    const changes = homeChanges(aHomeFile({ previousRelease: '2026.11', changes: [change], moved: 3 }), texts, english);
    expect(changes.intro).toBe('3 verdicts on targets of the plans are others than before; those that fell furthest come first.');
    expect(changes.items).toMatchObject([
      { kinds: ['Revision', 'Time'], indicator: { title: '4G mobile coverage' }, figures: '', move: { plan: 'Plan 2021–2025', from: null, to: behind } },
    ]);
  });
});

describe('reporting, files and method', () => {
  it('lists institutions with coverage in words', () => {
    const row = homeInstitutions(home, texts, english).rows[0];
    expect(row).toMatchObject({ name: 'Technology and Communications', recent: '6 of 12', newest: '21 Nov 2026' });
    expect(row?.coverage.label).toBe('6 with a value for 2024 or later, 4 with an older value only, 2 without a value');
  });

  it('counts overdue figures where due dates are published, and says where they are not', () => {
    const scheduled = aHomeFile({ institutions: [{ id: 'mtc', of: 12, recent: 6, older: 4, none: 2, newest: null, scheduled: 5, late: 2 }, { id: 'bol', of: 1, recent: 1, older: 0, none: 0, newest: '2025', scheduled: 0, late: 0 }] });
    const { hasDue, counted, rows } = homeInstitutions(scheduled, texts, english);
    expect([hasDue, counted, rows.map(({ late }) => late)]).toEqual([true, 'Overdue figures are counted to 21 November 2026.', ['2', '']]);
    expect(homeInstitutions(home, texts, english)).toMatchObject({ hasDue: false, counted: 'Due dates are not published, so lateness is not counted.' });
  });

  it('names files with format, size and rows', () => {
    expect(homeDownloads(home, english)).toEqual([{ path: 'download/observations.csv', name: 'observations.csv', details: 'CSV, 717 kB, 5,329 rows' }]);
  });

  it('works an example with the numbers in place', () => {
    expect(homeMethod(home, texts, english).example).toMatchObject({
      intro: 'Worked example, 4G mobile coverage in 2024:',
      formula: '(76 − 75) ÷ (85 − 75) = 0.10',
      status: 'off-track',
      isOutlined: true,
    });
  });

  it('prints a ratio on its own side of the threshold', () => {
    const lastKnown = { status: 'behind', time: '2024', ratio: 0.9496, achieved: 0.5, expectedValue: 85 } as const;
    const example = aNamedIndicator({ verdict: aVerdictSummary({ lastKnown }) });
    expect(homeMethod({ ...home, example }, texts, english).example?.formula).toContain('= 0.9496');
  });

  it('has no example without a baseline', () => {
    expect(homeMethod({ ...home, example: aNamedIndicator({ baseline: null }) }, texts, english).example).toBeNull();
  });
});

test.for(['lo', 'vi'] as const)('every section speaks %s without a gap', async (language) => {
  const locale = await loadLocale(language, ['home']);
  const all = JSON.stringify([
    homeProgrammes(home, texts, locale),
    homePillars(home, texts, locale),
    homeComponents(home, texts, locale),
    homeSectors(home, texts, locale),
    homeChanges(home, texts, locale),
    homeInstitutions(home, texts, locale),
    homeDownloads(home, locale),
    homeMethod(home, texts, locale),
  ]);
  expect(all).not.toMatch(/home\.|\{[a-z]+\}|undefined|NaN/);
});
