import { describe, expect, test } from 'vitest';
import type { ForeignIndicator } from '../formats/foreign-row.ts';
import { indicatorFindings } from './rules/indicator-rules.ts';

const indicator = (key: string, titles: Readonly<Record<string, string>>, unit = ''): ForeignIndicator => ({
  key, place: { file: `${key}.md`, line: 1, column: 1 }, titles, definitions: {}, unit, source: { title: '', publisher: '', address: '', licence: '' }, statements: {},
});

describe('rules on the texts of indicators', () => {
  test.for<[string, readonly ForeignIndicator[], readonly string[]]>([
    ['titles with the same numbers', [indicator('a', { en: '4G coverage 2025', lo: 'ສັນຍານ 4G ໒໐໒໕' })], []],
    ['another number in the translation', [indicator('a', { en: '4G coverage', lo: 'ສັນຍານ 5G' })], ['title-means-another']],
    ['a number that is a word in the translation', [indicator('a', { en: 'The 2 ministries', lo: 'ສອງກະຊວງ' })], []],
    ['one translation for two titles', [indicator('a', { en: 'Fixed lines', lo: 'ສາຍ' }), indicator('b', { en: 'Mobile lines', lo: 'ສາຍ ' })], ['title-means-another']],
    ['one translation for one title that stands twice', [indicator('a', { en: 'Lines', lo: 'ສາຍ' }), indicator('b', { en: 'lines', lo: 'ສາຍ' })], []],
    ['a number of things in percent', [indicator('a', { en: 'Number of enterprises' }, 'PT')], ['count-in-title']],
    ['a number of things by population', [indicator('a', { en: 'Number of deaths per 100,000 people' }, 'PER_100000_POP')], []],
    ['an address of a person', [indicator('a', { en: 'Ask someone@example.org' })], ['personal-data']],
  ])('%s', ([, indicators, rules]) => {
    expect(indicatorFindings(indicators).map(({ rule }) => rule)).toEqual(rules);
  });
});
