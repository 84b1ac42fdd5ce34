import { beforeAll, describe, expect, it } from 'vitest';
import { loadLocale } from '#i18n/load-locale.ts';
import type { Locale } from '#i18n/locale.ts';
import { aSystem, someSystems, systemsFiles } from '#testing/systems-builder.ts';
import { readSystems } from './systems-reading.ts';
import { systemsPage, type SystemsRequest } from './systems-page.ts';

let locale: Locale;
beforeAll(async () => {
  locale = await loadLocale('en', ['home', 'systems']);
});

type Given = NonNullable<Parameters<typeof systemsFiles>[0]>;

const page = (request: SystemsRequest = {}, given: Given = {}) => systemsPage(request, readSystems(systemsFiles(given), locale));
const everywhere = (stage: number) => ['mtc', 'mof', 'moh', 'pmo'].map((body): [string, number, string, string, string] => [body, stage, '2024-01-01', 'gov', '']);

describe('the headline of the systems', () => {
  it.each<[string, Given['systems'], string]>([
    ['says of how few bodies something is published', someSystems, 'Three shared systems were handed over to ministries in late 2022. How far each is used is published for four bodies only.'],
    ['says that nothing is', [aSystem('gnet')], 'One shared system was handed over to ministries in late 2022. How far they are used is not published for any government body.'],
    ['counts where most is known', [aSystem('gnet', { rollout: everywhere(4) }), aSystem('gweb', { rollout: everywhere(0).slice(1) })], 'Two shared systems were handed over to ministries in late 2022. Of 8 roll-outs in 4 bodies, 4 are in use, 0 on the way and 3 not begun; for 1 there is no data.'],
    ['leaves out a gap that is not there', [aSystem('gnet', { rollout: everywhere(2) })], 'One shared system was handed over to ministries in late 2022. Of 4 roll-outs in 4 bodies, 0 are in use, 4 on the way and 0 not begun.'],
    ['knows a dataset without the conference', [aSystem('gnet', { conference: false })], 'One digital-government system is followed here. How far they are used is not published for any government body.'],
  ])('%s', (_name, systems = someSystems, headline) => {
    expect(page({}, { systems }).headline.join(' ')).toBe(headline);
  });

  it('names the source that all systems of the conference share, and only then speaks of it', () => {
    expect(page().lead).toContain('Source: A newspaper: “Title of press”, 2022.');
    expect(page({}, { systems: [aSystem('gnet'), aSystem('gweb', { sources: [] })] }).lead).toBe('');
  });
});

describe('the matrix', () => {
  const labels = (request: SystemsRequest = {}) => page(request).matrix.rows.flatMap(({ cells }) => cells.map(({ label }) => label));

  it('holds what a source states and says of everything else that there is no data', () => {
    expect(labels().filter((label) => !label.endsWith('no data'))).toEqual([
      'EOFFICE, Technology: In use throughout, 15 March 2019. Source: Government',
      'EOFFICE, Finance: In use in part, 21 November 2022, as former Ministry of Planning. Source: A newspaper',
      'EOFFICE, PM Office: In use in part, 21 November 2022. Source: A newspaper',
      'GNET, Province Office: On trial, 22 December 2022. Source: Government',
    ]);
    expect(labels()).toHaveLength(5 * 3);
    expect(page().matrix.rows.find(({ id }) => id === 'mof')?.continues).toBe('with former Planning');
  });

  it('prefers what is said of the body itself to what is said of one it continues', () => {
    const own = aSystem('eoffice', { rollout: [['mof', 1, '2021-01-01', 'gov', ''], ['mpi', 3, '2022-11-21', 'press', '']] });
    const { matrix, detail } = page({ body: 'mof', system: 'eoffice' }, { systems: [own] });
    expect(matrix.rows.find(({ id }) => id === 'mof')?.cells[0]?.stage).toBe(1);
    expect(detail?.before).toEqual(['In use in part (21 November 2022)']);
  });

  it.each<[SystemsRequest, string | undefined]>([
    [{ body: 'mof', system: 'eoffice' }, 'In use in part (21 November 2022)'],
    [{ body: 'moh', system: 'gnet' }, 'No data: no dated source says how far it has come.'],
    [{ body: 'mpi', system: 'eoffice' }, undefined],
    [{ body: 'mof', system: 'nonsense' }, undefined],
    [{ body: 'mof', system: 'citizens', set: 'others' }, 'No data: no dated source says how far it has come.'],
    [{ body: 'mof' }, undefined],
  ])('opens the cell the address names, if it is there: %o', (request, said) => {
    expect(page(request).detail?.said).toBe(said);
  });

  it.each<[SystemsRequest, string]>([
    [{}, 'conference'],
    [{ set: 'others' }, 'others'],
    [{ system: 'citizens' }, 'others'],
    [{ curve: 'citizens' }, 'others'],
    [{ system: 'nonsense' }, 'conference'],
  ])('shows the set the address means: %o', (request, set) => {
    expect(page(request).sets.find(({ isChosen }) => isChosen)?.id).toBe(set);
  });

  it('offers no choice between sets where there is one', () => {
    expect(page({}, { systems: [aSystem('gnet')] }).sets).toEqual([]);
    expect(page({ set: 'others' }, { systems: [aSystem('gnet')] }).matrix.columns).toHaveLength(1);
  });
});

describe('the gaps', () => {
  it('stand by system, the largest first, with the exceptions where they are few', () => {
    expect(page().bySystem.map(({ id, noData, notBegun, which }) => [id, noData, notBegun, ...which])).toEqual([
      ['gshare', 5, 0, 'No data for any.'],
      ['gnet', 4, 0, 'No data, except for Province Office.'],
      ['eoffice', 2, 0, 'No data: Health and Province Office.'],
    ]);
  });

  it('stand by body, and tell not begun from no data', () => {
    const systems = [aSystem('gnet', { rollout: everywhere(0).slice(0, 2) }), aSystem('gweb', { rollout: everywhere(4).slice(0, 1) })];
    expect(page({}, { systems }).byBody.map(({ id, noData, notBegun, which }) => [id, noData, notBegun, ...which])).toEqual([
      ['moh', 2, 0, 'No data for any.'],
      ['pmo', 2, 0, 'No data for any.'],
      ['mof', 1, 1, 'No data: GWEB.', 'Not begun: GNET.'],
      ['mtc', 0, 1, 'Not begun: GNET.'],
    ]);
  });
});

describe('the list of systems', () => {
  it('says of each who provides it, since when, and where it is known to be used', () => {
    expect(page().systems.map(({ id, since, use, providers }) => [id, since, use, ...providers.map(({ name }) => name)])).toEqual([
      ['gnet', 'not found', 'not published', 'Ministry of Technology and Communications'],
      ['eoffice', '15 March 2019', 'at least 3 bodies', 'Ministry of Technology and Communications', 'VNPT'],
      ['gshare', 'not found', 'not published', 'Ministry of Technology and Communications'],
      ['citizens', 'not found', 'not published', 'Ministry of Home Affairs (until 20 March 2025)'],
    ]);
  });
});
