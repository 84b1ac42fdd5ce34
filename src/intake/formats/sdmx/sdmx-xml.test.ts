import { describe, expect, it } from 'vitest';
import { flatText, genericText, sdmxMessage, structureSpecificText, structureText } from '#testing/sdmx-texts.ts';
import { foreignFile, readForeign } from '#testing/read-foreign.ts';
import { sdmxReader } from './sdmx-reader.ts';

const read = (text: string | Uint8Array, piece?: number) => readForeign(sdmxReader, [foreignFile('data.xml', text, piece)]);
const rules = (findings: readonly { readonly rule: string }[]) => findings.map(({ rule }) => rule);

describe('SDMX-ML 2.1, structure specific', () => {
  it('keeps every text as written, with line and column of each observation and of its series', async () => {
    const { rows, abouts, first } = await read(structureSpecificText);
    expect(first).toBe('about');
    expect(abouts).toEqual([{ format: 'SDMX-ML 2.1', facts: { message: 'M1', prepared: '2026-02-03T04:05:06Z', sender: 'Statistics Office', structure: 'STAT:DIGITAL(1.0)' } }]);
    expect(rows).toHaveLength(4);
    expect(rows[0]).toEqual({
      place: { file: 'data.xml', line: 14, column: 7 },
      places: { indicator: { file: 'data.xml', line: 13, column: 5 }, area: { file: 'data.xml', line: 13, column: 5 }, unit: { file: 'data.xml', line: 13, column: 5 } },
      fields: { indicator: 'IT_NET_BBND', area: 'LA', period: '2023', value: '    12.5 ', unit: 'PT', multiplier: '0', status: 'A', source: 'Survey, p. 4', comment: 'households' },
      dimensions: { SEX: '_T' },
      attributes: { FREQ: 'A' },
    });
    expect(rows[2]).toMatchObject({ place: { line: 18 }, fields: { value: '725', multiplier: '6', unit: 'USD', area: 'LA-VT' }, dimensions: { SEX: 'F' } });
  });

  it('reads NaN as no value, and says so', async () => {
    const { rows, findings } = await read(structureSpecificText);
    expect(rows[3]).toMatchObject({ fields: { value: '', status: 'M' }, attributes: { OBS_VALUE: 'NaN' } });
    expect(rules(findings)).toEqual(['not-a-number-code']);
  });

  it.each([1, 2, 7, 1000, 100_000])('reads the same in pieces of %i bytes', async (piece) => {
    expect(await read(structureSpecificText, piece)).toEqual(await read(structureSpecificText));
  });

  it('reads flat observations, and an encoding that the file names', async () => {
    const { rows } = await read(flatText);
    expect(rows.map(({ dimensions, attributes }) => [dimensions['SEX'], attributes['DECIMALS']])).toEqual([['_T', '0'], ['F', '0']]);
    const latin = flatText.replace('UTF-8', 'ISO-8859-1').replace('REF_AREA="LA"', 'REF_AREA="Luang Namthé"');
    const bytes = Uint8Array.from(latin, (letter) => letter.charCodeAt(0));
    expect((await read(bytes)).rows[0]?.fields.area).toBe('Luang Namthé');
  });

  it('reads CompactData of version 2.0', async () => {
    const text = `<CompactData xmlns="http://www.SDMX.org/resources/SDMXML/schemas/v2_0/message"><Header><ID>x</ID></Header><DataSet><ns:Series SERIES="A" REF_AREA="LA"><ns:Obs TIME_PERIOD="2020" OBS_VALUE="1"/></ns:Series></DataSet></CompactData>`;
    const { rows, abouts } = await read(text);
    expect(abouts[0]?.format).toBe('SDMX-ML 2.0');
    expect(rows[0]?.fields).toMatchObject({ indicator: 'A', area: 'LA', period: '2020', value: '1' });
  });
});

describe('SDMX-ML 2.1, generic', () => {
  it('joins keys, attributes of groups and observations; data sets to be deleted are rejected', async () => {
    const { rows, rejected } = await read(genericText);
    expect(rows.map(({ fields }) => [fields.indicator, fields.area, fields.period, fields.value, fields.unit, fields.status])).toEqual([
      ['IT_NET_BBND', 'LA', '2023', '12.5', 'PT', 'A'],
      ['IT_NET_BBND', 'LA', '2024', '', 'PT', ''],
    ]);
    expect(rejected).toMatchObject([{ rule: 'delete-action', value: 'IT_NET_BBND LA 2020', place: { line: 34 } }]);
  });

  it('reads GenericData of version 2.0 with concepts and times', async () => {
    const text = `<GenericData xmlns="http://www.SDMX.org/resources/SDMXML/schemas/v2_0/message"><DataSet><KeyFamilyRef>DIGITAL</KeyFamilyRef><Series><SeriesKey><Value concept="REF_AREA" value="LA"/></SeriesKey><Obs><Time>2020</Time><ObsValue value="3"/></Obs></Series></DataSet></GenericData>`;
    expect((await read(text)).rows[0]?.fields).toMatchObject({ area: 'LA', period: '2020', value: '3' });
  });
});

