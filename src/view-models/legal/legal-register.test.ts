import { describe, expect, it } from 'vitest';
import { loadLocale } from '#i18n/load-locale.ts';
import type { LegalFile } from '#model/legal-file.ts';
import { aLegalEvent, aLegalFile, aPublishedLaw, legalTextsFile } from '#testing/legal-builder.ts';
import { legalHead } from './legal-head.ts';
import type { LegalRequest } from './legal-request.ts';
import { legalRows } from './legal-row.ts';
import { legalTable } from './legal-table.ts';

const english = await loadLocale('en', ['legal', 'institution']);
const lao = await loadLocale('lo', ['legal', 'institution']);

const current = (stage: 'adopted' | 'drafting' | 'in-force' | 'replaced', date: string | null, certainty: 'stated' | 'inferred' = 'stated') => ({ stage, date, certainty });
const texts = [
  aPublishedLaw('data-law', { number: [{ value: '25/NA', sources: ['press'] }], events: [aLegalEvent('adopted', '2017-05-12'), aLegalEvent('in-force', null, 'inferred')], current: current('in-force', null, 'inferred') }),
  aPublishedLaw('old-law', { number: [{ value: '20/NA', sources: ['press'] }, { value: '02/NA', sources: ['blog'] }], events: [aLegalEvent('replaced', '2023-04-07', 'inferred')], current: current('replaced', '2023-04-07', 'inferred'), inForce: false, replacedBy: ['new-law'] }),
  aPublishedLaw('new-law', { events: [aLegalEvent('in-force', '2023-04-07')], current: current('in-force', '2023-04-07'), replaces: ['old-law'], responsible: ['moic'] }),
  aPublishedLaw('claimed', { events: [aLegalEvent('in-force', '2024', 'unverified')], current: null, inForce: false, responsible: [] }),
  aPublishedLaw('drafted', { type: 'strategy', events: [aLegalEvent('drafting', '2026-01')], current: current('drafting', '2026-01'), inForce: false }),
  aPublishedLaw('signed', { type: 'decree', events: [aLegalEvent('adopted', '2018'), aLegalEvent('adopted', '2020', 'stated', ['blog']), aLegalEvent('in-force', '2027-01-01')], current: current('adopted', '2020'), inForce: false }),
  aPublishedLaw('penal-code', { events: [aLegalEvent('in-force', '2018')], current: current('in-force', '2018'), relevance: 'context' }),
];
const source = (id: string, publisher: string): LegalFile['sources'][number] => ({
  id, title: id, publisher, date: '2022', url: null, retrieved: null, commit: null, repository: null, path: null, evidence: 'secondary', licence: { id: 'news-fact', redistribution: 'free' },
});
const legal = aLegalFile(texts, { sources: [source('press', 'A newspaper'), source('blog', 'A blog')] });
const names = legalTextsFile(
  'en',
  { 'data-law': { title: 'Law on Data' }, 'old-law': { title: 'Old law' }, 'new-law': { title: 'New law' }, claimed: {}, drafted: {}, signed: {}, 'penal-code': {} },
  { remarks: [{ text: 'More than 60 were drafted.', sources: ['press'] }], institutions: { mtc: { title: 'Ministry' }, moic: { title: 'Commerce' } } },
);
const rows = legalRows(legal, names, english);
const row = (id: string) => rows.find((one) => one.id === id);
const asked = (request: Partial<LegalRequest> = {}): LegalRequest => ({ q: '', force: [], stage: [], type: [], certainty: [], responsible: [], relevance: [], sort: 'stage', ...request });
const table = (request: Partial<LegalRequest> = {}) => legalTable(rows, asked(request), 'missing', names, english);
const shown = (request: Partial<LegalRequest> = {}) => table(request).groups.flatMap(({ rows: own }) => own.map(({ id }) => id));
const counts = (request: Partial<LegalRequest>, facet: string) =>
  Object.fromEntries(table(request).facets.find(({ id }) => id === facet)?.options.map(({ value, count }) => [value, count]) ?? []);

describe('the head of the register', () => {
  const head = legalHead(legal, names, english);

  it('finds how many digital texts are in force, and says what a source says of all of them', () => {
    expect(head.finding).toBe('2 of the 6 digital texts identified here are in force.');
    expect(head.remarks).toEqual(['More than 60 were drafted. Source: A newspaper, 2022.']);
    expect(head.lead[0]).toBe('Identified here: 7 texts, 6 on digital matters, which are counted, and 1 for context, which are not.');
  });

  it('counts each digital text once', () => {
    expect(head.counts.map(({ standing, count }) => [standing, count])).toEqual([['in-force', 2], ['drafting', 1], ['adopted', 1], ['replaced', 1], ['unconfirmed', 1]]);
    expect(head.counts.reduce((sum, { count }) => sum + count, 0)).toBe(legal.digital.of);
    expect(head.counts.find(({ standing }) => standing === 'in-force')?.count).toBe(legal.digital.inForce);
  });

  it('says that there are none, and that none is in force', () => {
    expect(legalHead(aLegalFile([]), names, english).finding).toBe('No legal text is in the register of this dataset yet.');
    expect(legalHead(aLegalFile(texts.slice(3, 5)), names, english).finding).toBe('None of the 2 digital texts identified here is in force.');
  });
});

