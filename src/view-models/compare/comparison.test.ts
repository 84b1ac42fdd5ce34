import { describe, expect, it, test } from 'vitest';
import { loadLocale } from '#i18n/load-locale.ts';
import type { Locale } from '#i18n/locale.ts';
import type { Language } from '#model/language.ts';
import { aCompared } from '#testing/compared-builder.ts';
import { aVerdict } from '#testing/indicator-file-builder.ts';
import type { FigureDrawing } from '../figure/figure.ts';
import { shapeStyles } from '../figure/shape-style.ts';
import { textWidth } from '../figure/text-width.ts';
import { type Comparison, comparison } from './comparison.ts';
import { indexFigure } from './index-figure.ts';
import { multiplesFigure } from './multiples-figure.ts';

const localeOf = (language: Language = 'en') => loadLocale(language, ['compare', 'indicator']);

function given(locale: Locale, wanted: number | null = null): Comparison {
  const items = [
    aCompared({ id: 'users', title: 'People online', values: { 2019: 40, 2020: 50, 2021: 60, 2022: 63 } }, locale),
    aCompared({ id: 'cable', title: 'Cable', values: { 2020: 100, 2021: 200, 2023: 500 }, status: 'P', indicator: { unit: 'km' } }, locale),
    aCompared({ id: 'fees', title: 'Fees', values: { 2020: 10, 2021: 8, 2022: 6 }, indicator: { direction: 'decrease' } }, locale),
    aCompared({ id: 'rank', title: 'Rank', values: { 2020: 150, 2021: 140, 2022: 130 }, indicator: { unitKind: 'rank' } }, locale),
    aCompared({ id: 'changed', title: 'Changed', values: { 2020: 1, 2021: 2, 2022: 3, 2023: 4 }, breaks: ['2022'] }, locale),
  ];
  return comparison({ items, wanted, since: 2021, locale });
}

function textsOf({ shapes }: FigureDrawing): readonly string[] {
  return shapes.flatMap((shape) => (shape.kind === 'text' ? [`${shape.lead ?? ''}${shape.text}`] : []));
}

describe('indicators compared', () => {
  it('are indexed to the year the plans began, and those that cannot be are named with the reason', async () => {
    const { base, indexed, excluded } = given(await localeOf());
    expect(base).toBe(2021);
    expect(indexed.map(({ item }) => item.id)).toEqual(['users', 'cable', 'fees']);
    expect(excluded.map(({ item, reason }) => `${item.title}: ${reason}`)).toEqual(['Rank: a rank has no index', 'Changed: break in series after 2021']);
  });

  it('take the base year asked for where it is possible, and the usual one where it is not', async () => {
    const locale = await localeOf();
    expect(given(locale, 2020).base).toBe(2020);
    expect(given(locale, 1999).base).toBe(2021);
  });

  it('are said to have moved most and least, without a cause and without a verdict', async () => {
    expect(indexFigure(given(await localeOf()))?.finding).toEqual([
      'Since 2021, “Cable” has moved most: from 200 km to 500 km in 2023, an index of 250.0 (2021 = 100).',
      '“People online” has moved least: an index of 105.0 in 2022.',
      '2 indicators cannot be indexed to 2021.',
    ]);
  });

  it('say so where nothing moved, and where there is no common year', async () => {
    const locale = await localeOf();
    const flat = ['one', 'two'].map((id) => aCompared({ id, values: { 2021: 50, 2022: 50 } }, locale));
    expect(multiplesFigure(comparison({ items: flat, wanted: null, since: 2021, locale })).finding).toEqual(['Since 2021, none of these indicators has moved by as much as one per cent.']);
    const apart = [aCompared({ id: 'one', values: { 2001: 5, 2002: 6 } }, locale), aCompared({ id: 'two', values: { 2021: 5, 2022: 6 } }, locale)];
    const none = comparison({ items: apart, wanted: null, since: 2021, locale });
    expect(indexFigure(none)).toBeNull();
    expect(multiplesFigure(none).finding).toEqual(['These indicators have no common year from which their movement could be compared.']);
  });

  it('stand in one table year by year, with unit, index and what kind of value it is', async () => {
    const locale = await localeOf();
    const { table } = indexFigure(given(locale)) ?? {};
    expect(table?.columns).toEqual(['Year', 'People online', 'Cable', 'Fees', 'Rank', 'Changed']);
    expect(table?.rows.at(-1)?.cells).toEqual(['2023', '–', '500 km (provisional); index 250.0', '–', '–', '4%']);
    expect(multiplesFigure(given(locale)).table.rows[0]?.cells).toEqual(['2019', '40%', '–', '–', '–', '–']);
  });

  it('show every value of a year that has several, each with its period', async () => {
    const locale = await localeOf();
    const half = aCompared({ id: 'half', values: { '2022-S1': 4, '2022-S2': 5, '2023-S1': 6 } }, locale);
    const [first] = multiplesFigure(comparison({ items: [half], wanted: null, since: 2021, locale })).table.rows;
    expect(first?.cells).toEqual(['2022', 'first half of 2022: 4%; second half of 2022: 5%']);
  });
});

