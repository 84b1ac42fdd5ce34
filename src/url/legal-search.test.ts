import { describe, expect, it } from 'vitest';
import { legalSearchDefaults, legalSearchInAddress, readLegalSearch } from './legal-search.ts';
import { parseSearchText, searchText } from './search-codec.ts';

describe('the address of the legal register', () => {
  it('says nothing where nothing is chosen', () => {
    expect(searchText(legalSearchInAddress(legalSearchDefaults))).toBe('');
  });

  it('says query, filters and order, and reads them again', () => {
    const search = readLegalSearch({ q: ' ກົດໝາຍ ', type: 'law,decree', force: 'yes', stage: ['in-force'], responsible: 'mtc,bol', sort: '-date' });
    expect(search).toMatchObject({ q: 'ກົດໝາຍ', type: ['law', 'decree'], force: ['yes'], stage: ['in-force'], responsible: ['mtc', 'bol'], sort: '-date' });
    expect(readLegalSearch(parseSearchText(searchText(legalSearchInAddress(search))))).toEqual(search);
  });

  it.each([
    { type: 'lore' }, { force: 'perhaps' }, { stage: 'passed' }, { certainty: 'sure' }, { relevance: 'none' }, { responsible: '../etc' }, { sort: 'colour' }, { q: 7 }, { type: { a: 1 } },
  ])('takes %j as nothing said', (values) => {
    expect(readLegalSearch(values)).toEqual(legalSearchDefaults);
  });

  it('knows a filter once, in the order of the filters', () => {
    expect(readLegalSearch({ stage: 'in-force,drafting,in-force' }).stage).toEqual(['drafting', 'in-force']);
  });
});
