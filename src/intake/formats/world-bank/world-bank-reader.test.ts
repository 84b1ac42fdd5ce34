import { describe, expect, it } from 'vitest';
import { foreignFile, readForeign } from '#testing/read-foreign.ts';
import { dataBankCsv, worldBankAnswer, worldBankCsv, worldBankError, worldBankMetadata, worldBankPage } from '#testing/world-bank-texts.ts';
import { worldBankReader } from './world-bank-reader.ts';

const read = (...texts: readonly string[]) => readForeign(worldBankReader, texts.map((text, index) => foreignFile(`file-${index + 1}`, text)));
const rules = (findings: readonly { readonly rule: string }[]) => findings.map(({ rule }) => rule);

describe('answers of the interface, version 2', () => {
  it('are read with null as no value, and the place of every value', async () => {
    const { rows, abouts, indicators, findings } = await read(worldBankAnswer);
    expect(abouts).toEqual([{ format: 'World Bank API', facts: { sender: 'World Bank', prepared: '2026-07-13' } }]);
    expect(rows.map(({ fields }) => [fields.indicator, fields.area, fields.period, fields.value])).toEqual([['IT.NET.USER.ZS', 'LA', '2024', '66.25'], ['IT.NET.USER.ZS', 'LA', '2023', '']]);
    expect(rows[0]?.place).toEqual({ file: 'file-1', line: 1, column: worldBankAnswer.indexOf('66.25') + 1, path: '/1/0/value' });
    expect(rows[0]?.attributes).toEqual({ decimal: '1', COUNTRY_NAME: 'Lao PDR', COUNTRY_ISO3: 'LAO' });
    expect(indicators.map(({ key, titles }) => [key, titles])).toEqual([['IT.NET.USER.ZS', { en: 'Individuals using the Internet' }]]);
    expect(findings).toEqual([]);
  });

  it('of several pages are one answer; pages that are missing are told', async () => {
    const page = (number: number, date: string) => worldBankPage({ page: number, pages: 3, per_page: 1, total: 3 }, [{ date, value: 1 }]);
    expect(rules((await read(page(1, '2022'), page(2, '2023'), page(3, '2024'))).findings)).toEqual([]);
    expect((await read(page(1, '2022'), page(3, '2024'))).findings).toMatchObject([{ rule: 'missing-pages', severity: 'warning', value: '2' }]);
  });

  it('whose total differs from the rows say so', async () => {
    const { findings, rows } = await read(worldBankPage({ total: 264 }, [{ date: '2024', value: 1 }]));
    expect(rows).toHaveLength(1);
    expect(findings).toMatchObject([{ rule: 'total-differs', names: { total: '264', rows: '1' } }]);
  });

  it('with rows that miss fields reject those rows', async () => {
    const { rows, rejected } = await read('[{"page":1,"pages":1,"total":3},[{"indicator":{"id":"A","value":"a"},"country":{"id":"LA"},"date":"2024","value":1},{"indicator":{"id":"A"},"country":{"id":"LA"},"date":"2023"},7]]');
    expect(rows).toHaveLength(1);
    expect(rejected.map(({ rule, value, place }) => [rule, value, place.path])).toEqual([['missing-field', 'value', '/1/1'], ['not-a-row', '7', '/1/2']]);
  });

  it('put together in an object are read, and it is said', async () => {
    const { rows, findings } = await read(`{"page1":${worldBankAnswer},"error":${worldBankError},"note":"x"}`);
    expect(rows).toHaveLength(2);
    expect(rows[0]?.place.path).toBe('/page1/1/0/value');
    expect(rules(findings)).toEqual(['answer-is-error', 'wrapped-answer']);
  });
});

describe('what is not read, and why', () => {
  it.each([
    ['an error, with its words', worldBankError, 'answer-is-error'],
    ['countries', '[{"page":1,"pages":1,"per_page":"50","total":1},[{"id":"LAO","iso2Code":"LA","name":"Lao PDR"}]]', 'catalogue-answer'],
    ['levels of income', '[{"page":"1","pages":"1","per_page":"50","total":"1"},[{"id":"LMC","value":"Lower middle income"}]]', 'catalogue-answer'],
    ['no rows', '[{"page":0,"pages":0,"per_page":0,"total":0},null]', 'no-observations'],
    ['no header', '[[],[]]', 'not-world-bank'],
    ['an object of something else', '{"a":1}', 'not-world-bank'],
    ['a page copied from a browser', '[\n    -\n    {\n        per_page: "50"', 'not-json'],
    ['a text that is cut off', worldBankAnswer.slice(0, 60), 'not-json'],
    ['a table of something else', 'a,b\n1,2\n', 'not-world-bank'],
  ])('%s', async (_, text, rule) => {
    const { rows, findings } = await read(text);
    expect(rows).toEqual([]);
    expect(rules(findings)).toEqual([rule]);
  });

  it('keeps the words and the number of an error', async () => {
    expect((await read(worldBankError)).findings).toMatchObject([{ value: 'Invalid value: The provided parameter value is not valid', names: { code: '120' }, place: { path: '/0/message/0' } }]);
  });
});

describe('bulk files', () => {
  it('are read below their preamble; blank cells are no values', async () => {
    const { rows, abouts, findings } = await read(worldBankCsv);
    expect(abouts).toEqual([{ format: 'World Bank CSV', facts: { sender: 'World Bank', dataset: 'World Development Indicators', prepared: '2026-07-13' } }]);
    expect(rows.map(({ fields }) => [fields.area, fields.period, fields.value])).toEqual([['LAO', '2023', '62.1'], ['LAO', '2024', '66.25'], ['VNM', '2022', '78.6'], ['VNM', '2024', '84.2']]);
    expect(rows[0]).toMatchObject({ place: { line: 6, column: 70 }, places: { period: { line: 5, column: 72 } } });
    expect(findings).toEqual([]);
  });

  it('take name, definition and source of their companion, whatever order they come in', async () => {
    const { indicators } = await read(worldBankCsv, worldBankMetadata);
    expect(indicators).toMatchObject([{
      key: 'IT.NET.USER.ZS', place: { file: 'file-2', line: 2 }, titles: { en: 'Individuals using the Internet' },
      definitions: { en: 'Internet users are individuals\nwho have used the Internet.' }, source: { title: 'International Telecommunication Union', publisher: 'World Bank' },
    }]);
  });

  it('of DataBank have other heads, and lines below that are no values', async () => {
    const { rows, findings, rejected } = await read(dataBankCsv);
    expect(rows.map(({ fields }) => [fields.period, fields.value])).toEqual([['2023', '62.1'], ['2024', '..']]);
    expect(rejected).toEqual([]);
    expect(rules(findings)).toEqual(['unread-column', 'footer-line', 'footer-line']);
  });

  it('reject lines with more cells than heads, and lines of no country', async () => {
    const { rejected } = await read(`${worldBankCsv}"Lao PDR","LAO","x","X","1","2","3","","9"\n"","","x","","1","2","3",\n`);
    expect(rejected.map(({ rule, place }) => [rule, place.line])).toEqual([['ragged-row', 8], ['missing-field', 9]]);
  });
});
