import { describe, expect, it, test } from 'vitest';
import { aProvincesFile, aProvincesView, provincesTexts } from '#testing/provinces-builder.ts';
import { shapeStyles } from '../figure/shape-style.ts';
import type { FigureDrawing } from '../figure/figure.ts';
import { indicatorChoices } from './indicator-choices.ts';
import { periodsTable } from './periods-table.ts';
import { provincesFinding } from './provinces-finding.ts';
import { mapFigure, rankingFigure, tilesFigure } from './provinces-figures.ts';
import { spotWords } from './spot-words.ts';
import type { ProvincesView } from './provinces-view.ts';

const viewOf = async (given: Parameters<typeof aProvincesView>[0] = {}): Promise<ProvincesView> => {
  const view = await aProvincesView(given);
  if (view === null) throw new Error('no province has a value');
  return view;
};

const textsIn = ({ shapes }: FigureDrawing): readonly string[] => shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : []));

describe('finding', () => {
  it('tells both ends, the gap, the gap before and where the country stands', async () => {
    expect(provincesFinding(await viewOf())).toEqual([
      '4G coverage, 2017: 99% in Vientiane Capital against 81% in Salavan, a gap of 18 points.',
      'In 2012 the gap was 32 points.',
      'The whole country stands at 92%; 2 of 3 provinces lie below it.',
      'Values for 3 of 4 provinces.',
    ]);
  });

  it('says where less is better', async () => {
    expect(provincesFinding(await viewOf({ indicator: { direction: 'decrease' } }))).toContain('Of this indicator, less is better.');
  });

  test.each([
    ['one value', { 'LA-PH': 91 }, '4G coverage, 2017: the only province with a value is Phongsaly, with 91%.'],
    ['equal values', { 'LA-PH': 0, 'LA-VT': 0 }, '4G coverage, 2017: 0% in each of the 2 provinces with a value.'],
    ['a tie', { 'LA-PH': 91, 'LA-VT': 91, 'LA-SL': 0 }, '4G coverage, 2017: 91% in Vientiane Capital and Phongsaly against 0% in Salavan, a gap of 91 points.'],
    ['a point of gap', { 'LA-PH': 91, 'LA-VT': 92 }, '4G coverage, 2017: 92% in Vientiane Capital against 91% in Phongsaly, a gap of 1 point.'],
  ])('with %s', async (_, values, expected) => {
    expect(provincesFinding(await viewOf({ periods: { '2017': values } }))[0]).toBe(expected);
  });

  it('does not compare gaps of different provinces', async () => {
    const finding = provincesFinding(await viewOf({ periods: { '2012': { 'LA-VT': 97, 'LA-PH': 66 }, '2017': { 'LA-VT': 99, 'LA-SL': 81 } } }));
    expect(finding.filter((sentence) => sentence.includes('2012'))).toEqual([]);
  });

  it('compares no sum of the country with its parts', async () => {
    const view = await viewOf({ indicator: { unitKind: 'count' } });
    expect(provincesFinding(view).join(' ')).not.toContain('whole country');
    expect(periodsTable(view).country).toBeNull();
  });

  it('speaks Lao and Vietnamese', async () => {
    expect(provincesFinding(await viewOf({ language: 'lo' }))[0]?.replaceAll('\u2060', '')).toBe('4G coverage, ປີ 2017: 99% ຢູ່ Vientiane Capital ທຽບໃສ່ 81% ຢູ່ Salavan, ຫ່າງກັນ 18 ຈຸດເປີເຊັນ.');
    expect(provincesFinding(await viewOf({ language: 'vi' }))[0]).toBe('4G coverage, năm 2017: 99% ở Vientiane Capital so với 81% ở Salavan, chênh lệch 18 điểm phần trăm.');
  });
});

describe('choices', () => {
  test.each([
    ['2012', '2012'],
    ['1999', '2017'],
    [undefined, '2017'],
  ])('period %s shows %s', async (period, expected) => {
    expect((await viewOf(period === undefined ? {} : { period })).period).toBe(expected);
  });

  it('takes the indicator of the address, else the first whose headline is by province', () => {
    const [first, ...others] = aProvincesFile().indicators;
    const file = aProvincesFile({ indicators: first === undefined ? [] : [{ ...first, role: 'context' }, ...others] });
    const chosen = (asked: string | undefined) => indicatorChoices(file, provincesTexts(), asked).find(({ isChosen }) => isChosen)?.id;
    expect([chosen('coverage'), chosen('unknown'), chosen(undefined)]).toEqual(['coverage', 'phones', 'phones']);
    expect(indicatorChoices(aProvincesFile({ indicators: [] }), provincesTexts(), 'coverage')).toEqual([]);
  });

  it('has nothing to show where no province has a value', async () => {
    expect(await aProvincesView({ periods: { '2017': { 'LA-VT': 'O' } } })).toBeNull();
  });
});

