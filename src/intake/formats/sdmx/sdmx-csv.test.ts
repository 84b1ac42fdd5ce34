import { describe, expect, it } from 'vitest';
import { foreignFile, readForeign } from '#testing/read-foreign.ts';
import { csvIds, csvLabels, csvNames } from '#testing/sdmx-texts.ts';
import { csvDelimiter } from './csv-head.ts';
import { sdmxReader } from './sdmx-reader.ts';

const read = (text: string) => readForeign(sdmxReader, [foreignFile('data.csv', text)]);

describe('SDMX-CSV', () => {
  it('reads version 2.0 with the place of every value; deletions, unknown actions and ragged rows are rejected', async () => {
    const { rows, rejected, abouts } = await read(csvIds);
    expect(abouts[0]?.format).toBe('SDMX-CSV 2.0');
    expect(rows).toMatchObject([{
      place: { file: 'data.csv', line: 2, column: 52 },
      places: { period: { line: 2, column: 47 }, source: { line: 2, column: 62 } },
      fields: { indicator: 'IT_NET_BBND', area: 'LA', period: '2023', value: '12.5', unit: 'PT', multiplier: '', status: 'A', source: 'survey', comment: '' },
      dimensions: {},
      attributes: { FREQ: 'A', SOURCE_DETAIL: 'p. 4' },
    }]);
    expect(rejected.map(({ rule, place }) => [rule, place.line])).toEqual([['delete-action', 3], ['unknown-action', 4], ['ragged-row', 5]]);
  });

  it('reads version 1.0 with labels, another separator and a decimal comma; remarks keep their colons', async () => {
    const { rows, abouts, indicators } = await read(csvLabels);
    expect(abouts[0]?.format).toBe('SDMX-CSV 1.0');
    expect(rows[0]?.fields).toMatchObject({ indicator: 'IT_NET_BBND', area: 'LA', period: '2023', value: '12,5', comment: 'Note: "households"' });
    expect(indicators.map(({ key, titles }) => [key, titles])).toEqual([['IT_NET_BBND', { en: 'Broadband' }]]);
  });

  it('reads names in columns of their own', async () => {
    const { rows, indicators } = await read(csvNames);
    expect(rows[0]).toMatchObject({ fields: { indicator: 'IT_NET_BBND', area: 'LA', period: '2023', value: '12.5' }, dimensions: {}, attributes: {} });
    expect(indicators[0]?.titles).toEqual({ en: 'Broadband' });
  });

  it('takes byte-order marks, line ends of other systems and the separator of sub-fields in the head', async () => {
    const { rows } = await read(`\uFEFF${csvIds.replace('STRUCTURE,', 'STRUCTURE[;],').replaceAll('\n', '\r\n')}`);
    expect(rows).toHaveLength(1);
    expect(rows[0]?.place).toMatchObject({ line: 2, column: 52 });
  });

  it('rejects rows without an observation value, each with the reason', async () => {
    const { rows, rejected, findings } = await read('STRUCTURE,STRUCTURE_ID,ACTION,DIM_1,CONTACT[]\ndataflow,A:B(1.0),I,X,one;two\n');
    expect(rows).toEqual([]);
    expect([...rejected, ...findings].map(({ rule }) => rule)).toEqual(['no-observation-value', 'missing-column']);
  });

  it('knows the first lines of the format, of ECB too, and no other table', () => {
    const known = ['DATAFLOW,REF_AREA,OBS_VALUE', 'STRUCTURE;STRUCTURE_ID;ACTION', 'STRUCTURE[|];STRUCTURE_ID', 'KEY,FREQ,TIME_PERIOD,OBS_VALUE'].map(csvDelimiter);
    expect(known).toEqual([',', ';', ';', ',']);
    expect(['SERIES,REF_AREA,TIME_PERIOD,OBS_VALUE,VINTAGE', 'Structure of the economy,2020', '"Data Source","WDI",'].map(csvDelimiter)).toEqual([null, null, null]);
  });
});
