import { describe, expect, it, test } from 'vitest';
import { anIndicatorFile, aRow, aVerdict } from '#testing/indicator-file-builder.ts';
import { aReading } from '#testing/indicator-reading-builder.ts';
import { paperSize, phoneSize, wideSize } from './trajectory/frame.ts';
import { overlap } from './trajectory/place-labels.ts';
import type { TextShape } from '../figure/shape.ts';
import { textWidth } from '../figure/text-width.ts';
import { trajectoryFigure } from './trajectory-figure.ts';

const yearly = (from: number, values: readonly number[]) => values.map((value, index) => aRow(String(from + index), value));
const headline = (rows: ReturnType<typeof aRow>[]) => [{ id: 'mtc', role: 'headline' as const, joins: null, rows }];

function boxOf({ x, y, anchor, lead = '', text, size }: TextShape) {
  const width = textWidth(lead, size, true) + textWidth(text, size);
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { left, right: left + width, top: y - size, bottom: y + 4 };
}

describe('trajectory', () => {
  it('places later values farther right and larger values higher', async () => {
    const reading = await aReading({ file: { series: headline(yearly(2018, [40, 45, 52, 60])), breaks: [] } });
    const { marks } = trajectoryFigure(reading, wideSize);
    expect(marks.map(({ x }) => x)).toEqual(marks.map(({ x }) => x).toSorted((a, b) => a - b));
    expect(marks.map(({ y }) => y)).toEqual(marks.map(({ y }) => y).toSorted((a, b) => b - a));
  });

  test.for([
    ['a year without a value', [aRow('2019', 40), aRow('2020', 45), aRow('2023', 60), aRow('2024', 61)]],
    ['a row that says the value is missing', [aRow('2020', 40), aRow('2021', 45), aRow('2022', null, 'O'), aRow('2023', 60), aRow('2024', 61)]],
  ] as const)('leaves a gap open: %s', async ([, rows]) => {
    const figure = trajectoryFigure(await aReading({ file: { series: headline([...rows]), breaks: [] } }), wideSize);
    expect(figure.actual.map((run) => run.map(({ value }) => value))).toEqual([[40, 45], [60, 61]]);
    expect(figure.marks).toHaveLength(4);
    expect(figure.ground.filter(({ role }) => role === 'join')).toEqual([]);
  });

  it('joins both sides of a break by dots only', async () => {
    const figure = trajectoryFigure(await aReading(), wideSize);
    expect(figure.actual).toEqual([]);
    expect(figure.ground.filter(({ role }) => role === 'join')).toHaveLength(1);
    expect(figure.top.some((shape) => shape.kind === 'text' && shape.text === 'suspected break in series')).toBe(true);
  });

  it('draws a forecast neither as a line nor as a mark', async () => {
    const figure = trajectoryFigure(await aReading({ file: { series: headline([aRow('2023', 40), aRow('2024', 45, 'F')]) } }), wideSize);
    expect(figure.marks).toHaveLength(1);
  });

  it('draws provisional and secondary values hollow', async () => {
    const rows = [aRow('2021', 40), aRow('2022', 45, 'P'), aRow('2023', 47, 'A', 'press')];
    const figure = trajectoryFigure(await aReading({ file: { series: headline(rows), breaks: [] } }), wideSize);
    expect(figure.marks.map(({ isHollow }) => isHollow)).toEqual([false, true, true]);
  });

  it('starts the value axis of a share at zero and never goes beyond its limits', async () => {
    expect(trajectoryFigure(await aReading(), wideSize).values).toEqual([0, 100]);
  });

  it('starts the axis of an index near its values', async () => {
    const file = { indicator: { unit: 'score-100', unitKind: 'index', decimals: 1 }, series: headline(yearly(2020, [61, 62, 64])), verdicts: [], targets: [], baselines: [], lead: null };
    const [low, high] = trajectoryFigure(await aReading({ file }), wideSize).values;
    expect(low).toBeGreaterThan(50);
    expect(high).toBeLessThan(70);
  });

  it('marks a published target, dashes an unconfirmed one and names the plans without any', async () => {
    const [confirmed] = anIndicatorFile().targets;
    if (confirmed === undefined) throw new Error('the built file has a target');
    const unconfirmed = { ...confirmed, id: 't2', plan: 'strategy-2030', evidence: 'unconfirmed' as const, time: '2030', value: 95 };
    const figure = trajectoryFigure(await aReading({ file: { targets: [confirmed, unconfirmed] } }), wideSize);
    expect(figure.top.filter(({ role }) => role === 'target')).toHaveLength(1);
    expect(figure.top.filter(({ role }) => role === 'target-unconfirmed')).toHaveLength(1);
    const words = figure.top.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : []));
    expect(words).toContain('2040: no published plan target');
    expect(words).toContain('Target 2030, unconfirmed: 95%');
  });

  it('says at the brackets, apart from the values, which plans have no target; a phone leaves it to the caption', async () => {
    const reading = await aReading();
    const said = ({ top }: ReturnType<typeof trajectoryFigure>) => top.filter((shape) => shape.kind === 'text').filter(({ text }) => text.endsWith('no published plan target'));
    const wide = trajectoryFigure(reading, wideSize);
    expect(said(wide).map(({ text, anchor }) => `${text.slice(0, 4)} ${anchor}`)).toEqual(['2030 start', '2040 end']);
    for (const { y } of said(wide)) expect(y).toBeLessThan(wide.plot.top - 12);
    expect(said(trajectoryFigure(reading, phoneSize))).toEqual([]);
  });

  test.for(['en', 'lo', 'vi'] as const)('says on paper, too, that no plan has a target, clear of brackets and names (%s)', async (language) => {
    const { ground, top } = trajectoryFigure(await aReading({ language, file: { targets: [], verdicts: [], lead: null } }), paperSize);
    const shapes = [...ground, ...top];
    const brackets = shapes.flatMap((shape) => (shape.kind === 'line' && shape.role === 'bracket' ? [{ left: shape.x1, right: shape.x2, top: shape.y1 - 3, bottom: shape.y2 + 3 }] : []));
    const texts = shapes.filter((shape) => shape.kind === 'text');
    const names = texts.filter(({ role }) => role === 'text-indigo').map(boxOf);
    const said = texts.filter(({ role, y }) => role === 'text-path' && y < 90).map(boxOf);
    expect([brackets.length, said.length]).toEqual([3, 3]);
    for (const box of said) for (const other of [...brackets, ...names]) expect(overlap(box, other)).toBe(0);
  });

  it('keeps the name of a target off the figures of the value axis on a phone', async () => {
    const [confirmed] = anIndicatorFile().targets;
    if (confirmed === undefined) throw new Error('the built file has a target');
    const early = { ...confirmed, kind: 'reference' as const, plan: null, value: 100, time: '2020' };
    const { top } = trajectoryFigure(await aReading({ file: { targets: [early], verdicts: [], lead: null } }), phoneSize);
    const labels = top.filter((shape) => shape.kind === 'text');
    expect(labels.map(({ text }) => text)).toContain('2020: 100%');
    for (const box of labels.map(boxOf)) expect(box.left).toBeGreaterThan(28);
  });

  test.for(['en', 'lo', 'vi'] as const)('keeps the labels apart, inside the picture, and four of them at most on a phone (%s)', async (language) => {
    for (const size of [wideSize, phoneSize]) {
      const { top } = trajectoryFigure(await aReading({ language }), size);
      const labels = top.filter((shape) => shape.kind === 'text');
      const boxes = labels.map(boxOf);
      boxes.forEach((one, index) => {
        for (const other of boxes.slice(index + 1)) expect(overlap(one, other)).toBe(0);
        expect(one.left).toBeGreaterThanOrEqual(-1);
        expect(one.right).toBeLessThanOrEqual(size.width + 1);
      });
      expect(labels.some(({ text }) => text.includes('2026'))).toBe(true);
      if (size.isPhone) expect(labels.length).toBeLessThanOrEqual(6);
    }
  });

  it('breaks the line of the as-of date where a label crosses it', async () => {
    const { ground } = trajectoryFigure(await aReading(), wideSize);
    expect(ground.filter(({ role }) => role === 'today').length).toBeGreaterThan(1);
  });

  it('shows no projection once the target time has passed, and the band while it lies ahead', async () => {
    const projection = { kind: 'projection', at: 2030, mid: 84, low: 80, high: 88, chance: 0.1 } as const;
    const over = await aReading({ file: { verdicts: [aVerdict({ assessment: { projection } })] } });
    expect(trajectoryFigure(over, wideSize).ground.some(({ role }) => role === 'band')).toBe(false);
    const ahead = aVerdict({ status: 'behind', time: 2030, assessment: { projection }, arithmetic: { target: { time: 2030, value: 95, lower: null, upper: null } } });
    expect(trajectoryFigure(await aReading({ file: { verdicts: [ahead] } }), wideSize).ground.some(({ role }) => role === 'band')).toBe(true);
  });

  it('reads its points in time order, values against the path', async () => {
    const { points } = trajectoryFigure(await aReading(), wideSize);
    expect(points.map(({ text }) => text)).toEqual([
      '2016: 13%, villages',
      '2022: 75%, the path expected 75%',
      '2024: 76%, the path expected 85%',
      '2025: plan target, 90%',
    ]);
  });

  it('has a picture also where nothing but a target is known', async () => {
    const file = anIndicatorFile({ series: [], baselines: [], latest: null, verdicts: [aVerdict({ reason: 'no-data', lastKnown: null, arithmetic: { baseline: null, latest: null, knots: [] } })] });
    const figure = trajectoryFigure(await aReading({ file }), wideSize);
    expect(figure.marks).toEqual([]);
    expect(figure.summary).toBe('4G coverage: no value. The path leads to 90% in 2025.');
  });
});
