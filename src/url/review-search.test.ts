import { expect, test } from 'vitest';
import { parseSearchText, searchText } from './search-codec.ts';
import { readReviewSearch } from './review-search.ts';

test.each([
  ['', ''],
  ['?log=open', '?log=open'],
  ['?needs=all&log=open&moves=all', '?log=open&needs=all&moves=all'],
  ['?log=closed&needs=10&moves=', ''],
  ['?log=open&log=open', ''],
])('the address of the review %s is read as %s', (address, again) => {
  expect(searchText(readReviewSearch(parseSearchText(address)))).toBe(again);
});
