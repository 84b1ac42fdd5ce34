import { describe, expect, it } from 'vitest';
import { aProvinceFile, aProvincesFile, provincesLocale, provincesTexts } from '#testing/provinces-builder.ts';
import type { ProvinceFile } from '#model/provinces-file.ts';
import { fitted } from './fitted-text.ts';
import { provinceView } from './province-view.ts';
import { scaledPath } from './scaled-path.ts';

const viewOf = async (overrides: Partial<ProvinceFile> = {}) =>
  provinceView({ file: aProvinceFile(overrides), all: aProvincesFile(), texts: provincesTexts(), locale: await provincesLocale() });

describe('one province', () => {
  it('says on which side of the country it lies, and where it differs most', async () => {
    expect((await viewOf()).finding).toEqual([
      'Of 2 indicators, Salavan lies above the country as a whole (Lao PDR) in 1 and below it in 1.',
      'Furthest above the country: Households without a phone, 12.5% (provisional) against 4.5% (2017).',
      'Furthest below the country: 4G coverage, 81% against 92% (2017).',
      'Salavan has values for 2 of the 2 indicators that are published by province.',
    ]);
  });

  it('has for each indicator the latest value, the country, the place among how many, and the change', async () => {
    const { rows } = await viewOf();
    expect(rows.map(({ text, countryText, difference, rank, change, isLessBetter }) => [text, countryText, difference, rank, change, isLessBetter])).toEqual([
      ['81%', '92%', '−11 points', '3 of 3', '+16 points since 2012', false],
      ['12.5% (provisional)', '4.5%', '+8.0 points', '1 of 2', '', true],
    ]);
    expect(rows.map(({ sparkline }) => sparkline?.own.length ?? 0)).toEqual([2, 0]);
  });

  it('shows the latest value where the latest period has none', async () => {
    const [first] = aProvinceFile().indicators;
    const { rows } = await viewOf({ indicators: first === undefined ? [] : [{ ...first, rows: [...first.rows, ['2020', null, 'Q', null, 'survey', 95, null, 2]] }] });
    expect(rows.map(({ year, text }) => [year, text])).toEqual([['2017', '81%']]);
  });

  it('lists what others have and it has not, with the reason', async () => {
    const none = await viewOf({ id: 'LA-XS', from: '2013', indicators: [] });
    expect(none.finding).toEqual(['Xaysomboun has no value for any of the 2 indicators that are published by province.']);
    expect(none.since).toBe('Province since 2013');
    expect(none.withoutWhy).toMatch(/^Xaysomboun was re-created as a province in 2013\. .* for 3 provinces/);
    expect(none.without.map(({ id }) => id)).toEqual(['coverage', 'phones']);
    expect(none.figure).toBeNull();
    expect((await viewOf({ indicators: aProvinceFile().indicators.slice(0, 1) })).withoutWhy).toBe(
      'These indicators have values for other provinces, and none for Salavan. Nothing is filled in from its neighbours.',
    );
  });

  it('compares no count with the sum of the country', async () => {
    const { indicators } = aProvinceFile();
    const view = await viewOf({ indicators: indicators.map((indicator) => ({ ...indicator, unitKind: 'count' })) });
    expect(view.rows.map(({ countryText, difference }) => countryText + difference)).toEqual(['', '']);
    expect(view.figure).toBeNull();
  });

  it('knows its neighbours in the code list', async () => {
    const names = ({ previous, next }: Awaited<ReturnType<typeof viewOf>>) => [previous?.name, next?.name];
    expect(names(await viewOf())).toEqual(['Phongsaly', 'Xaysomboun']);
    expect(names(await viewOf({ id: 'LA-VT' }))).toEqual([undefined, 'Phongsaly']);
    expect(names(await viewOf({ id: 'LA-XS' }))).toEqual(['Salavan', undefined]);
  });

  it('is the only strong shape of its small map', async () => {
    const { locator } = await viewOf();
    expect(locator?.shapes.map(({ role }) => role)).toEqual(['map-2', 'map-2', 'map-5', 'map-2']);
  });

  it('draws both values of every indicator on one axis of its unit', async () => {
    const { figure } = await viewOf();
    expect(figure?.wide.shapes.filter(({ role }) => role === 'dot')).toHaveLength(3);
    expect(figure?.wide.shapes.filter(({ role }) => role === 'dot-country')).toHaveLength(3);
    expect(figure?.table.rows.map(({ cells }) => cells)).toEqual([
      ['4G coverage', '2017', '81%', '92%', '−11 points', '3 of 3'],
      ['Households without a phone', '2017', '12.5% (provisional)', '4.5%', '+8.0 points', '1 of 2'],
    ]);
  });
});

describe('path data', () => {
  it.each([
    ['M10 20L30.5 40Z', 2, 'M20 40L61 80Z'],
    ['M-1,2l3-4h5z', 10, 'M-10 20l30 -40h50z'],
  ])('%s times %i', (path, factor, expected) => expect(scaledPath(path, factor)).toBe(expected));
});

describe('a text in a line', () => {
  it('stays whole where it fits, and is cut at a letter where it does not', () => {
    expect(fitted('Households', 400, 13)).toBe('Households');
    expect(fitted('Households with a mobile phone', 90, 13)).toMatch(/^Househ.*…$/);
    expect(fitted('ອັດຕາສ່ວນຄົວເຮືອນທີ່ມີໂທລະສັບມືຖື', 90, 13)).toMatch(/[\u0E81-\u0EDF]…$/);
  });
});
