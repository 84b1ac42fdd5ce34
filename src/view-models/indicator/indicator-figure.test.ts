import { describe, expect, it } from 'vitest';
import { aReading } from '#testing/indicator-reading-builder.ts';
import { provinceRows } from '#testing/indicator-file-builder.ts';
import { indicatorFigure } from './indicator-figure.ts';
import { provincesFigure } from './provinces-figure.ts';
import { provinceDrawings, provincesPair } from './provinces-pair.ts';
import { trajectoryFigure } from './trajectory-figure.ts';
import { phoneSize, wideSize } from './trajectory/frame.ts';

async function figureOf(given: Parameters<typeof aReading>[0] = {}) {
  const reading = await aReading(given);
  return indicatorFigure(reading, trajectoryFigure(reading, wideSize), trajectoryFigure(reading, phoneSize));
}

async function pairOf(given: Parameters<typeof aReading>[0] = {}) {
  const reading = await aReading(given);
  const figure = provincesFigure({ reading, by: provinceRows(), insteadOf: null });
  if (figure === null) throw new Error('The builder has province values');
  return { figure, pair: provincesPair(figure, reading), drawings: provinceDrawings(figure) };
}

describe('the trajectory as a figure', () => {
  it('says its unit and its signs beside the drawing, and each publisher with licence once', async () => {
    const { notes, sources, verdict, title } = await figureOf();
    expect(title).toBe('4G coverage');
    expect(notes[0]).toMatch(/^Unit: per cent/);
    expect(notes.join(' ')).toContain('Hollow mark: provisional, estimated or from a secondary source.');
    expect(new Set(sources).size).toBe(sources.length);
    for (const source of sources) expect(source).toMatch(/ \(.+\)$/);
    expect(verdict).toContain('Cannot say');
  });

  it('has the values of the compared series as its table', async () => {
    const { table } = await figureOf();
    expect(table.columns.slice(0, 3)).toEqual(['Year', 'Actual', 'Path']);
    expect(table.rows.map(({ cells }) => cells.slice(0, 3))).toContainEqual(['2024', '76', '85']);
    for (const { cells } of table.rows) expect(cells).toHaveLength(table.columns.length);
  });

  it('has a smaller drawing for phones', async () => {
    const { wide, narrow } = await figureOf();
    expect([wide.size.width, narrow?.size.width]).toEqual([1248, 358]);
  });
});

describe('tiles and ranking as one figure', () => {
  it('stands side by side in the file, and nothing of one lies in the other', async () => {
    const { pair, drawings } = await pairOf();
    expect(pair.wide.size.width).toBe(1248);
    const places = pair.wide.shapes.flatMap((shape) => (shape.kind === 'circle' ? [shape.x] : []));
    expect(places.length).toBeGreaterThan(2);
    for (const x of places) expect(x).toBeGreaterThan(drawings.tiles.wide.size.width);
  });

  it('keeps every shape inside the drawing of a phone', async () => {
    const { drawings } = await pairOf();
    for (const { narrow } of [drawings.tiles, drawings.ranking]) {
      expect(narrow.size.width).toBeLessThanOrEqual(358);
      for (const shape of narrow.shapes) {
        if (shape.kind === 'rect') expect(shape.x + shape.width).toBeLessThanOrEqual(narrow.size.width);
        if (shape.kind === 'text') expect(shape.size).toBeGreaterThanOrEqual(11.5);
      }
    }
  });

  it('shades tiles by class and leaves one without a value in outline', async () => {
    const { pair } = await pairOf();
    const roles = pair.wide.shapes.flatMap((shape) => (shape.kind === 'rect' && shape.height > 40 ? [shape.role] : []));
    expect(roles).toHaveLength(18);
    expect(roles.filter((role) => role === 'map-none')).toHaveLength(15);
  });

  it('names period, source with licence and what tiles do not show', async () => {
    const { pair } = await pairOf({ language: 'lo' });
    expect(pair.id).toBe('coverage-provinces-2017');
    expect(pair.sources[0]).toMatch(/ \(.+\)$/);
    expect(pair.notes).toHaveLength(2);
    for (const { cells } of pair.table.rows) expect(cells).toHaveLength(pair.table.columns.length);
  });
});
