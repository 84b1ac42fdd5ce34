import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { indicatorsSearchDefaults, indicatorsSearchInAddress, readIndicatorsSearch } from './indicators-search.ts';
import { parseSearchText, searchText } from './search-codec.ts';

const read = (address: string) => readIndicatorsSearch(parseSearchText(address));
const written = (address: string) => searchText(indicatorsSearchInAddress(read(address)));

describe('the address of the table of indicators', () => {
  test.for([
    ['', ''],
    ['?q=internet', '?q=internet'],
    ['?status=off-track,moving-away', '?status=off-track,moving-away'],
    ['?status=off-track&status=behind', '?status=off-track,behind'],
    ['?programme=programme-2&group=status&sort=-name', '?programme=programme-2&group=status&sort=-name'],
    ['?sort=-status', '?sort=-status'],
  ] as const)('%s is written again as %s', ([address, again]) => {
    expect(written(address)).toBe(again);
  });

  test.for([
    ['defaults', '?group=programme&sort=status&q='],
    ['an unknown status', '?status=purple'],
    ['an unknown order', '?sort=--name'],
    ['an unknown grouping', '?group=colour'],
    ['something that is no id', '?programme=../../etc,%3Cscript%3E'],
    ['an unknown parameter', '?colour=red'],
    ['white space only', '?q=%20%20'],
  ] as const)('%s leaves the default page and an empty address', ([, address]) => {
    expect(read(address)).toEqual(indicatorsSearchDefaults);
    expect(written(address)).toBe('');
  });

  it('keeps the readable part of a list and each item once', () => {
    expect(read('?status=met,purple,met,%20behind').status).toEqual(['met', 'behind']);
  });

  it('takes six indicators to compare and no more', () => {
    expect(read('?compare=i1,i2,i3,i4,i5,i6,i7').compare).toHaveLength(6);
  });

  it('cuts a query that is no longer a query', () => {
    expect(read(`?q=${'a'.repeat(5000)}`).q).toHaveLength(200);
  });

  it('survives the way into an address and back', () => {
    const search = fc.record({
      q: fc.array(fc.constantFrom('ອິນເຕີເນັດ', 'mạng', '4G', '&', '=', ',', '%', '+', '#', '"', '<', '😀', 'x y')).map((parts) => parts.join('')),
      status: fc.uniqueArray(fc.constantFrom('met', 'on-track', 'behind', 'off-track', 'moving-away', 'cannot')),
      reason: fc.uniqueArray(fc.constantFrom('no-target', 'no-data', 'too-old')),
      institution: fc.uniqueArray(fc.constantFrom('mtc', 'bol', 'moic', 'a-1')),
      age: fc.uniqueArray(fc.constantFrom('recent', 'older', 'none')),
      group: fc.constantFrom('programme', 'pillar', 'sector', 'institution', 'status', 'none'),
      compare: fc.uniqueArray(fc.constantFrom('i1', 'i2', 'i3', 'i4', 'i5', 'i6', 'i7', 'i8')),
      sort: fc.constantFrom('name', '-latest', 'time', '-change', 'target', '-status', 'status'),
    });
    fc.assert(
      fc.property(search, (values) => {
        const state = readIndicatorsSearch(values);
        expect(read(searchText(indicatorsSearchInAddress(state)))).toEqual(state);
      }),
    );
  });

  it('is a good page for any address', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom('q', 'status', 'institution', 'group', 'sort', 'x'), fc.string())), (pairs) => {
        const address = `?${pairs.map(([name, value]) => `${name}=${value}`).join('&')}`;
        expect(() => read(address)).not.toThrow();
      }),
    );
  });
});
