import { describe, expect, it, test } from 'vitest';
import { loadLocale } from '#i18n/load-locale.ts';
import type { LegalFile } from '#model/legal-file.ts';
import { aLegalEvent, aLegalFile, aPublishedLaw, legalTextsFile } from '#testing/legal-builder.ts';
import { legalTextPage, meantText } from './legal-text-page.ts';

const english = await loadLocale('en', ['legal', 'institution']);
const vietnamese = await loadLocale('vi', ['legal', 'institution']);

const source = (id: string, publisher: string): LegalFile['sources'][number] => ({
  id, title: `title of ${id}`, publisher, date: '2023-03', url: 'https://example.org/', retrieved: '2026-11-21', commit: null, repository: null, path: null, evidence: 'secondary', licence: { id: 'news-fact', redistribution: 'free' },
});
const legal = aLegalFile(
  [
    aPublishedLaw('law-1', {
      aliases: ['law_one'],
      number: [{ value: '20/NA', sources: ['press'] }, { value: '02/NA', sources: ['firm'] }],
      events: [aLegalEvent('in-force', '2013-02-01', 'stated', ['firm']), aLegalEvent('adopted', '2012-12-07'), aLegalEvent('promulgated', null), aLegalEvent('repealed', '2027-01-01')],
      current: { stage: 'in-force', date: '2013-02-01', certainty: 'stated' },
      replacedBy: ['law-2'],
    }),
    aPublishedLaw('law-2', { events: [aLegalEvent('adopted', null, 'unverified')], current: null, inForce: false, replaces: ['law-1'], relevance: 'context' }),
  ],
  { indicator: 'legal-force', sources: [source('firm', 'A firm'), source('press', 'A newspaper'), source('other', 'Nobody')] },
);
const names = legalTextsFile('en', {
  'law-1': { title: 'Law one', original: 'Law one', lao: 'ກົດໝາຍ', events: [null, 'agreed', null, null], remarks: [{ text: '12 chapters', sources: ['press'] }] },
  'law-2': { title: 'Law two' },
}, { institutions: { mtc: { title: 'Ministry' } } });
const page = legalTextPage('law-1', legal, names, english);

describe('the page of a legal text', () => {
  it('says first where it stands', () => {
    expect(page?.finding).toEqual(['In force, 1 February 2013. It counts as in force on 21 November 2026.']);
    expect(legalTextPage('law-2', legal, names, english)?.finding).toEqual(['Every statement about this text is unverified: as of 21 November 2026 it does not count as in force.']);
  });

  it('tells its events in the order of their days, each with certainty and source', () => {
    expect(page?.events.map(({ date, stage, certainty, kind, note, sources }) => [date, stage, certainty, kind, note, sources.map(({ name }) => name).join()])).toEqual([
      ['7 December 2012', 'Adopted', 'stated', 'past', 'agreed', 'A newspaper'],
      ['day not found', 'Promulgated', 'stated', 'past', null, 'A newspaper'],
      ['1 February 2013', 'In force', 'stated', 'past', null, 'A firm'],
      ['1 January 2027', 'Repealed', 'still ahead, stated', 'ahead', null, 'A newspaper'],
    ]);
  });

  it('says in a sentence whose numbers disagree', () => {
    expect(page?.conflicts).toEqual(['The sources give different numbers: 20/NA (A newspaper) and 02/NA (A firm).']);
  });

  it('lists the sources that it names, and no others', () => {
    expect(page?.sources.map(({ id, details }) => [id, details])).toEqual([
      ['firm', ['March 2023', 'secondary source', 'fact from the news', 'fetched 21 Nov 2026']],
      ['press', ['March 2023', 'secondary source', 'fact from the news', 'fetched 21 Nov 2026']],
    ]);
  });

  it('is counted in the indicator, unless it is context', () => {
    expect([page?.indicator, legalTextPage('law-2', legal, names, english)?.indicator]).toEqual(['legal-force', null]);
  });

  it('shows the Lao title beside its own, and the English one beside a Vietnamese', () => {
    expect(page?.otherTitles).toMatchObject([{ text: 'ກົດໝາຍ', language: 'lo' }]);
    const other = legalTextPage('law-1', legal, legalTextsFile('vi', { 'law-1': { title: 'Luật một', original: 'Law one', lao: null } }), vietnamese);
    expect([other?.title.text, other?.otherTitles.map(({ text }) => text), other?.missingTitles]).toEqual(['Luật một', ['Law one'], ['Chưa tìm thấy tên tiếng Lào.']]);
  });

  test.each([
    ['law-1', 'law-1'],
    ['law_one', 'law-1'],
    ['LAW-2', 'law-2'],
    ['law-3', null],
    ['', null],
  ])('%s is meant as %s', (asked, id) => {
    expect(meantText(asked, legal)).toBe(id);
  });

  it('is none for an id that no text has', () => {
    expect(legalTextPage('law-3', legal, names, english)).toBeNull();
  });
});
