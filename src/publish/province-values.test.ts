import { describe, expect, it, test } from 'vitest';
import type { Observation } from '#model/observation.ts';
import { provinceFileSchema, provincesFileSchema } from '#model/provinces-file.ts';
import { aDataSource, anArea, anIndicator, anObservation, aSourceDataset } from '#testing/builders.ts';
import { publishedJson } from '#testing/published-json.ts';
import { publish } from './publish.ts';

const provinces = ['LA-VT', 'LA-SL', 'LA-PH', 'LA-XS'];
const areas = [...aSourceDataset().areas, ...provinces.map((code) => anArea(code, code === 'LA-XS' ? { from: '2013' } : {})), anArea('LA-VT-0101', { kind: 'district', parent: 'LA-VT' })];

const row = (area: string, period: string, value: number | null, overrides: Partial<Observation> = {}) =>
  anObservation({ area, period, value, ...(value === null ? { status: 'O' } : {}), ...overrides });

const survey = { id: 'survey', role: 'context' as const, text: anIndicator().series[0]?.text ?? { en: 'survey' } };
const main = anIndicator().series;

const files = publish(
  aSourceDataset({
    areas,
    sources: [aDataSource(), aDataSource({ id: 'census' })],
    indicators: [
      anIndicator({ id: 'coverage', series: [...main, survey] }),
      anIndicator({ id: 'elsewhere', series: [...main, survey] }),
      anIndicator({ id: 'nowhere' }),
    ],
    observations: [
      row('LA', '2017', 60),
      row('LA-PH', '2017', 50), row('LA-VT', '2017', 90, { qualifier: 'ge', source: 'census' }), row('LA-SL', '2017', 50),
      row('LA-PH', '2012', 20), row('LA-VT', '2012', null),
      row('LA-VT', '2027', 99, { status: 'F' }),
      row('LA-VT-0101', '2017', 100),
      row('LA-VT', '2018', 95, { series: 'survey' }),
      row('LA-VT', '2017', 1, { dimensions: { SEX: 'F' } }),
      row('LA-SL', '2018', 7, { indicator: 'elsewhere', series: 'survey' }), row('LA', '2018', 9, { indicator: 'elsewhere', series: 'survey' }),
    ],
  }),
  { edition: 'full' },
);
const all = provincesFileSchema.parse(publishedJson(files, 'provinces.json'));
const one = (area: string) => provinceFileSchema.parse(publishedJson(files, `provinces/${area}.json`));
const rowsOf = (area: string, id = 'coverage') => one(area).indicators.find((indicator) => indicator.id === id)?.rows;

describe('the file of all provinces', () => {
  it('lists the provinces with their lifetimes, and neither the country nor districts', () => {
    expect(all.areas).toEqual([...provinces.slice(0, 3).map((id) => ({ id, from: null, to: null })), { id: 'LA-XS', from: '2013', to: null }]);
    expect(all.boundaries).toBe(null);
  });

  it('lists the indicators that have values for them, each in one series, with the number of values by period', () => {
    expect(all.indicators.map(({ id, series, role, periods }) => [id, series, role, periods])).toEqual([
      ['coverage', 'main', 'headline', [['2012', 1], ['2017', 3]]],
      ['elsewhere', 'survey', 'context', [['2018', 1]]],
    ]);
  });
});

describe('the file of a province', () => {
  test.for<[string, string, readonly unknown[]]>([
    ['no value, so no rank; the country has none either', 'LA-VT', ['2012', null, 'O', null, 'press', null, null, 1]],
    ['the highest value is first, with its qualifier, its source and the value of the country', 'LA-VT', ['2017', 90, 'A', 'ge', 'census', 60, 1, 3]],
    ['equal values share the better rank', 'LA-SL', ['2017', 50, 'A', null, 'press', 60, 2, 3]],
    ['the other of the two', 'LA-PH', ['2017', 50, 'A', null, 'press', 60, 2, 3]],
    ['a forecast has no rank', 'LA-VT', ['2027', 99, 'F', null, 'press', null, null, 0]],
  ])('%s', ([, area, expected]) => {
    expect(rowsOf(area)).toContainEqual(expected);
  });

  it('goes from the oldest period to the newest, without other series and breakdowns', () => {
    expect(rowsOf('LA-VT')?.map(([period]) => period)).toEqual(['2012', '2017', '2027']);
  });

  it('takes another series where the headline has no province, against that series of the country', () => {
    expect(rowsOf('LA-SL', 'elsewhere')).toEqual([['2018', 7, 'A', null, 'press', 9, 1, 1]]);
  });

  it('is there for a province without any value, and names each source once', () => {
    expect(one('LA-XS')).toEqual({ schemaVersion: 1, asOf: '2026-11-21', id: 'LA-XS', from: '2013', to: null, indicators: [], sources: [] });
    expect(one('LA-VT').sources.map(({ id }) => id)).toEqual(['census', 'press']);
  });

  it('is there for provinces alone', () => {
    expect([...files.keys()].filter((path) => path.startsWith('provinces/')).toSorted()).toEqual(provinces.map((id) => `provinces/${id}.json`).toSorted());
  });
});
