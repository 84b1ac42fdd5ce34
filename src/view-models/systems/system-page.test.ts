import { beforeAll, describe, expect, it } from 'vitest';
import { loadLocale } from '#i18n/load-locale.ts';
import type { Locale } from '#i18n/locale.ts';
import { someSystems, systemsFiles } from '#testing/systems-builder.ts';
import { readSystems } from './systems-reading.ts';
import { systemIdOf, systemPage } from './system-page.ts';

let locale: Locale;
beforeAll(async () => {
  locale = await loadLocale('en', ['home', 'indicator', 'systems', 'figure']);
});

const page = (id: string) => systemPage(id, readSystems(systemsFiles(), locale));

describe('the page of one system', () => {
  it('has facts with their sources', () => {
    const eoffice = page('eoffice');
    expect(eoffice?.since).toEqual({ text: '15 March 2019', sources: [{ id: 'gov', publisher: 'Government' }] });
    expect(eoffice?.remarks).toEqual([{ text: 'Remark on eoffice', sources: [{ id: 'press', publisher: 'A newspaper' }] }]);
    expect(page('citizens')?.awards.map(({ text }) => text)).toEqual(['Gold (2020)']);
    expect(page('gnet')?.since).toBeNull();
  });

  it('lists the bodies, the furthest first, and says under which name a source spoke of one', () => {
    expect(page('eoffice')?.rollout.map(({ body, word, date, former, note }) => [body, word, date, former, note])).toEqual([
      ['mtc', 'In use throughout', '15 Mar 2019', '', ''],
      ['mof', 'In use in part', '21 Nov 2022', 'as former Ministry of Planning', 'start not stated'],
      ['pmo', 'In use in part', '21 Nov 2022', '', ''],
    ]);
    expect(page('gshare')?.rollout).toEqual([]);
  });

  it('cites every source it names, one without an address by title, publisher and date', () => {
    expect(page('eoffice')?.sources.map(({ id, address }) => [id, address])).toEqual([['gov', 'https://example.org/gov'], ['press', null]]);
    expect(page('eoffice')?.sources[1]?.details).toEqual(expect.arrayContaining(['2022', 'no address held']));
    expect(page('gshare')?.sources.map(({ id }) => id)).toEqual(['press']);
  });

  it('is not there for an id that no system has', () => {
    expect(page('nonsense')).toBeNull();
    expect(page('constructor')).toBeNull();
  });

  it.each([
    ['gnet', 'gnet'],
    ['g_net', 'gnet'],
    ['nonsense', null],
  ])('is found by its id and by an earlier one: %s', (asked, id) => {
    expect(systemIdOf(asked, someSystems)).toBe(id);
  });
});
