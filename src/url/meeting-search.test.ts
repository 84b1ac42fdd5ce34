import { expect, test } from 'vitest';
import { meetingSearchInAddress, readMeetingSearch } from './meeting-search.ts';
import { parseSearchText, searchText } from './search-codec.ts';

test.each([
  ['', ''],
  ['?slide=3', '?slide=3'],
  ['?slide=3&presenter=1', '?slide=3&presenter=1'],
  ['?slide=1', ''],
  ['?slide=0', ''],
  ['?slide=-4', ''],
  ['?slide=two', ''],
  ['?slide=1e3', ''],
  ['?slide=3,4', ''],
  ['?presenter=yes', ''],
])('%s is written again as %s', (address, again) => {
  expect(searchText(meetingSearchInAddress(readMeetingSearch(parseSearchText(address))))).toBe(again);
});
