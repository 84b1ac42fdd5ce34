import { describe, expect, it, test } from 'vitest';
import type { Language } from '#model/language.ts';
import { plainText } from '#i18n/lao-words.ts';
import type { anIndicatorFile } from '#testing/indicator-file-builder.ts';
import { aByFile, groupNames, groupRows } from '#testing/groups-builder.ts';
import { aReading } from '#testing/indicator-reading-builder.ts';
import { breakdownSeries } from './breakdown-series.ts';
import { gapSentences } from './gap-sentences.ts';

type Rows = Parameters<typeof groupRows>[1];
type Given = { readonly dimension?: string; readonly rows: Rows; readonly language?: Language; readonly file?: Parameters<typeof anIndicatorFile>[0] };

async function sentences({ dimension = 'SEX', rows, language = 'en', file = {} }: Given): Promise<string> {
  const reading = await aReading({ language, file: { breaks: [], ...file, indicator: { decimals: 1, ...file.indicator } }, texts: { dimensions: groupNames } });
  const [series] = breakdownSeries(reading, aByFile({ dimensions: groupRows(dimension, rows) }), dimension);
  return plainText(series === undefined ? '' : gapSentences(reading, series).join(' '));
}

const wider: Rows = { F: [['2021', 32], ['2024', 37.1]], M: [['2021', 30.9], ['2024', 32]] };

describe('the gap as a sentence', () => {
  test.for([
    ['two groups', 'SEX', wider, 'In 2024, Women: 37.1%; Men: 32.0%. The gap is 5.1 points. It is wider than in 2021 (1.1 points).'],
    ['narrower', 'SEX', { F: [['2021', 40], ['2024', 41]], M: [['2021', 30], ['2024', 40]] }, 'In 2024, Women: 41.0%; Men: 40.0%. The gap is 1.0 points. It is narrower than in 2021 (10.0 points).'],
    ['as wide', 'SEX', { F: [['2021', 40], ['2024', 41]], M: [['2021', 30], ['2024', 31.01]] }, 'In 2024, Women: 41.0%; Men: 31.0%. The gap is 10.0 points. It is as wide as in 2021 (10.0 points).'],
    ['changed places', 'SEX', { F: [['2021', 30], ['2024', 41]], M: [['2021', 32], ['2024', 31]] }, 'In 2024, Women: 41.0%; Men: 31.0%. The gap is 10.0 points. In 2021 it was the other way round, with Men higher by 2.0 points.'],
    ['no gap as printed', 'SEX', { F: [['2024', 31.01]], M: [['2024', 31]] }, 'In 2024, Women: 31.0%; Men: 31.0%. As printed, there is no gap.'],
    ['no gap before', 'SEX', { F: [['2021', 30], ['2024', 35]], M: [['2021', 30], ['2024', 31]] }, 'In 2024, Women: 35.0%; Men: 31.0%. The gap is 4.0 points. In 2021 there was none.'],
    ['richest against poorest, whoever is highest', 'INCOME', { Q5: [['2024', 50]], Q1: [['2024', 20]], Q3: [['2024', 60]] }, 'In 2024, Richest fifth: 50.0%; Poorest fifth: 20.0%. The gap is 30.0 points.'],
    ['highest against lowest', 'AGE', { Y15T24: [['2024', 30]], Y25T64: [['2024', 50]], Y_GE65: [['2024', 10]] }, 'In 2024, highest 25 to 64: 50.0%; lowest 65 and older: 10.0%. The gap is 40.0 points.'],
    ['some groups without a value', 'AGE', { Y15T24: [['2024', 30]], Y25T64: [['2024', 50]], Y_GE65: [['2024', null, 'Q']] }, 'In 2024, highest 25 to 64: 50.0%; lowest 15 to 24: 30.0%. 2 of 3 groups have a value. The gap is 20.0 points.'],
    ['the newest period of both', 'SEX', { F: [['2021', 30], ['2024', 35]], M: [['2021', 20], ['2024', null, 'O']] }, 'In 2021, Women: 30.0%; Men: 20.0%. The gap is 10.0 points.'],
    ['a forecast is no value', 'SEX', { F: [['2021', 30], ['2024', 35, 'F']], M: [['2021', 20], ['2024', 21]] }, 'In 2021, Women: 30.0%; Men: 20.0%. The gap is 10.0 points.'],
    ['a true zero is a value', 'SEX', { F: [['2024', 0]], M: [['2024', 0.04]] }, 'In 2024, Men: 0.04%; Women: 0.0%. The gap is 0.04 points.'],
    ['never two values', 'SEX', { F: [['2021', 30]], M: [['2024', 20]] }, 'In no period do two groups have a value, so that a gap cannot be stated.'],
  ] satisfies readonly (readonly [string, string, Rows, string])[])('%s', async ([, dimension, rows, expected]) => {
    expect(await sentences({ dimension, rows })).toBe(expected);
  });

  test.for([
    ['lo', 'ໃນປີ 2024, Women: 37,1%; Men: 32,0%. ຊ່ອງຫວ່າງແມ່ນ 5,1 ຈຸດເປີເຊັນ. ກວ້າງກວ່າໃນປີ 2021 (1,1 ຈຸດເປີເຊັນ).'],
    ['vi', 'Vào năm 2024, Women: 37,1%; Men: 32,0%. Khoảng cách là 5,1 điểm phần trăm. Rộng hơn so với năm 2021 (1,1 điểm phần trăm).'],
  ] as const)('in the language %s', async ([language, expected]) => {
    expect(await sentences({ rows: wider, language })).toBe(expected);
  });

  it('is a difference and a ratio where values can be multiplied', async () => {
    const file = { indicator: { unit: 'per-100', unitKind: 'rate', limits: null, decimals: 1 } };
    expect(await sentences({ rows: { F: [['2024', 20]], M: [['2024', 50]] }, file })).toMatch(/The gap is 30\.0 .*, a ratio of 2\.5 to 1\.$/);
    expect(await sentences({ rows: { F: [['2024', 0]], M: [['2024', 50]] }, file })).toMatch(/The gap is 50\.0 [^,]*\.$/);
  });

  it('is not set against a value beyond a break', async () => {
    const breaks = [{ series: 'mtc', before: '2024', kind: 'stated' as const, splice: null }];
    expect(await sentences({ rows: wider, file: { breaks } })).toBe('In 2024, Women: 37.1%; Men: 32.0%. The gap is 5.1 points.');
  });

  it('of more than two groups is only set against the same groups', async () => {
    const rows: Rows = { Y15T24: [['2021', 30], ['2024', 30]], Y25T64: [['2021', 35], ['2024', 50]], Y_GE65: [['2024', 10]] };
    expect(await sentences({ dimension: 'AGE', rows })).not.toContain('2021');
  });
});