describe('a row of the register', () => {
  it.each([
    ['data-law', 'In force, day not found', ['Adopted, 12 May 2017'], 'inferred'],
    ['new-law', 'In force, 7 April 2023', [], 'stated'],
    ['claimed', 'Stage not confirmed', ['In force, 2024: not confirmed'], 'unverified'],
    ['drafted', 'Being drafted, January 2026', [], 'stated'],
    ['signed', 'Adopted, 2020', ['In force, 1 January 2027: still ahead'], 'stated'],
  ])('%s: %s', (id, stage, notes, certainty) => {
    expect(row(id)).toMatchObject({ stage, notes, certainty });
  });

  it('never takes an unverified statement as in force', () => {
    expect(row('claimed')?.facets).toMatchObject({ force: ['no'], stage: ['unconfirmed'] });
  });

  it('says where sources disagree on number or date', () => {
    expect(row('old-law')).toMatchObject({ number: '20/NA / 02/NA', conflicts: ['The sources give different numbers: 20/NA and 02/NA.'] });
    expect(row('signed')?.conflicts).toEqual(['The sources give different dates for “adopted”: 2018 and 2020.']);
  });

  it('links what replaces and what is replaced, both ways', () => {
    expect([row('new-law')?.replaces.map(({ text }) => text), row('old-law')?.replacedBy.map(({ id }) => id)]).toEqual([['Old law'], ['new-law']]);
  });

  it('has the English title marked as such where none was found in the language of the page', () => {
    const [first] = legalRows(legal, legalTextsFile('lo', { 'data-law': { title: null, original: 'Law on Data' } }), lao);
    expect(first?.title).toEqual({ text: 'Law on Data', language: 'en' });
  });
});

describe('the table of the register', () => {
  it('lists replaced texts and context apart', () => {
    expect(table().groups.map(({ id, rows: own }) => [id, own.length])).toEqual([['digital', 5], ['ended', 1], ['context', 1]]);
  });

  it.each([
    ['stage', ['claimed', 'drafted', 'signed', 'new-law', 'data-law', 'old-law', 'penal-code']],
    ['-stage', ['new-law', 'data-law', 'signed', 'drafted', 'claimed', 'old-law', 'penal-code']],
    ['title', ['claimed', 'drafted', 'data-law', 'new-law', 'signed', 'old-law', 'penal-code']],
    ['date', ['data-law', 'signed', 'new-law', 'drafted', 'claimed', 'old-law', 'penal-code']],
    ['-date', ['drafted', 'new-law', 'signed', 'data-law', 'claimed', 'old-law', 'penal-code']],
  ] as const)('in the order %s', (sort, ids) => {
    expect(shown({ sort })).toEqual(ids);
  });

  it('is narrowed by what fits every filter; a filter counts under the choices of the others', () => {
    expect(shown({ force: ['yes'], relevance: ['digital'] })).toEqual(['new-law', 'data-law']);
    expect(shown({ type: ['decree', 'strategy'] })).toEqual(['drafted', 'signed']);
    expect(counts({ relevance: ['digital'] }, 'force')).toEqual({ yes: 2, no: 4 });
    expect(counts({ force: ['yes'] }, 'relevance')).toEqual({ digital: 2, context: 1 });
    expect(counts({}, 'responsible')).toEqual({ mtc: 5, moic: 1 });
  });

  it('is not narrowed by a value no text has', () => {
    expect(table({ responsible: ['bol'], type: ['plan'] })).toMatchObject({ chosen: 0, count: '7 texts' });
  });

  it('finds titles and numbers, and says how many of all', () => {
    expect(shown({ q: 'law on DATA' })).toEqual(['data-law']);
    expect(shown({ q: '02/na' })).toEqual(['old-law']);
    expect(table({ q: 'data' }).count).toBe('1 of 7 texts');
    expect(table({ q: 'nothing of the kind' }).groups).toEqual([]);
  });

  it('finds by the words of the published index, in any language, and only texts', () => {
    const entry = { title: 'x', text: 'ກົດໝາຍ luat' };
    const index = { schemaVersion: 1 as const, language: 'en', concepts: [], entries: [{ ...entry, kind: 'legal' as const, id: 'new-law' }, { ...entry, kind: 'indicator' as const, id: 'drafted' }] };
    const found = (q: string) => legalTable(rows, asked({ q }), index, names, english).groups.flatMap(({ rows: own }) => own.map(({ id }) => id));
    expect([found('Luật'), found('luat'), legalTable(rows, asked({ q: 'luat' }), 'awaited', names, english).count]).toEqual([['new-law'], ['new-law'], '7 texts']);
  });
});
