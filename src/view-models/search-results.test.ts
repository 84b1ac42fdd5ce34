import { describe, expect, it } from 'vitest';
import { loadLocale } from '#i18n/load-locale.ts';
import type { SearchFile } from '#model/search-file.ts';
import { searchResults } from './search-results.ts';

const english = await loadLocale('en', ['home']);

const index: SearchFile = {
  schemaVersion: 1,
  language: 'en',
  concepts: [['internet', 'mang']],
  entries: [
    { kind: 'indicator', id: 'users', title: 'People using the internet', text: 'people using the internet' },
    { kind: 'indicator', id: 'households', title: 'Households with internet', text: 'households with internet' },
    { kind: 'programme', id: 'programme-2', title: 'Technology infrastructure', text: 'technology infrastructure internet' },
  ],
};

describe('search results', () => {
  it('are found across languages, with the kind of what is no indicator', () => {
    const results = searchResults(index, ' mang ', 8, english);
    expect(results?.summary).toBe('3 results for “mang”');
    expect(results?.hits.map(({ id, kindWord }) => [id, kindWord])).toContainEqual(['programme-2', 'Programme']);
  });

  it('are cut to the room there is', () => {
    expect(searchResults(index, 'internet', 2, english)).toMatchObject({ hits: { length: 2 }, hasMore: true });
  });

  it('say that nothing was found, and hint at a year of the Buddhist era', () => {
    expect(searchResults(index, '2567', 8, english)).toMatchObject({
      hits: [],
      summary: 'Nothing was found for “2567”. Try another word or fewer words.',
      hint: '2567 looks like a year of the Buddhist era; write 2024.',
    });
  });

  it('are absent while nothing is asked', () => {
    expect(searchResults(index, '  ', 8, english)).toBeNull();
  });
});
