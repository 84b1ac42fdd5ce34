import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { pathKinds } from '#model/indicator.ts';
import { publishedAddress, withWhatIf } from './published-address.ts';
import { parseSearchText, searchText } from './search-codec.ts';
import { readWhatIf, whatIfText } from './what-if-search.ts';

describe('what a reader tries, in an address', () => {
  test.for([
    ['', {}],
    ['asof:2027,target:95,path:logit,value:2025:88', { asOf: 2027, target: 95, path: 'logit', value: { year: 2025, value: 88 } }],
    ['lower:-2.5,upper:4', { lower: -2.5, upper: 4 }],
    ['due:2027,done:2026', { due: 2027, done: 2026 }],
    ['TARGET:95, asOf:2027', { target: 95, asOf: 2027 }],
    ['target:90,target:95', { target: 95 }],
    ['target:abc,asof:2027', { asOf: 2027 }],
    ['target:1e99,target:Infinity,target:0x10,target:', {}],
    ['path:curved,value:2025,value:88:x,target:1:2,value:2025:88:1', {}],
    ['colour:red,,:,constructor:1,__proto__:1', {}],
  ] as const)('%s is read as %j', ([text, changes]) => {
    expect(readWhatIf(text)).toEqual(changes);
  });

  it('is written so that it reads the same again, also after the way through an address', () => {
    const year = fc.integer({ min: 1990, max: 2100 });
    const value = fc.integer({ min: -1_000_000, max: 1_000_000 }).map((whole) => whole / 100);
    const changes = fc.record(
      { asOf: year, by: year, due: year, done: year, target: value, lower: value, upper: value, path: fc.constantFrom(...pathKinds), value: fc.record({ year, value }) },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(changes, (given) => {
        const text = whatIfText(given);
        expect(readWhatIf(text)).toEqual(JSON.parse(JSON.stringify(given)));
        expect(parseSearchText(searchText({ whatif: text }))['whatif'] ?? '').toBe(text);
      }),
    );
  });

  it('takes any text without failing', () => {
    fc.assert(fc.property(fc.string(), (text) => void whatIfText(readWhatIf(text))));
  });
});

describe('the address of what is published', () => {
  test.for([
    ['https://x.org/en/indicators/a', 'https://x.org/en/indicators/a'],
    ['https://x.org/en/indicators/a?whatif=target:95', 'https://x.org/en/indicators/a'],
    ['https://x.org/a?plan=p/plan&whatif=target:95&by=SEX#top', 'https://x.org/a?plan=p/plan&by=SEX#top'],
  ] as const)('of %s is %s', ([given, expected]) => {
    expect(publishedAddress(given)).toBe(expected);
  });

  it('takes a what-if in place of another', () => {
    expect(withWhatIf('https://x.org/a?whatif=target:9&by=SEX', 'target:95')).toBe('https://x.org/a?by=SEX&whatif=target:95');
  });
});
