import { describe, expect, test } from 'vitest';
import { readReportingSearch, reportingSearchInAddress } from './reporting-search.ts';
import { parseSearchText, searchText } from './search-codec.ts';

const written = (address: string) => searchText(reportingSearchInAddress(readReportingSearch(parseSearchText(address))));

describe('the address of the reporting status', () => {
  test.for([
    ['', ''],
    ['?institution=mtc&due=late', '?institution=mtc&due=late'],
    ['?sector=sector-trade&state=recent&sort=-age', '?sector=sector-trade&state=recent&sort=-age'],
    ['?sort=late', ''],
    ['?sort=colour&state=purple&due=never&institution=%3Cscript%3E&x=1', ''],
    ['?institution=a&institution=b', ''],
    ['?sort=-due', '?sort=-due'],
    ['?show=all&sort=age', '?sort=age&show=all'],
    ['?show=some', ''],
  ] as const)('%s is written again as %s', ([address, again]) => {
    expect(written(address)).toBe(again);
  });
});
