import { describe, expect, it, test } from 'vitest';
import { loadLocale } from '#i18n/load-locale.ts';
import type { IndicatorSummary } from '#model/published-common.ts';
import { anIndicatorSummary, anOverviewFile, aTextsFile } from '#testing/overview-file-builder.ts';
import { shapeStyles } from '../figure/shape-style.ts';
import { reportingPage } from './reporting-page.ts';
import type { ReportingRequest } from './reporting-request.ts';
import { reportingTable } from './reporting-table.ts';

const areas = ['home', 'institution', 'reporting'] as const;
const english = await loadLocale('en', [...areas]);

const recent = (time = '2025') => ({ latest: { time, value: 1, status: 'A' as const, qualifier: null }, reported: 'recent' as const });
const older = { latest: { time: '2020', value: 1, status: 'A' as const, qualifier: null }, reported: 'older' as const };
const none = { latest: null, reported: 'none' as const };
const due = (day: string) => ({ due: { period: '2025', day } });

const scheduled: readonly IndicatorSummary[] = [
  anIndicatorSummary({ id: 'fresh', ...recent(), ...due('2027-03-31') }),
  anIndicatorSummary({ id: 'late', ...older, ...due('2026-06-30') }),
  anIndicatorSummary({ id: 'later', ...none, ...due('2023-03-31'), responsible: ['bol'] }),
  anIndicatorSummary({ id: 'shared', ...recent('2026-11-21'), responsible: ['mtc', 'bol'], in: ['sector-trade'] }),
  anIndicatorSummary({ id: 'nobody', ...older, responsible: [] }),
];
const unscheduled = scheduled.map((indicator) => ({ ...indicator, due: null }));

const pageOf = (indicators: readonly IndicatorSummary[], locale = english) => {
  const overview = anOverviewFile(indicators);
  return reportingPage({ overview, texts: aTextsFile(overview, {}, locale.language) }, locale);
};
const tableOf = (indicators: readonly IndicatorSummary[], request: Partial<ReportingRequest> = {}) => {
  const { lines, files } = pageOf(indicators);
  return reportingTable({ lines, ...files, locale: english }, { sort: 'late', ...request });
};
const ids = (indicators: readonly IndicatorSummary[], request: Partial<ReportingRequest> = {}) => tableOf(indicators, request).rows.map(({ id }) => id);

describe('the finding', () => {
  test.each([
    ['with schedules', scheduled, 'Of 5 indicators, 2 have a value for 2024 or later, 2 only an older one and 1 has none. 2 figures are overdue, the longest by 1,331 days: Title of later.'],
    ['without schedules', unscheduled, 'Of 5 indicators, 2 have a value for 2024 or later, 2 only an older one and 1 has none.'],
    ['with everybody in time', scheduled.slice(0, 1), 'Of 1 indicator, 1 has a value for 2024 or later. No figure with a published due date is overdue.'],
    ['with nothing', [], 'This dataset has no indicators yet.'],
  ])('%s', (_, indicators, sentence) => {
    expect(pageOf(indicators).finding.join(' ')).toBe(sentence);
  });

  it('is followed by what is due next and by what has no due date', () => {
    expect(pageOf(scheduled).schedule).toEqual(['Due next, on 31 March 2027: Title of fresh.', 'For 2 indicators no due date has been published.']);
  });

  it('says once that due dates are not published', () => {
    const page = pageOf(unscheduled);
    expect(page.schedule).toEqual(['Due dates are not published, so lateness is not computed and there is no calendar file.']);
    expect(JSON.stringify(page.figure)).not.toContain('Due dates');
    expect(page.unassigned).toBe('For 1 indicator no responsible institution is named.');
    expect(tableOf(unscheduled).columns.map(({ id }) => id)).toEqual(['name', 'institution', 'age']);
    expect(tableOf(unscheduled).filters.map(({ id }) => id)).toEqual(['institution', 'sector', 'state']);
  });
});

describe('institutions', () => {
  const { institutions } = pageOf(scheduled);

  it('count what they answer for, most indicators first; a shared one stands with both', () => {
    expect(institutions.map(({ id, counts: { of, recent: fresh, older: old, none: missing, late } }) => [id, of, fresh, old, missing, late])).toEqual([
      ['mtc', 3, 2, 1, 0, 1],
      ['bol', 2, 1, 0, 1, 1],
    ]);
  });

  it('say how long the longest is late, their newest value and what is due next', () => {
    expect(institutions.map(({ longest, newest, next }) => [longest, newest, next])).toEqual([
      ['the longest by 144 days', '21 Nov 2026', '31 Mar 2027'],
      ['the longest by 1,331 days', '21 Nov 2026', ''],
    ]);
  });
});

