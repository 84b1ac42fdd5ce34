import { describe, expect, it, test } from 'vitest';
import { openSearch, placeParts, withParameter } from './place-of.ts';

describe('the place an address names', () => {
  test.for([
    ['https://x.org/lo/data?q=a#top', '', 'https://x.org/lo/data?q=a#top'],
    ['file:///a/b.html#/lo/data?q=a#top', 'file:///a/b.html#', '/lo/data?q=a#top'],
    ['#/en', '#', '/en'],
    ['/en/legal/x#source-y', '', '/en/legal/x#source-y'],
  ] as const)('of %s stands behind "%s"', ([href, before, place]) => {
    expect(placeParts(href)).toEqual({ before, place });
  });

  test.for([
    ['https://x.org/lo?data=demonstration#top', '?data=demonstration'],
    ['file:///a/b.html#/lo?data=demonstration#top', '?data=demonstration'],
    ['file:///a/b.html', ''],
    ['https://x.org/lo#a?b', ''],
  ] as const)('has the search part of %s', ([href, search]) => {
    expect(openSearch({ href })).toBe(search);
  });

  test.for([
    ['https://x.org/a', 'https://x.org/a?presenter=1'],
    ['https://x.org/a?slide=3#top', 'https://x.org/a?slide=3&presenter=1#top'],
    ['file:///a/b.html#/en/review/meeting?slide=3', 'file:///a/b.html#/en/review/meeting?slide=3&presenter=1'],
    ['file:///a/b.html#/a?presenter=2', 'file:///a/b.html#/a?presenter=1'],
  ] as const)('takes one more parameter: %s', ([href, expected]) => {
    expect(withParameter(href, 'presenter', '1')).toBe(expected);
  });

  it('gives a parameter back when it is set to nothing', () => {
    expect(withParameter('#/a?presenter=1&slide=2', 'presenter', '')).toBe('#/a?slide=2');
  });
});
