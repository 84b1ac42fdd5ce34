import { describe, expect, it, test } from 'vitest';
import { bibtex } from './bibtex.ts';
import type { CitedDataset } from './cited-dataset.ts';
import { ris } from './ris.ts';

const cited = (overrides: Partial<CitedDataset> = {}): CitedDataset => ({
  id: 'lao-digital-economy',
  title: 'Lao PDR digital-economy plans',
  publisher: 'The editors',
  asOf: '2026-11-21',
  release: '2026.11',
  fingerprint: '030e51b9',
  address: 'https://example.org/en/data',
  language: 'en',
  notes: ['Not an official publication'],
  ...overrides,
});

/** Fields of an entry, one a line. */
const fieldsOf = (entry: string) => Object.fromEntries(Array.from(entry.matchAll(/^ {2}(\w+) = \{(.*)\},?$/gmu), ([, name, value]) => [name, value]));
/** Braces that are not escaped open and close. */
const isBalanced = (entry: string): boolean => {
  let depth = 0;
  for (const [brace] of entry.replaceAll(/\\[{}]/g, '').matchAll(/[{}]/g)) {
    depth += brace === '{' ? 1 : -1;
    if (depth < 0) return false;
  }
  return depth === 0;
};

describe('a citation for BibTeX', () => {
  it('names title, body, day, release, address and fingerprint', () => {
    const entry = bibtex(cited());
    expect(entry.split('\n')[0]).toBe('@misc{lao-digital-economy-2026.11,');
    expect(fieldsOf(entry)).toEqual({
      title: '{Lao PDR digital-economy plans}',
      author: '{The editors}',
      year: '2026',
      date: '2026-11-21',
      version: '2026.11',
      url: 'https://example.org/en/data',
      language: 'en',
      note: 'SHA-256 030e51b9. Not an official publication',
    });
  });

  test.for([
    ['100% of {homes} & more', '100\\% of \\{homes\\} \\& more'],
    ['a_b #1 $5 ~ ^', 'a\\_b \\#1 \\$5 \\textasciitilde{} \\textasciicircum{}'],
    ['C:\\x}', 'C:\\textbackslash{}x\\}'],
    ['two\r\nlines', 'two lines'],
    ['ແຜນພັດທະນາ 5 ປີ', 'ແຜນພັດທະນາ 5 ປີ'],
    ['Kế hoạch 5 năm', 'Kế hoạch 5 năm'],
  ] as const)('writes %j so that it is printed as it is', ([title, written]) => {
    const entry = bibtex(cited({ title }));
    expect(fieldsOf(entry)['title']).toBe(`{${written}}`);
    expect(isBalanced(entry)).toBe(true);
  });

  it('keeps an address an address', () => {
    const entry = bibtex(cited({ address: 'https://example.org/a_b?x=1&y=%20{z}' }));
    expect(fieldsOf(entry)['url']).toBe('https://example.org/a_b?x=1&y=%20%7Bz%7D');
    expect(isBalanced(entry)).toBe(true);
  });
});

describe('a citation for reference managers', () => {
  it('is one field a line, from type to end', () => {
    const lines = ris(cited({ notes: ['First', 'Second'] })).split('\r\n');
    expect(lines.at(0)).toBe('TY  - DATA');
    expect(lines.slice(-2)).toEqual(['ER  - ', '']);
    for (const line of lines.slice(0, -1)) expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- /);
    expect(lines).toContain('DA  - 2026/11/21');
    expect(lines.filter((line) => line.startsWith('N1'))).toEqual(['N1  - SHA-256 030e51b9', 'N1  - First', 'N1  - Second']);
  });

  it('takes no text for a field', () => {
    const lines = ris(cited({ title: 'ແຜນ\r\nER  - \nTY  - BOOK' })).split('\r\n');
    expect(lines.filter((line) => line.startsWith('TY'))).toEqual(['TY  - DATA']);
    expect(lines).toContain('TI  - ແຜນ ER - TY - BOOK');
  });
});
