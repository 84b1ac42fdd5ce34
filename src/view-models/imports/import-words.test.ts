import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadLocale } from '#i18n/load-locale.ts';
import { noChoices } from '#model/import-choices.ts';
import type { ImportFinding } from '#model/import-finding.ts';
import type { FindingGroup } from '#model/import-outcome.ts';
import { findingGroups } from '#intake/imports/finding-groups.ts';
import { decided, doneAgain, takenBack, typed } from './choices-history.ts';
import { meaningOfColumn, withMeaning } from './column-choices.ts';
import { importHeadline } from './import-headline.ts';
import { placesWords } from './place-words.ts';
import { mendIds, toldRules } from './told-rules.ts';

const finding = (part: Partial<ImportFinding>): ImportFinding => ({ severity: 'error', rule: 'not-a-number', place: { file: 'a.csv', line: 2, column: 3 }, value: 'x', names: {}, message: 'm', mend: 'd', mends: [], ...part });
/** Words of the readers that name formats, encodings, units, fields and states, and no rule. */
const noRules: readonly string[] = [
  'another-chosen', 'bad-change-set', 'cross-section', 'definition-en', 'definition-lo', 'link-only', 'no-table', 'not-stated', 'open-sdg', 'per-100', 'per-1000', 'per-10000',
  'per-100000', 'per-million', 'source-address', 'source-publisher', 'source-title', 'structure-specific', 'title-en', 'title-lo', 'utf-16be', 'utf-16le', 'utf-8', 'windows-1252', 'world-bank',
];
const en = await loadLocale('en', ['imports', 'importrules']);

describe('the words of an import', () => {
  it.each([
    [{ error: 0, warning: 0, note: 0 }, '746 values read. Nothing stops the import.'],
    [{ error: 1, warning: 0, note: 0 }, '746 values read. 1 finding stops the import.'],
    [{ error: 2, warning: 4, note: 1 }, '746 values read. 2 findings stop the import; 5 more are kept with a flag or a note.'],
    [{ error: 0, warning: 1, note: 0 }, '746 values read. Nothing stops the import; 1 finding is kept with a flag or a note.'],
  ])('say first what stops it: %o', (open, words) => {
    expect(importHeadline({ account: { read: 746, accepted: 700, rejected: 46 }, open }, en)).toBe(words);
  });

  it('tell cells below one another as a range', () => {
    const cells = ['C2', 'C3', 'C4'].map((cell) => finding({ place: { file: 'a.xlsx', sheet: 'Data', cell } }));
    const [group] = findingGroups(cells, new Set());
    expect(placesWords(group as FindingGroup, false)).toEqual({ text: 'Data · C2:C4', more: 0 });
  });

  it('have a text for every rule that a reader or a rule can name', () => {
    const folders = ['src/intake/formats', 'src/intake/imports', 'src/intake/change-sets'];
    const entries = folders.flatMap((folder) => readdirSync(folder, { recursive: true, withFileTypes: true }));
    const sources = entries.filter((entry) => entry.isFile() && entry.name.endsWith('.ts') && !entry.name.includes('.test.')).map((entry) => readFileSync(`${entry.parentPath}/${entry.name}`, 'utf8'));
    // Every word with hyphens is a rule, but for these: a new one has a text, or is named here.
    const words = new Set(sources.flatMap((text) => [...text.matchAll(/'([a-z][a-z0-9]*(?:-[a-z0-9]+)+)'/g)].map(([, word]) => word ?? '')));
    expect(words.size).toBeGreaterThan(150);
    const known = new Set<string>([...toldRules, ...mendIds, ...noRules]);
    expect([...words].filter((word) => !known.has(word))).toEqual([]);
    expect(noRules.filter((word) => !words.has(word))).toEqual([]);
  });
});

describe('findings told as one', () => {
  it('are those of one text, or with the same mendings; notes of a rule are told together', () => {
    const mends = [{ id: 'unit-number', field: 'unit', from: 'PER_100', to: 'NUMBER', isForAll: true }] as const;
    const groups = findingGroups(
      [finding({ severity: 'note', rule: 'padded-text', value: ' 1' }), finding({}), finding({ value: 'y' }), finding({}), finding({ rule: 'count-under-rate', value: '1', mends }), finding({ rule: 'count-under-rate', value: '2', mends }), finding({ severity: 'note', rule: 'padded-text', value: ' 2' })],
      new Set(),
    );
    expect(groups.map(({ rule, count, values }) => [rule, count, values])).toEqual([['not-a-number', 2, ['x']], ['not-a-number', 1, ['y']], ['count-under-rate', 2, ['1', '2']], ['padded-text', 2, [' 1', ' 2']]]);
  });
});

describe('what was decided', () => {
  it('goes back and forth step by step, and keeps the words that were typed', () => {
    const first = { choices: noChoices, past: [], future: [] };
    const second = decided(first, { ...noChoices, mapping: { ...noChoices.mapping, source: 'lsb' } });
    const back = takenBack(typed(second, { reason: 'yearly' }));
    expect([back.choices.mapping.source, back.choices.reason]).toEqual(['', 'yearly']);
    expect(doneAgain(back).choices.mapping.source).toBe('lsb');
    expect(takenBack(first)).toEqual(first);
  });

  it('gives a meaning to one column only', () => {
    const mapping = { headLine: 1, sheet: null, layout: { kind: 'long', value: 'v', period: 'y' }, fields: { indicator: 'a' }, dimensions: {}, fixed: {} } as const;
    const moved = withMeaning(mapping, 'b', 'indicator');
    expect(['a', 'b', 'v', 'y'].map((head) => meaningOfColumn(head, moved))).toEqual(['none', 'indicator', 'value', 'period']);
    expect(meaningOfColumn('a', withMeaning(mapping, 'a', 'sex'))).toBe('sex');
    expect(withMeaning(mapping, 'y2024', 'periods').layout).toEqual({ kind: 'wide', periods: ['y2024'] });
  });
});
