import { describe, expect, it, test } from 'vitest';
import { readMethodologySearch } from './methodology-search.ts';
import { parseSearchText, searchText } from './search-codec.ts';

const read = (address: string) => readMethodologySearch(parseSearchText(address));

describe('the address of the method', () => {
  test.each(['', '?try=increase,from/2020/25.5,to/2025/75,2023/47/suspected,on/2023.5', '?try=at-least,to/2030/99,2024/-3'])('%s says the same when it is read and written', (address) => {
    expect(searchText(read(address))).toBe(address);
  });

  test.each(['?try=', '?try=%3Cscript%3E', '?try=2020/1', `?try=increase,${'2020/1,'.repeat(200)}`, '?try=increase%20x'])('takes %s for nothing said', (address) => {
    expect(read(address).try).toBeUndefined();
  });

  it('does not let a value of another kind in', () => {
    expect(readMethodologySearch({ try: 12 }).try).toBeUndefined();
    expect(readMethodologySearch({ try: ['increase'] }).try).toBeUndefined();
  });
});
