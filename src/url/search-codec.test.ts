import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { parseSearchText, searchText } from './search-codec.ts';

/** Latin, Greek, Cyrillic, Lao and the signs between them, control characters included. */
const anyLetter = fc.integer({ min: 0, max: 0x2fff }).map((code) => String.fromCodePoint(code));

describe('search part of an address', () => {
  test.for([
    [{}, ''],
    [{ q: '4G' }, '?q=4G'],
    [{ status: ['off-track', 'moving-away'] }, '?status=off-track,moving-away'],
    [{ plan: 'plan-2025/plan', q: '' }, '?plan=plan-2025/plan'],
    [{ whatif: 'asof:2027,value:2025:88' }, '?whatif=asof:2027,value:2025:88'],
    [{ page: undefined }, ''],
  ] as const)('%j is written as %s', ([values, text]) => {
    expect(searchText(values)).toBe(text);
  });

  it('joins a name that is given twice', () => {
    expect(parseSearchText('?status=behind&status=met')).toEqual({ status: 'behind,met' });
  });

  test.for(['constructor', 'toString', 'hasOwnProperty'])('takes %s for a name like any other', (name) => {
    expect(Object.entries(parseSearchText(`?${name}=a&${name}=b`))).toEqual([[name, 'a,b']]);
  });

  it('leaves out a name that would change prototypes', () => {
    const values = parseSearchText('?__proto__=a&__proto__=b&q=4G');
    expect(Object.entries(values)).toEqual([['q', '4G']]);
    expect(Object.getPrototypeOf(Object.assign({}, values))).toBe(Object.prototype);
  });

  it('reads back every text it writes', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/), fc.string({ minLength: 1, unit: anyLetter })), (values) => {
        expect(parseSearchText(searchText(values))).toEqual(values);
      }),
    );
  });
});
