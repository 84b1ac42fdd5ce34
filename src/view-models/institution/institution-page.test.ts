import { describe, expect, it, test } from 'vitest';
import { loadLocale } from '#i18n/load-locale.ts';
import { aLegalFile, aPublishedLaw, legalTextsFile } from '#testing/legal-builder.ts';
import type { PublishedInstitution } from '#model/published-common.ts';
import type { SystemsFile, SystemsTextsFile } from '#model/systems-file.ts';
import { lawsOf } from './laws-of.ts';
import { lifetimeOf } from './lifetime.ts';
import { providedSystems, usedSystems } from './systems-of.ts';

const english = await loadLocale('en', ['home', 'institution']);
const vietnamese = await loadLocale('vi', ['home', 'institution']);

const aBody = (id: string, overrides: Partial<PublishedInstitution> = {}): PublishedInstitution => ({
  id, kind: 'ministry', from: null, to: null, formerly: [], successor: [], ...overrides,
});
const texts = { institutions: { mpi: { title: 'Ministry of Planning' }, mof: { title: 'Ministry of Finance' } } };

describe('the lifetime of a body', () => {
  test.each([
    [{}, ''],
    [{ from: '2021' }, 'since 2021'],
    [{ to: '2025-03-20' }, 'until 20 March 2025'],
    [{ from: '2011', to: '2021' }, 'from 2011 until 2021'],
  ])('%j is said as "%s"', (dates, words) => {
    const body = aBody('mof', dates);
    expect(lifetimeOf(body, [body], texts, english).lifetime).toBe(words);
  });

  it('is linked both ways, whichever of the two says it', () => {
    const [before, after] = [aBody('mpi', { to: '2025-03-20', successor: ['mof'] }), aBody('mof')];
    expect(lifetimeOf(after, [before, after], texts, english).formerly).toEqual([{ id: 'mpi', name: 'Ministry of Planning', lifetime: 'until 20 March 2025' }]);
    expect(lifetimeOf(before, [before, after], texts, english).successors).toEqual([{ id: 'mof', name: 'Ministry of Finance', lifetime: '' }]);
    const said = [aBody('mpi'), aBody('mof', { formerly: ['mpi'] })] as const;
    expect(lifetimeOf(said[0], said, texts, english).successors.map(({ id }) => id)).toEqual(['mof']);
  });

  it('keeps a kind of body that has no word yet', () => {
    expect(lifetimeOf(aBody('x', { kind: 'council' }), [], texts, english).kind).toBe('council');
  });
});

const systems: SystemsFile = {
  schemaVersion: 1,
  asOf: '2026-11-21',
  stages: [1, 3, 4],
  inUseFrom: 3,
  systems: [
    {
      id: 'eoffice', aliases: [], provider: ['mtc', 'vnpt'], since: { time: '2019-03-15', sources: [] }, awards: [], conference: true, sources: [],
      rollout: [['mpi', 1, '2021', 's', ''], ['mpi', 3, '2022-11-21', 's', ''], ['mtc', 4, '2019', 's', ''], ['mof', 1, '2020', 's', '']],
    },
    { id: 'gchat', aliases: [], provider: ['mtc'], since: null, awards: [], conference: true, sources: [], rollout: [] },
  ],
  sources: [],
};
const systemsTexts: SystemsTextsFile = {
  schemaVersion: 1,
  language: 'en',
  systems: { eoffice: { title: 'E-Office', what: 'Documents', awards: [], remarks: [] } },
  stages: { '3': 'partly in use' },
  institutions: {},
};

describe('systems', () => {
  it('are those a body provides, with the bodies known to use them', () => {
    expect(providedSystems('mtc', systems, systemsTexts, english)).toEqual([
      { id: 'eoffice', title: 'E-Office', what: 'Documents', facts: ['since 15 March 2019', 'known to be in use at 2 bodies'] },
      { id: 'gchat', title: 'gchat', what: '', facts: ['where it is in use was not found'] },
    ]);
  });

  it('are also those it uses, at the latest stage that is known', () => {
    expect(usedSystems('mpi', systems, systemsTexts, english).map(({ id, facts }) => [id, facts])).toEqual([['eoffice', ['partly in use (21 November 2022)']]]);
    expect(usedSystems('lsb', systems, systemsTexts, english)).toEqual([]);
  });
});

const legal = aLegalFile([
  aPublishedLaw('unsure', { current: null }),
  aPublishedLaw('old', { type: 'decree', number: [{ value: '12/PM', sources: [] }, { value: '13/PM', sources: [] }], current: { stage: 'adopted', date: '2017', certainty: 'inferred' } }),
  aPublishedLaw('new'),
  aPublishedLaw('undated', { current: { stage: 'trial', date: null, certainty: 'stated' } }),
  aPublishedLaw('gone', { current: { stage: 'repealed', date: '2026-01-15', certainty: 'stated' } }),
  aPublishedLaw('others', { responsible: ['bol'] }),
]);
const legalTexts = legalTextsFile('vi', { new: { title: null, original: 'Law on data' } });

describe('laws', () => {
  it('stand newest first with kind, number and stage, repealed ones last', () => {
    expect(lawsOf('mtc', legal, legalTexts, english).map(({ id, type, stage }) => [id, type, stage])).toEqual([
      ['new', 'Law', 'in force, 7 April 2023'],
      ['old', 'Decree 12/PM / 13/PM', 'adopted, 2017 (inferred)'],
      ['unsure', 'Law', 'stage not confirmed'],
      ['undated', 'Law', 'on trial, day not found'],
      ['gone', 'Law', 'repealed, 15 January 2026'],
    ]);
  });

  it('without a title in the language keep the English one, and say so', () => {
    expect(lawsOf('mtc', legal, legalTexts, vietnamese)[0]).toMatchObject({ title: 'Law on data', titleLanguage: 'en' });
  });
});
