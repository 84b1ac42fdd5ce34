import { describe, expect, it, test } from 'vitest';
import type { Language } from '#model/language.ts';
import { plainText } from '#i18n/lao-words.ts';
import { aRow } from '#testing/indicator-file-builder.ts';
import { aByFile, groupNames, groupRows } from '#testing/groups-builder.ts';
import { aReading } from '#testing/indicator-reading-builder.ts';
import { breakdownFigures } from './breakdown-figure.ts';
import { chosenDimension } from './breakdown-series.ts';

const fourKinds = {
  F: [['2020', 0], ['2021', null, 'Q'], ['2022', null, 'M'], ['2024', 40]],
  M: [['2020', 20], ['2021', 21], ['2022', null, 'O'], ['2023', 23], ['2024', 24, 'P']],
} satisfies Parameters<typeof groupRows>[1];

async function figuresOf(dimensions: ReturnType<typeof groupRows>, language: Language = 'en') {
  const reading = await aReading({
    language,
    file: { breaks: [], series: [{ id: 'mtc', role: 'headline', joins: null, rows: [aRow('2023', 25), aRow('2024', 30), aRow('2025', 31)] }] },
    texts: { dimensions: groupNames },
  });
  return breakdownFigures(reading, aByFile({ dimensions }), dimensions[0]?.[1] ?? 'SEX');
}

describe('breakdown as a figure', () => {
  test.for([
    ['en', { zero: '0% (a true zero)', Q: '× suppressed', M: '— not applicable', O: '… no data', P: '24% (provisional)' }],
    ['lo', { zero: '0% (ເປັນສູນແທ້)', Q: '× ບໍ່ເປີດເຜີຍ', M: '— ບໍ່ກ່ຽວຂ້ອງ', O: '… ບໍ່ມີຂໍ້ມູນ', P: '24% (ຊົ່ວຄາວ)' }],
    ['vi', { zero: '0% (đúng bằng 0)', Q: '× không công bố', M: '— không áp dụng', O: '… không có số liệu', P: '24% (sơ bộ)' }],
  ] as const)('tells zero, suppressed, not applicable and missing apart in its table (%s)', async ([language, words]) => {
    const [figure] = await figuresOf(groupRows('SEX', fourKinds), language);
    const cells = figure?.table.rows.map((row) => row.cells.map((cell) => (typeof cell === 'string' ? plainText(cell) : '')));
    expect(cells?.map((row) => row.slice(0, 4))).toEqual([
      ['2024', '40%', words.P, '30%'],
      ['2023', words.O, '23%', '25%'],
      ['2022', words.M, words.O, words.O],
      ['2021', words.Q, '21%', words.O],
      ['2020', words.zero, '20%', words.O],
    ]);
    expect(cells?.flat().every((cell) => cell !== '')).toBe(true);
  });

  it('shows the same signs in both drawings, with their words below, and the true zero as a mark', async () => {
    const [figure] = await figuresOf(groupRows('SEX', fourKinds));
    for (const drawing of [figure?.wide, figure?.narrow]) {
      const texts = drawing?.shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : [])) ?? [];
      expect(texts.filter((text) => ['×', '—', '…'].includes(text))).toEqual(['×', '—', '…', '…']);
      expect(texts).toContain('0% (a true zero)');
      // Four values of men and two of women, of which one is zero.
      expect(drawing?.shapes.filter(({ role }) => role === 'mark-solid' || role === 'mark-hollow')).toHaveLength(6);
    }
    expect(figure?.notes[0]).toBe('In place of a value: × suppressed; — not applicable; … no data.');
  });

  it('draws what is not final hollow and says so', async () => {
    const [figure] = await figuresOf(groupRows('SEX', fourKinds));
    expect(figure?.wide.shapes.filter(({ role }) => role === 'mark-hollow')).toHaveLength(1);
    expect(figure?.notes).toContain('Hollow marks: provisional, estimated or otherwise not final.');
  });

  it('says that differences are worked out before rounding where the printed values suggest another', async () => {
    const note = 'Differences are worked out before rounding.';
    const [apart] = await figuresOf(groupRows('SEX', { F: [['2024', 40.4]], M: [['2024', 20.6]] }));
    const [alike] = await figuresOf(groupRows('SEX', { F: [['2024', 40.4]], M: [['2024', 20.4]] }));
    expect([apart?.notes.includes(note), alike?.notes.includes(note)]).toEqual([true, false]);
  });

  it('joins no line over what is absent', async () => {
    const [figure] = await figuresOf(groupRows('SEX', fourKinds));
    const lines = figure?.wide.shapes.flatMap((shape) => (shape.kind === 'polyline' && shape.role === 'group' ? [shape.points.length] : []));
    expect(lines).toEqual([2, 2]);
  });

  it('names every line at its end, with its last value and the period where it is not the newest', async () => {
    const [figure] = await figuresOf(groupRows('SEX', { F: [['2023', 40]], M: [['2023', 20], ['2024', 24]] }));
    const texts = figure?.wide.shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : []));
    expect(texts).toEqual(expect.arrayContaining(['Women 40% (2023)', 'Men 24%', 'Total 30%']));
  });

  it('draws a single period as one axis, with the total to measure by and a word where a value is kept back', async () => {
    const [figure] = await figuresOf(groupRows('SEX', { F: [['2024', null, 'Q']], M: [['2024', 24]] }));
    const texts = figure?.wide.shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : []));
    expect(texts).toEqual(expect.arrayContaining(['Women', '× suppressed', 'Men', '24%', 'Total 30%', '2024']));
  });

  it('keeps series apart, each with its own total, and names those that are not the headline', async () => {
    const figures = await figuresOf([...groupRows('SEX', { F: [['2024', 1]], M: [['2024', 2]] }, 'other'), ...groupRows('SEX', fourKinds)]);
    expect(figures.map(({ title }) => title)).toEqual(['4G coverage: by sex, as stated by the ministry', '4G coverage: by sex, other']);
    expect(figures[1]?.table.columns).toEqual(['Period', 'Women', 'Men', 'Gap']);
    expect(figures[0]?.sources).toEqual(['Statistics office (cc-by-4.0)']);
  });

  it('keeps all drawn text inside, in every language, and lines of text apart', async () => {
    const rows = groupRows('AGE', { Y15T24: [['2021', 30], ['2024', 50]], Y25T64: [['2021', 30], ['2024', 50.2]], Y_GE65: [['2021', 30], ['2024', 50.4]] });
    const [figure] = await figuresOf(rows, 'lo');
    for (const drawing of [figure?.wide, figure?.narrow]) {
      const texts = drawing?.shapes.flatMap((shape) => (shape.kind === 'text' && shape.anchor === 'start' ? [shape] : [])) ?? [];
      const bases = texts.map(({ y }) => y).toSorted((a, b) => a - b);
      expect(bases.every((y, index) => index === 0 || y - (bases[index - 1] ?? 0) >= 20)).toBe(true);
      expect(bases.every((y) => y > 0 && y < (drawing?.size.height ?? 0))).toBe(true);
    }
  });
});

describe('choice of the dimension', () => {
  test.for([
    [['SEX', 'AGE'], 'AGE', 'AGE'],
    [['SEX', 'AGE'], undefined, 'SEX'],
    [['SEX', 'AGE'], 'COLOUR', 'SEX'],
    [[], 'SEX', null],
  ] as const)('of %j, asked for %s: %s', ([dimensions, asked, expected]) => {
    expect(chosenDimension(dimensions, asked)).toBe(expected);
  });
});