describe('what is not read, and why', () => {
  const bomb = `<?xml version="1.0"?>\n<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c SYSTEM "file:///etc/passwd">]>\n${structureSpecificText.split('\n').slice(1).join('\n').replace('Survey', '&b;&c;')}`;

  it.each([
    ['a document type with entities', bomb, 'xml-entities'],
    ['a structure message', sdmxMessage('Structure', '<message:Structures/>'), 'structure-message'],
    ['a web page', '<html><body>Service unavailable</body></html>', 'web-page'],
    ['any other XML', '<rss/>', 'not-sdmx'],
    ['a cross-sectional message', '<CrossSectionalData/>', 'sdmx-cross-section'],
    ['a query', '<QueryMessage/>', 'not-data'],
    ['an error message', sdmxMessage('Error', '<message:ErrorMessage code="100"><common:Text>No Results Found</common:Text></message:ErrorMessage>'), 'answer-is-error'],
    ['a message without data', sdmxMessage('GenericData', '<footer:Footer><footer:Message code="413" severity="Information"><common:Text>The answer is prepared.</common:Text></footer:Message></footer:Footer>'), 'footer-message'],
    ['endless nesting', sdmxMessage('GenericData', '<a>'.repeat(5_000)), 'not-xml'],
  ])('%s', async (_, text, rule) => {
    const { rows, findings } = await read(text);
    expect(rows).toEqual([]);
    expect(rules(findings)).toContain(rule);
    expect(JSON.stringify(findings)).not.toContain('aaaaaaaaaa');
  });

  it('a message that is cut off: what came before is told, the observation that is cut is rejected with its line', async () => {
    const cut = structureSpecificText.indexOf('<Obs TIME_PERIOD="2024" OBS_VALUE="2642693"') + 60;
    const { rows, rejected, findings } = await read(structureSpecificText.slice(0, cut));
    expect(rows).toHaveLength(1);
    expect(rejected).toMatchObject([{ rule: 'not-xml', place: { line: 15 } }]);
    expect(findings.map(({ rule }) => rule)).not.toContain('not-xml');
  });
});

describe('quirks of national files', () => {
  const quirky = structureSpecificText.replace('2026-02-03', '2564-02-03').replaceAll('REF_AREA="LA-VT"', 'REF_AREA="LA"')
    .replace('SOURCE_DETAIL="Survey, p. 4"', 'SOURCE_DETAIL="A" TIME_DETAIL="LA"').replace('OBS_VALUE="725"', 'OBS_VALUE="725" TIME_DETAIL="2013-2017"');

  it('are named once for the whole file', async () => {
    const { findings } = await read(quirky);
    expect(findings.map(({ rule, value }) => [rule, value])).toEqual([
      ['buddhist-header', '2564-02-03T04:05:06Z'],
      ['shifted-attributes', 'A'],
      ['span-of-years', '2013-2017'],
      ['not-a-number-code', 'NaN'],
      ['one-area', 'LA'],
    ]);
  });

  it('a file without any area or time says so', async () => {
    const { findings } = await read(flatText.replaceAll('REF_AREA="LA"', '').replaceAll('TIME_PERIOD="2023"', ''));
    expect(rules(findings)).toEqual(['no-period', 'no-area']);
  });
});

it('takes dimensions and titles from a structure message that comes with the data, in any order', async () => {
  const { rows, indicators, findings } = await readForeign(sdmxReader, [foreignFile('structure.xml', structureText), foreignFile('data.xml', flatText)]);
  expect(rows.map(({ dimensions, attributes }) => [dimensions, attributes])).toEqual([[{ DECIMALS: '0' }, { SEX: '_T' }], [{ DECIMALS: '0' }, { SEX: 'F' }]]);
  expect(indicators.map(({ key, titles }) => [key, titles])).toEqual([['IT_NET_BBND', { en: 'Broadband subscriptions', lo: 'ບຣອດແບນ' }]]);
  expect(findings.filter(({ rule }) => rule === 'structure-message')).toMatchObject([{ severity: 'note', place: { file: 'structure.xml' } }]);
});

it('stops with the reason of its signal', async () => {
  const reason = new Error('enough');
  await expect(readForeign(sdmxReader, [foreignFile('data.xml', structureSpecificText)], AbortSignal.abort(reason))).rejects.toBe(reason);
});
