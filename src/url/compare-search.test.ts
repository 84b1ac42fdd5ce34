import { describe, expect, it, test } from 'vitest';
import { mostSelected } from '#view-models/indicators-table/table-selection.ts';
import { compareSearchInAddress, mostCompared, readCompareSearch } from './compare-search.ts';
import { parseSearchText, searchText } from './search-codec.ts';

const read = (address: string) => readCompareSearch(parseSearchText(address));

describe('the address of a comparison', () => {
  test.each(['', '?indicators=netuser', '?indicators=netuser,coverage-4g&as=index', '?indicators=netuser,coverage-4g&as=index&base=2019'])('%s says the same when it is read and written', (address) => {
    expect(searchText(compareSearchInAddress(read(address)))).toBe(address);
  });

  it('does not say what is as usual', () => {
    expect(searchText(compareSearchInAddress(read('?indicators=netuser&as=multiples&base=')))).toBe('?indicators=netuser');
  });

  it('names each indicator once, and nothing that cannot be an id', () => {
    expect(read('?indicators=b1,a1,b1,../etc,%3Cimg%3E,A1').indicators).toEqual(['b1', 'a1']);
  });

  it('keeps more indicators than are shown, so that the reader can be told, but no heap of them', () => {
    expect(read('?indicators=a1,a2,a3,a4,a5,a6,a7').indicators).toHaveLength(7);
    expect(read(`?indicators=${Array.from({ length: 500 }, (_, place) => `a${place}`).join(',')}`).indicators).toHaveLength(24);
  });

  test.each(['?as=pie', '?base=12', '?base=20x1', '?base=3021', '?base=-2020'])('takes %s for nothing said', (address) => {
    expect(read(address)).toEqual({ indicators: [], as: 'multiples', base: null });
  });

  it('holds as many as can be ticked in the table', () => {
    expect(mostSelected).toBe(mostCompared);
  });
});