describe('the figure', () => {
  const { figure } = pageOf(scheduled);

  it('says the numbers of its bars in its table', () => {
    expect(figure.table.rows.map(({ cells }) => cells.slice(1))).toEqual([
      ['3', '2', '1', '0', '21 Nov 2026', '1', '31 Mar 2027'],
      ['2', '1', '0', '1', '21 Nov 2026', '1', '–'],
    ]);
  });

  it('has no status colour and stays inside its picture', () => {
    for (const { size, shapes } of [figure.wide, figure.narrow ?? figure.wide]) {
      for (const shape of shapes) {
        expect(JSON.stringify(shapeStyles[shape.role])).not.toMatch(/--(met|on-track|behind|off-track|moving-away|cannot)/);
        if (shape.kind === 'rect') expect(shape.x + shape.width).toBeLessThanOrEqual(size.width);
        if (shape.kind === 'text') expect(shape.y).toBeLessThanOrEqual(size.height);
      }
    }
  });
});

describe('the rows', () => {
  it('begin with the most overdue, then what is due next, then what has no value or the oldest', () => {
    expect(ids(scheduled)).toEqual(['later', 'late', 'fresh', 'nobody', 'shared']);
    expect(ids(unscheduled)).toEqual(['later', 'late', 'nobody', 'fresh', 'shared']);
  });

  it('say how late they are and how old their values', () => {
    expect(tableOf(scheduled).rows.map(({ id, age, standingText }) => [id, age, standingText])).toEqual([
      ['later', '', 'late by 1,331 days'],
      ['late', '5.9 years', 'late by 144 days'],
      ['fresh', '10 months', 'due in 130 days'],
      ['nobody', '5.9 years', ''],
      ['shared', 'under a month', ''],
    ]);
  });

  test.each([
    [{ institution: 'bol' }, ['later', 'shared']],
    [{ institution: 'bol', due: 'late' }, ['later']],
    [{ state: 'older' }, ['late', 'nobody']],
    [{ sector: 'sector-trade' }, ['shared']],
    [{ due: 'unscheduled' }, ['nobody', 'shared']],
    [{ institution: 'unknown' }, ['later', 'late', 'fresh', 'nobody', 'shared']],
    [{ sort: 'age' }, ['shared', 'fresh', 'late', 'nobody', 'later']],
    [{ sort: '-age' }, ['late', 'nobody', 'fresh', 'shared', 'later']],
    [{ sort: 'due' }, ['later', 'late', 'fresh', 'nobody', 'shared']],
    [{ sort: '-due' }, ['fresh', 'late', 'later', 'nobody', 'shared']],
    [{ sort: '-name' }, ['shared', 'nobody', 'later', 'late', 'fresh']],
    [{ sort: 'institution' }, ['later', 'fresh', 'late', 'shared', 'nobody']],
  ] as const)('for %j are %j', (request, expected) => {
    expect(ids(scheduled, request)).toEqual(expected);
  });

  it('count in each filter what another choice would show', () => {
    const { filters, count } = tableOf(scheduled, { institution: 'bol', due: 'late' });
    expect(count).toBe('1 of 5 indicators');
    expect(filters.find(({ id }) => id === 'institution')?.choices.map(({ label }) => label)).toEqual(['all institutions', 'Title of mtc (1)', 'Title of bol (1)']);
    expect(filters.find(({ id }) => id === 'due')?.choices.map(({ label }) => label)).toEqual(['any', 'overdue (1)', 'not yet due (0)', 'no due date published (1)']);
  });

  it('stay fluent in a dataset of a thousand', () => {
    const many = Array.from({ length: 1000 }, (_, place) => anIndicatorSummary({ id: `i${place}`, ...(place % 3 === 0 ? older : recent()), ...(place % 2 === 0 ? due(`2026-0${1 + (place % 9)}-15`) : {}) }));
    const page = pageOf(many);
    const begun = performance.now();
    for (const sort of ['late', '-age', 'name', 'due'] as const) reportingTable({ lines: page.lines, ...page.files, locale: english }, { sort, state: 'recent' });
    expect(performance.now() - begun).toBeLessThan(5000);
  });
});

test.each(['lo', 'en', 'vi'] as const)('every sentence is whole in %s', async (language) => {
  const locale = await loadLocale(language, [...areas]);
  for (const indicators of [scheduled, unscheduled]) {
    const page = pageOf(indicators, locale);
    const table = reportingTable({ lines: page.lines, ...page.files, locale }, { sort: 'late' });
    expect(JSON.stringify([page, table])).not.toMatch(/reporting\.[a-z]|institution\.[a-z]|home\.[a-z]|\{[a-z]+\}|undefined|NaN/i);
  }
});
