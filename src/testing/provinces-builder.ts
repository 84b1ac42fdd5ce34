import { loadLocale } from '#i18n/load-locale.ts';
import type { Locale } from '#i18n/locale.ts';
import type { IndicatorByFile } from '#model/indicator-file.ts';
import type { Language } from '#model/language.ts';
import type { ProvinceFile, ProvincesFile } from '#model/provinces-file.ts';
import type { TextsFile } from '#model/texts-file.ts';
import { type ProvincesView, provincesView } from '#view-models/provinces/provinces-view.ts';
import { anIndicatorFile, aRow, aSource, indicatorTexts } from './indicator-file-builder.ts';
import { readIndicator } from '#view-models/indicator/indicator-reading.ts';

/** Four provinces of the code list; the last was re-created in 2013. */
export function aProvincesFile(overrides: Partial<ProvincesFile> = {}): ProvincesFile {
  return {
    schemaVersion: 1,
    asOf: '2026-11-21',
    areas: [
      { id: 'LA-VT', from: null, to: null },
      { id: 'LA-PH', from: null, to: null },
      { id: 'LA-SL', from: null, to: null },
      { id: 'LA-XS', from: '2013', to: null },
    ],
    boundaries: {
      width: 100, height: 200, credit: 'Map makers', licence: 'ODbL-1.0', represents: '2017',
      areas: {
        'LA-VT': { path: 'M0 0L10 0L10 10Z', x: 5, y: 5 },
        'LA-PH': { path: 'M20 0L30 0L30 10Z', x: 25, y: 5 },
        'LA-SL': { path: 'M40 0L50 0L50 10Z', x: 45, y: 5 },
        'LA-XS': { path: 'M60 0L70 0L70 10Z', x: 65, y: 5 },
      },
    },
    indicators: [
      { id: 'coverage', unit: 'percent', unitKind: 'share', decimals: 0, direction: 'increase', series: 'mtc', role: 'headline', periods: [['2012', 3], ['2017', 3]] },
      { id: 'phones', unit: 'percent', unitKind: 'share', decimals: 1, direction: 'decrease', series: 'gdl', role: 'headline', periods: [['2017', 2]] },
    ],
    ...overrides,
  };
}

/** Names of the areas and indicators of `aProvincesFile`; the same in every language. */
export function provincesTexts(): TextsFile {
  return {
    schemaVersion: 1, language: 'en',
    dataset: { title: 'A dataset', publisher: 'A publisher' },
    plans: {}, framework: {}, institutions: {},
    indicators: { coverage: { title: '4G coverage' }, phones: { title: 'Households without a phone' } },
    units: { percent: { title: 'per cent', short: '%' } },
    areas: { LA: 'Lao PDR', 'LA-VT': 'Vientiane Capital', 'LA-PH': 'Phongsaly', 'LA-SL': 'Salavan', 'LA-XS': 'Xaysomboun' },
    dimensions: {}, untranslated: [],
  };
}

type Values = Readonly<Record<string, number | 'O' | 'Q' | 'M'>>;

/** Rows of one series, period by period; a letter stands for a missing, suppressed or impossible value. */
export function byProvince(periods: Readonly<Record<string, Values>>, series = 'mtc'): IndicatorByFile {
  const row = (area: string, period: string, value: number | 'O' | 'Q' | 'M'): IndicatorByFile['provinces'][number] =>
    typeof value === 'number' ? [series, area, period, value, 'A', null, 'survey'] : [series, area, period, null, value, null, 'survey'];
  return {
    schemaVersion: 1,
    provinces: Object.entries(periods).flatMap(([period, values]) => Object.entries(values).map(([area, value]) => row(area, period, value))),
    peers: [], dimensions: [],
    sources: [aSource({ id: 'survey', title: 'Household survey', publisher: 'Statistics office' })],
  };
}

/** 97, 66 and 65 per cent in 2012; 99, 91 and 81 in 2017; 80 and 92 in the country. */
export const twoYears = { '2012': { 'LA-VT': 97, 'LA-PH': 66, 'LA-SL': 65 }, '2017': { 'LA-VT': 99, 'LA-PH': 91, 'LA-SL': 81 } } as const;

type Given = {
  readonly periods?: Readonly<Record<string, Values>>;
  readonly period?: string;
  readonly file?: Partial<ProvincesFile>;
  readonly indicator?: NonNullable<Parameters<typeof anIndicatorFile>[0]>['indicator'];
  readonly language?: Language;
};

export const provincesLocale = (language: Language = 'en'): Promise<Locale> => loadLocale(language, ['provinces', 'figure', 'indicator']);

/** One indicator by province as a reader of a language sees it; null where no province has a value. */
export async function aProvincesView({ periods = twoYears, period, file, indicator, language = 'en' }: Given = {}): Promise<ProvincesView | null> {
  const locale = await provincesLocale(language);
  const national = anIndicatorFile({
    ...(indicator === undefined ? {} : { indicator }),
    series: [{ id: 'mtc', role: 'headline', joins: null, rows: [aRow('2012', 80), aRow('2017', 92)] }],
  });
  const reading = readIndicator({ file: national, texts: indicatorTexts({ language }), locale });
  return provincesView({ file: aProvincesFile(file), texts: provincesTexts(), reading, by: byProvince(periods), period });
}

/** One province with two indicators; of the first it has two values. */
export function aProvinceFile(overrides: Partial<ProvinceFile> = {}): ProvinceFile {
  return {
    schemaVersion: 1, asOf: '2026-11-21', id: 'LA-SL', from: null, to: null,
    indicators: [
      {
        id: 'coverage', unit: 'percent', unitKind: 'share', decimals: 0, direction: 'increase', series: 'mtc', role: 'headline',
        rows: [['2012', 65, 'A', null, 'survey', 80, 3, 3], ['2017', 81, 'A', null, 'survey', 92, 3, 3]],
      },
      {
        id: 'phones', unit: 'percent', unitKind: 'share', decimals: 1, direction: 'decrease', series: 'gdl', role: 'headline',
        rows: [['2017', 12.5, 'P', null, 'survey', 4.5, 1, 2]],
      },
    ],
    sources: [aSource({ id: 'survey', title: 'Household survey', publisher: 'Statistics office' })],
    ...overrides,
  };
}
