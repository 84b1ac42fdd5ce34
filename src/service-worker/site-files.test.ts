import { describe, expect, it, test } from 'vitest';
import type { SiteFiles } from '#model/site-files.ts';
import { isScreenAddress } from './screen-address.ts';
import { isSiteCache, neededWith, sameInBuild } from './site-files.ts';

const file = (path: string, bytes: number, needs: readonly number[], language?: 'lo' | 'en') => ({ path, bytes, id: path.replace(/-.*/u, ''), needs: [...needs], ...(language === undefined ? {} : { language }) });

const site: SiteFiles = {
  entry: 'assets/index-1.js',
  start: [],
  files: [file('page-1.js', 30, [1, 3, 4]), file('chart-1.js', 300, [2]), file('library-1.js', 20, [0]), file('wordsLo-1.js', 5, [], 'lo'), file('wordsEn-1.js', 5, [], 'en'), file('other-1.js', 9, [])],
};
const paths = (files: readonly { readonly path: string }[]) => files.map(({ path }) => path);

describe('what an opened file may still load', () => {
  it('is followed to the end, smaller files first, and never in a circle', () => {
    expect(paths(neededWith(site, new Set(['page-1.js'])))).toEqual(['library-1.js', 'page-1.js', 'chart-1.js']);
  });

  it('has the words of the languages that were opened, and no others', () => {
    const withWords = { ...site, files: [...site.files, file('frameEn-1.js', 1, [], 'en')] };
    const needed = paths(neededWith(withWords, new Set(['page-1.js', 'frameEn-1.js'])));
    expect(needed).toContain('wordsEn-1.js');
    expect(needed).not.toContain('wordsLo-1.js');
  });

  it('is nothing where nothing was opened', () => {
    expect(neededWith(site, new Set(['unknown.js']))).toEqual([]);
  });
});

describe('what was kept of one build', () => {
  const next: SiteFiles = { ...site, files: [file('page-2.js', 30, []), file('chart-2.js', 300, []), file('new-2.js', 1, [])] };

  it('is found in the next one by what it is, not by its name', () => {
    expect(paths(sameInBuild(new Set(['page-1.js', 'other-1.js']), site, next))).toEqual(['page-2.js']);
  });

  it('is all of the next one where it was all', () => {
    expect(paths(sameInBuild(new Set(paths(site.files)), site, next))).toEqual(['page-2.js', 'chart-2.js', 'new-2.js']);
  });
});

test.for([
  ['/', '/', true],
  ['/lo', '/', true],
  ['/en/indicators/coverage-4g', '/', true],
  ['/tracker/vi/data', '/tracker/', true],
  ['/tracker/', '/tracker/', true],
  ['/lo/data', '/tracker/', false],
  ['/dataset/download/all.csv', '/', false],
  ['/fr/indicators', '/', false],
  ['/en/embed/indicators/netuser', '/', false],
] as const)('%s below %s is a screen: %s', ([pathname, base, expected]) => {
  expect(isScreenAddress(pathname, base)).toBe(expected);
});

test.for([
  ['tracker-site-assets /', '/', true],
  ['tracker-site-of-old /', '/', true],
  ['tracker-site-assets /tracker/', '/', false],
  ['tracker-published-0123 /', '/', false],
] as const)('the cache %s belongs to the site at %s: %s', ([name, base, expected]) => {
  expect(isSiteCache(name, base)).toBe(expected);
});
