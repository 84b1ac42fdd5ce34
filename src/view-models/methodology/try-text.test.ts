import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { parseSearchText, searchText } from '#url/search-codec.ts';
import { readMethodologySearch } from '#url/methodology-search.ts';
import { anyTryFields } from '#testing/any-try-fields.ts';
import { propertyRuns } from '#testing/property-runs.ts';
import { presetFields, presetIds } from './try-presets.ts';
import { tryFieldsOf, tryText } from './try-text.ts';


const throughAddress = (text: string) => readMethodologySearch(parseSearchText(searchText({ try: text }))).try;

describe('the form in the address', () => {
  it('is readable', () => {
    const fields = { ...presetFields('plain'), noise: '0,5', values: [{ time: '2023', value: '47', break: 'none' as const }, { time: '2024-Q3', value: '−3,5', break: 'suspected' as const }] };
    expect(searchText({ try: tryText(fields) })).toBe('?try=increase,from/2020/25.5,to/2025/75,on/2024.5,limits/0/100,noise/0.5,2023/47,2024-Q3/-3.5/suspected');
  });

  test.each(presetIds)('carries the case “%s”', (id) => {
    const text = throughAddress(tryText(presetFields(id)));
    expect(text).toBeDefined();
    expect(tryFieldsOf(text ?? '')).toEqual(presetFields(id));
  });

  it('says what is typed in the same way again, whatever is typed', () => {
    fc.assert(
      fc.property(anyTryFields, (fields) => {
        const text = tryText(fields);
        expect(throughAddress(text)).toBe(text);
        expect(tryText(tryFieldsOf(text) ?? presetFields('plain'))).toBe(text);
      }),
      { numRuns: propertyRuns(300) },
    );
  });

  test.each([
    ['increase,from/2020/x,to/2025,nonsense,path/zigzag,2023/47', { baseTime: '2020', baseValue: '', targetTime: '2025', targetValue: '', path: 'linear', values: [{ time: '2023', value: '47', break: 'none' }] }],
    ['range,range/2/4/5,constructor/1,__proto__/2', { lower: '2', upper: '4', values: [] }],
    ['increase,2020/7,393', { values: [{ time: '2020', value: '7' }, { time: '393', value: '' }] }],
    ['increase,2020/7/stated,2021/8/perhaps', { values: [{ break: 'stated' }, { break: 'none' }] }],
  ])('reads what it can of %s', (text, expected) => {
    expect(tryFieldsOf(text)).toMatchObject(expected);
  });

  it('leaves out a number that is thousands to one reader and a fraction to another', () => {
    expect(tryText({ ...presetFields('deliverable'), kind: 'increase', targetTime: '2025', targetValue: '7,393' })).toBe('increase,to/2025/,on/2024-08-15');
  });

  test.each(['', 'pie', 'increase,<b>', `increase,${'1/2,'.repeat(400)}`])('has no meaning where it is %s', (text) => {
    expect(tryFieldsOf(throughAddress(text) ?? '')).toBeNull();
  });

  it('holds at most twelve values', () => {
    expect(tryFieldsOf(`increase,${Array.from({ length: 30 }, (_, place) => `${2000 + place}/1`).join(',')}`)?.values).toHaveLength(12);
  });
});
