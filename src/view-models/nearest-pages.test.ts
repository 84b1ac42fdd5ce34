import { describe, expect, it, test } from 'vitest';
import type { SearchFile } from '#model/search-file.ts';
import { nearestPages } from './nearest-pages.ts';

const index: SearchFile = {
  schemaVersion: 1,
  language: 'en',
  concepts: [],
  entries: [
    { kind: 'indicator', id: 'coverage-3g', title: '3G mobile coverage', text: '3g mobile coverage coverage 3g coverage villages 3g' },
    { kind: 'indicator', id: 'coverage-4g', title: '4G mobile coverage', text: '4g mobile coverage coverage 4g coverage villages 4g' },
    { kind: 'indicator', id: 'netuser', title: 'People using the internet', text: 'people using the internet netuser it net user zs internet users pct' },
    { kind: 'institution', id: 'mtc', title: 'Ministry of Technology and Communications', text: 'ministry of technology and communications mtc' },
  ],
};

describe('what an address without a page may have meant', () => {
  test.each([
    ['indicators/coverage_4g', 'coverage-4g'],
    ['indicators/Coverage-4G', 'coverage-4g'],
    ['indicators/coverage_villages_4g', 'coverage-4g'],
    ['indicators/IT.NET.USER.ZS', 'netuser'],
    ['indicators/internet_users_pct', 'netuser'],
    ['indicator/Netuser', 'netuser'],
    ['Institutions/MTC', 'mtc'],
  ])('%s means %s', (address, id) => {
    expect(nearestPages(index, address.split('/')).meant?.id).toBe(id);
  });

  test.each([
    ['words of a title are a guess, not a key', 'indicators/mobile-coverage'],
    ['a key that two have', 'indicators/mobile_coverage'],
    ['the id of something else', 'institutions/coverage-4g'],
    ['no name', 'indicators/---'],
    ['a place that no screen has', 'indicators/coverage-4g/history'],
    ['the very address that has no page', 'indicators/netuser'],
    ['nothing', ''],
  ])('%s means no page beyond doubt', (_, address) => {
    expect(nearestPages(index, address.split('/')).meant).toBeNull();
  });

  it('is guessed by the words, and by most of them where all together are found nowhere', () => {
    expect(nearestPages(index, ['indicators', 'mobile-coverage']).guesses.map(({ id }) => id)).toEqual(['coverage-3g', 'coverage-4g']);
    expect(nearestPages(index, ['indicators', 'coverage-6g']).guesses.map(({ id }) => id)).toEqual(['coverage-3g', 'coverage-4g']);
    expect(nearestPages(index, ['indicators', 'technology-mobile-coverage-users']).guesses.map(({ id }) => id)).toEqual(['coverage-3g', 'coverage-4g', 'mtc', 'netuser']);
    expect(nearestPages(index, ['indicators', 'xyz']).guesses).toEqual([]);
  });
});
