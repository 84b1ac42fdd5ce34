import { describe, expect, it, test } from 'vitest';
import { byProvince, provincesLocale } from '#testing/provinces-builder.ts';
import { createQuantity } from '../indicator/quantity.ts';
import { areaSeries } from './area-series.ts';
import { areaValue } from './area-value.ts';
import { absenceReason, valueWords } from './area-words.ts';
import { rankedAreas } from './ranked-areas.ts';

describe('value of a province', () => {
  test.each([
    [0, 'A', { kind: 'value', value: 0, status: 'A', qualifier: null }],
    [null, 'O', { kind: 'absent', why: 'missing' }],
    [null, 'Q', { kind: 'absent', why: 'suppressed' }],
    [null, 'M', { kind: 'absent', why: 'not-applicable' }],
  ] as const)('%s with status %s', (value, status, expected) => expect(areaValue(value, status, null)).toEqual(expected));

  it('is missing where there is no row, and of no other series', () => {
    const by = byProvince({ '2017': { 'LA-VT': 99 } });
    const series = areaSeries({ provinces: [...by.provinces, ...byProvince({ '2018': { 'LA-VT': 50 } }, 'other').provinces] }, 'mtc');
    expect(series.periods).toEqual(['2017']);
    expect(series.at('LA-PH', '2017')).toEqual({ kind: 'absent', why: 'missing' });
  });

  it('makes a period of neither forecasts nor gaps alone', () => {
    const { provinces } = byProvince({ '2017': { 'LA-VT': 99 }, '2018': { 'LA-VT': 'O', 'LA-PH': 'Q' } });
    const forecast: (typeof provinces)[number] = ['mtc', 'LA-VT', '2030', 100, 'F', null, 'survey'];
    expect(areaSeries({ provinces: [...provinces, forecast] }, 'mtc').periods).toEqual(['2017']);
  });
});

describe('words of a value', () => {
  const words = async (value: ReturnType<typeof areaValue>) => {
    const locale = await provincesLocale();
    return valueWords(value, createQuantity({ unit: 'percent', unitKind: 'share', decimals: 1, words: '%' }, locale), locale);
  };

  test.each([
    [areaValue(0, 'A', null), '0.0%'],
    [areaValue(81.04, 'A', null), '81.0%'],
    [areaValue(81.04, 'P', null), '81.0% (provisional)'],
    [areaValue(81.04, 'A', 'ge'), 'over 81.0%'],
    [areaValue(null, 'O', null), 'no data'],
    [areaValue(null, 'Q', null), 'suppressed'],
    [areaValue(null, 'M', null), 'not applicable'],
  ])('%o', async (value, expected) => expect(await words(value)).toBe(expected));

  test.each([
    ['2013', '2017', 'O', 'no data: province re-created in 2013'],
    ['2013', '2012', 'O', 'no data: not a province before 2013'],
    ['2013', '2012', 'M', 'not applicable: not a province before 2013'],
    ['2013', '2017', 'Q', 'suppressed'],
    [null, '2017', 'O', 'no data'],
  ] as const)('since %s, in %s, status %s', async (from, period, status, expected) => {
    expect(absenceReason({ from, period, value: areaValue(null, status, null) }, await provincesLocale())).toBe(expected);
  });
});

describe('ranking', () => {
  const area = (id: string, value: ReturnType<typeof areaValue>) => ({ id, name: id, from: null, value, before: null });

  it('goes from the highest to the lowest value, ties share a place, zero counts, and areas without a value stand last', () => {
    const ranked = rankedAreas([
      area('none', areaValue(null, 'O', null)),
      area('zero', areaValue(0, 'A', null)),
      area('first', areaValue(9, 'A', null)),
      area('kept back', areaValue(null, 'Q', null)),
      area('second', areaValue(9, 'A', null)),
      area('below', areaValue(-1, 'A', null)),
    ]);
    expect(ranked.map(({ id, rank }) => [id, rank])).toEqual([['first', 1], ['second', 1], ['zero', 3], ['below', 4], ['none', null], ['kept back', null]]);
  });

  it('gives a forecast no place', () => {
    const ranked = rankedAreas([area('forecast', areaValue(9, 'F', null)), area('value', areaValue(5, 'A', null))]);
    expect(ranked.map(({ rank }) => rank)).toEqual([null, 1]);
  });
});