describe('the picture of the indices', () => {
  it('names every line in full where it ends, less is better included, and the base year', async () => {
    const figure = indexFigure(given(await localeOf()));
    const texts = textsOf(figure?.wide ?? { size: { width: 0, height: 0 }, shapes: [] });
    for (const text of ['105.0 People online', '63% (2022)', '250.0 Cable', '75.0 Fees', '6% (2022); lower is better', '2021 = 100']) expect(texts).toContain(text);
  });

  it('tells its lines apart by stroke as well as by colour', async () => {
    const locale = await localeOf();
    const items = ['a1', 'a2', 'a3', 'a4', 'a5', 'a6'].map((id) => aCompared({ id, values: { 2020: 10, 2021: 12 } }, locale));
    const figure = indexFigure(comparison({ items, wanted: null, since: 2021, locale }));
    const roles = new Set(figure?.wide.shapes.flatMap(({ kind, role }) => (kind === 'polyline' ? [role] : [])));
    const strokes = [...roles].map((role) => ({ strokeDasharray: '', strokeWidth: 0, ...shapeStyles[role] }));
    expect(new Set(strokes.map(({ strokeDasharray, strokeWidth }) => `${strokeDasharray} ${strokeWidth > 4 ? 'thick' : 'thin'}`)).size).toBe(6);
  });

  test.each(['en', 'lo', 'vi'] as const)('keeps the labels of six lines that end together apart and inside (%s)', async (language) => {
    const locale = await localeOf(language);
    const title = { en: 'Small and medium enterprises owned by Lao citizens', lo: 'ອັດຕາສ່ວນມູນຄ່າເພີ່ມຂອງອຸດສາຫະກຳເຕັກໂນໂລຊີປານກາງ ແລະ ສູງ', vi: 'Tỷ trọng giá trị gia tăng của công nghiệp công nghệ trung bình và cao' }[language];
    const items = ['a1', 'a2', 'a3', 'a4', 'a5', 'a6'].map((id) => aCompared({ id, title, values: { 2020: 10, 2021: 12 } }, locale));
    const figure = indexFigure(comparison({ items, wanted: null, since: 2021, locale }));
    for (const drawing of [figure?.wide, figure?.narrow]) {
      const texts = (drawing?.shapes ?? []).flatMap((shape) => (shape.kind === 'text' ? [shape] : []));
      const labels = texts.filter(({ anchor }) => anchor === 'start');
      expect(labels.length).toBeGreaterThanOrEqual(12);
      for (const { x, y, size, lead = '', text } of labels) {
        expect(x + textWidth(lead, size, true) + textWidth(text, size)).toBeLessThanOrEqual(drawing?.size.width ?? 0);
        expect(y).toBeLessThanOrEqual(drawing?.size.height ?? 0);
        for (const other of labels) if (other.y !== y && other.x === x) expect(Math.abs(other.y - y)).toBeGreaterThanOrEqual(19.9);
      }
      for (const { size } of texts) expect(size).toBeGreaterThanOrEqual(11.5);
    }
  });

  it('says in its notes what is not drawn, because the picture may leave the page', async () => {
    expect(indexFigure(given(await localeOf()))?.notes).toEqual(expect.arrayContaining(['Rank is not drawn: a rank has no index.', 'Changed is not drawn: break in series after 2021.', 'Thin line: years without a value.']));
  });
});

describe('the charts side by side', () => {
  it('show name, unit, verdict, values and target of each, all over the same years', async () => {
    const locale = await localeOf();
    const verdict = aVerdict({ status: 'off-track', reason: null, lastKnown: null });
    const rated = aCompared({ id: 'rated', title: '4G', values: { 2022: 75, 2024: 76 }, file: { lead: verdict.key, verdicts: [verdict] } }, locale);
    const fees = aCompared({ id: 'fees', title: 'Fees', values: { 2020: 10, 2021: 8 }, indicator: { direction: 'decrease' } }, locale);
    const figure = multiplesFigure(comparison({ items: [rated, fees], wanted: null, since: 2021, locale }));
    const texts = textsOf(figure.wide);
    for (const text of ['4G', 'per cent', 'Off track', 'Target 2025: 90%', '76% (2024)', 'per cent; lower is better', 'Cannot say: no published target', '8% (2021)']) expect(texts).toContain(text);
    expect(texts.filter((text) => text === '2025')).toHaveLength(2);
    expect(figure.wide.shapes.some(({ kind, role }) => kind === 'polyline' && role === 'path')).toBe(true);
    expect(figure.narrow?.size.width).toBe(358);
  });

  it('say that there is no value', async () => {
    const locale = await localeOf();
    const figure = multiplesFigure(comparison({ items: [aCompared({ id: 'none', title: 'None', values: {} }, locale)], wanted: null, since: 2021, locale }));
    expect(textsOf(figure.wide)).toContain('no value');
    expect(figure.summary).toContain('None: no value');
    expect(figure.finding).toEqual([]);
  });
});