describe('map and tiles', () => {
  it('print every value, and a mark and a word for each reason of having none', async () => {
    const view = await viewOf({ periods: { '2017': { 'LA-VT': 0, 'LA-PH': 'Q', 'LA-SL': 'M' } } });
    const drawn = [mapFigure(view)?.figure.wide, tilesFigure(view).figure.wide].map((drawing) => drawing ?? { size: { width: 0, height: 0 }, shapes: [] });
    for (const drawing of drawn) {
      expect(textsIn(drawing)).toEqual(expect.arrayContaining(['0', 'no data', 'suppressed', 'not applicable']));
      const roles = drawing.shapes.map(({ role }) => role);
      expect(roles.filter((role) => role === 'absence-bar')).toHaveLength(2);
    }
    expect(mapFigure(view)?.figure.wide.shapes.filter(({ kind, role }) => kind === 'path' && role === 'map-none')).toHaveLength(3);
  });

  it('name the bounds of the classes, and what a stronger shade means', async () => {
    const texts = textsIn(tilesFigure(await viewOf()).figure.wide);
    expect(texts).toEqual(expect.arrayContaining(['per cent, 2017', 'Stronger shade: higher value', '81 to under 91', 'Small figures: 2012']));
    expect(texts).toContain('99');
  });

  it('carry the credit, the licence and the reservation of the boundaries', async () => {
    const figure = mapFigure(await viewOf())?.figure;
    expect(figure?.notes.join(' ')).toContain('Boundaries of 2017: Map makers, ODbL-1.0. They are simplified and not authoritative.');
    expect(figure?.sources).toEqual(['Statistics office (cc-by-4.0)']);
  });

  it('there is no map without boundaries, and the tiles remain', async () => {
    const view = await viewOf({ file: { boundaries: null } });
    expect(mapFigure(view)).toBeNull();
    expect(tilesFigure(view).wideSpots).toHaveLength(4);
  });

  it('keep all tiles apart and every place in the picture', async () => {
    const { figure, wideSpots, narrowSpots } = tilesFigure(await viewOf());
    expect(new Set(wideSpots.map(({ outline }) => outline)).size).toBe(4);
    expect(narrowSpots.map(({ area }) => area)).toEqual(['LA-VT', 'LA-PH', 'LA-SL', 'LA-XS']);
    expect(textsIn(figure.narrow ?? figure.wide)).toEqual(expect.arrayContaining(['VT', 'PH', 'SL', 'XS']));
  });

  it('print no text below the least size and know every role', async () => {
    const view = await viewOf({ periods: { '2017': { 'LA-VT': 123_456_789, 'LA-PH': 5 } }, indicator: { unit: 'km', unitKind: 'count' } });
    for (const { figure } of [tilesFigure(view), mapFigure(view) ?? tilesFigure(view)]) {
      for (const shape of [...figure.wide.shapes, ...(figure.narrow?.shapes ?? [])]) {
        expect(shapeStyles).toHaveProperty([shape.role]);
        if (shape.kind === 'text') expect(shape.size).toBeGreaterThanOrEqual(11.5);
      }
    }
  });
});

describe('ranking', () => {
  it('goes from the highest to the lowest; the province without data stands last with the reason', async () => {
    const figure = rankingFigure(await viewOf());
    expect(figure.table.columns).toEqual(['Province', 'Place from the highest', '2012', '2017', 'Change']);
    expect(figure.table.rows.map(({ cells }) => cells)).toEqual([
      ['Vientiane Capital', '1', '97', '99', '+2 points'],
      ['Phongsaly', '2', '66', '91', '+25 points'],
      ['Salavan', '3', '65', '81', '+16 points'],
      ['Xaysomboun', '', 'no data', 'no data: province re-created in 2013', ''],
    ]);
    expect(textsIn(figure.wide)).toContain('no data: province re-created in 2013');
    expect(textsIn(figure.wide)).toContain('Lao PDR 92%');
  });

  it('stays inside its picture', async () => {
    const view = await viewOf({ periods: { '2017': { 'LA-VT': 100, 'LA-PH': 0 } } });
    const figure = rankingFigure(view);
    const outside = [figure.wide, figure.narrow ?? figure.wide].flatMap(({ size, shapes }) =>
      shapes.filter((shape) => shape.kind === 'circle' && (shape.x < 0 || shape.x > size.width || shape.y > size.height)),
    );
    expect(outside).toEqual([]);
  });
});

describe('words of a place in the picture', () => {
  it('tell value, place and the value before, or why there is none', async () => {
    const view = await viewOf();
    expect(view.ranked.map((area) => spotWords(view, area))).toEqual([
      'Vientiane Capital, 2017: 99%, place 1 of 3 from the highest; 2012: 97%',
      'Phongsaly, 2017: 91%, place 2 of 3 from the highest; 2012: 66%',
      'Salavan, 2017: 81%, place 3 of 3 from the highest; 2012: 65%',
      'Xaysomboun, 2017: no data: province re-created in 2013',
    ]);
  });
});

describe('table of all periods', () => {
  it('has every period, the change from first to last, and the country', async () => {
    const table = periodsTable(await viewOf());
    expect(table.periods.map(({ text, isChosen }) => [text, isChosen])).toEqual([['2012', false], ['2017', true]]);
    expect(table.rows.at(-1)?.cells.map(({ text }) => text)).toEqual(['no data: not a province before 2013', 'no data: province re-created in 2013']);
    expect(table.country).toMatchObject({ name: 'Lao PDR', change: '+12 points' });
  });
});
