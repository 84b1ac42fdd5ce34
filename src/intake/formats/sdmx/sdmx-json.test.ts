import { describe, expect, it } from 'vitest';
import { foreignFile, readForeign } from '#testing/read-foreign.ts';
import { jsonFlat, jsonSeries } from '#testing/sdmx-texts.ts';
import { sdmxReader } from './sdmx-reader.ts';

const read = (value: unknown) => readForeign(sdmxReader, [foreignFile('data.json', typeof value === 'string' ? value : JSON.stringify(value, null, 1))]);
const rules = (findings: readonly { readonly rule: string }[]) => findings.map(({ rule }) => rule);

describe('SDMX-JSON 1.0', () => {
  it('reads series with attributes by number or text, nulls, roles, and data sets before their structure', async () => {
    const { rows, abouts, first } = await read(jsonSeries);
    expect(first).toBe('about');
    expect(abouts).toEqual([{ format: 'SDMX-JSON 1.0', facts: { message: 'M1', prepared: '2026-02-03T04:05:06Z', sender: 'Statistics Office', structure: 'DIGITAL' } }]);
    expect(rows.map(({ fields }) => fields)).toEqual([
      { indicator: 'IT_NET_BBND', area: 'LA', period: '2023', value: '12.5', unit: 'PT', multiplier: '0', status: 'A', source: '', comment: 'households' },
      { indicator: 'IT_NET_BBND', area: 'LA', period: '2024', value: '', unit: 'PT', multiplier: '0', status: 'E', source: '', comment: '' },
      { indicator: 'ST_GDP', area: 'LA', period: '2023', value: '7', unit: '', multiplier: '0', status: '', source: '', comment: '' },
    ]);
  });

  it('names the place of each value by path, line and column', async () => {
    const { rows } = await read(JSON.stringify(jsonSeries));
    expect(rows[0]?.place).toEqual({ file: 'data.json', line: 1, column: JSON.stringify(jsonSeries).indexOf('[12.5') + 1, path: '/dataSets/0/series/0:0/observations/0/0' });
  });

  it('rejects what a data set asks to delete', async () => {
    const { rejected } = await read(jsonSeries);
    expect(rejected).toMatchObject([{ rule: 'delete-action', place: { path: '/dataSets/1/series/0:0/observations/1/0' }, names: { indicator: 'IT_NET_BBND', period: '2024' } }]);
  });

  it('keeps the digits of numbers as they are written', async () => {
    const { rows } = await read(JSON.stringify(jsonSeries).replace('12.5', '12.5000').replace('[7]', '[1e400]'));
    expect(rows.map(({ fields }) => fields.value)).toEqual(['12.5000', '', '1e400']);
  });

  it('tells the titles of the indicators', async () => {
    const { indicators } = await read(jsonSeries);
    expect(indicators.map(({ key, titles }) => [key, titles])).toEqual([['IT_NET_BBND', { en: 'Broadband' }], ['ST_GDP', { en: 'Tourism' }]]);
  });
});

describe('SDMX-JSON 2.0', () => {
  it('reads flat observations, attributes of groups, standards, and rejects keys without a code', async () => {
    const { rows, rejected, abouts, indicators } = await read(jsonFlat);
    expect(abouts[0]?.format).toBe('SDMX-JSON 2.0');
    expect(rows.map(({ fields }) => [fields.area, fields.period, fields.value, fields.status, fields.source])).toEqual([
      ['LA', '2023', '12.5', 'A', ''],
      ['LA', '2024', '13.0', 'A', 'Survey; Register'],
    ]);
    expect(rejected).toMatchObject([{ rule: 'unknown-key', value: '0:7', place: { path: '/data/dataSets/0/observations/0:7/0' } }]);
    expect(indicators[0]?.titles).toEqual({ en: 'Broadband', lo: 'ບຣອດແບນ' });
  });

  it('rejects observations with several measures', async () => {
    const text = JSON.stringify(jsonFlat).replace('[{"id":"OBS_VALUE"}]', '[{"id":"LOW"},{"id":"HIGH"}]');
    expect(rules((await read(text)).rejected)).toEqual(['several-measures', 'several-measures', 'unknown-key']);
  });
});

describe('what is not read, and why', () => {
  it.each([
    ['an error', { errors: [{ code: 404, title: 'No results' }] }, 'answer-is-error'],
    ['a structure message', { meta: { id: 'x' }, data: { codelists: [] } }, 'structure-message'],
    ['an object of something else', { oecd: 'DATAFLOW,REF_AREA', ecb: 'KEY,FREQ' }, 'not-sdmx'],
    ['a list', [1, 2], 'not-sdmx'],
    ['no data', { ...jsonSeries, dataSets: [] }, 'no-observations'],
    ['a text that is cut off', JSON.stringify(jsonSeries).slice(0, -9), 'not-json'],
    ['deep nesting', `{"header":${'['.repeat(9_000)}`, 'not-json'],
    ['a member said twice', '{"header":{"id":"1","id":"2"},"dataSets":[]}', 'not-json'],
  ])('%s', async (_, value, rule) => {
    const { rows, findings } = await read(value);
    expect(rows).toEqual([]);
    expect(rules(findings)).toContain(rule);
  });
});
