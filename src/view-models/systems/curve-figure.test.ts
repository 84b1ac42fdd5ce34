import { beforeAll, describe, expect, it } from 'vitest';
import { loadLocale } from '#i18n/load-locale.ts';
import type { Locale } from '#i18n/locale.ts';
import { aSystem, someSystems, systemsFiles } from '#testing/systems-builder.ts';
import type { Shape } from '../figure/shape.ts';
import { curveFigure, curveFinding } from './curve-figure.ts';
import { readSystems } from './systems-reading.ts';

let locale: Locale;
beforeAll(async () => {
  locale = await loadLocale('en', ['home', 'systems', 'figure']);
});

const reading = () => readSystems(systemsFiles(), locale);
const eoffice = () => someSystems.find(({ id }) => id === 'eoffice') ?? aSystem('eoffice');
const words = (shapes: readonly Shape[] = []) => shapes.flatMap((shape) => (shape.kind === 'text' ? [`${shape.lead ?? ''}${shape.text}`] : []));

describe('the curve of bodies using a system', () => {
  it('counts dated and sourced reports only, and says so', () => {
    const figure = curveFigure(eoffice(), reading());
    expect(figure?.finding).toEqual(['By 21 November 2022, 3 bodies are known to use EOFFICE.', 'The first known use is of 15 March 2019.']);
    expect(figure?.table.rows.map(({ cells }) => cells)).toEqual([
      ['15 Mar 2019', '1', 'Technology', 'Government'],
      ['21 Nov 2022', '3', 'Planning; PM Office', 'A newspaper'],
    ]);
    expect(figure?.sources).toEqual(['Government (fact from the news)', 'A newspaper (fact from the news)']);
    expect(figure?.notes).toContain('Only dated and sourced reports count, so each number is “at least”.');
  });

  it.each(['wide', 'narrow'] as const)('names its steps and the bodies there are inside the picture (%s)', (form) => {
    const drawing = curveFigure(eoffice(), reading())?.[form];
    expect(words(drawing?.shapes)).toEqual(expect.arrayContaining(['of 5 bodies', '1 15 Mar 2019', '3 21 Nov 2022', '2019', '0']));
    const points = (drawing?.shapes ?? []).flatMap((shape) => (shape.kind === 'polyline' ? shape.points : []));
    expect(points.every(({ x, y }) => x >= 0 && x <= (drawing?.size.width ?? 0) && y >= 0 && y <= (drawing?.size.height ?? 0))).toBe(true);
  });

  it('goes on dotted from the last report to the as-of date', () => {
    const shapes = curveFigure(eoffice(), reading())?.wide.shapes ?? [];
    const dotted = shapes.find((shape) => shape.kind === 'polyline' && shape.role === 'join');
    const solid = shapes.find((shape) => shape.kind === 'polyline' && shape.role === 'actual');
    expect(dotted?.kind === 'polyline' && solid?.kind === 'polyline' ? [dotted.points[0], dotted.points[1]?.x] : []).toEqual([solid?.kind === 'polyline' ? solid.points.at(-1) : null, 752]);
  });

  it('falls where a body is reported to have stopped', () => {
    const system = aSystem('gnet', { rollout: [['mtc', 3, '2020', 'gov', ''], ['moh', 4, '2021', 'gov', ''], ['mtc', 0, '2022', 'press', '']] });
    expect(curveFigure(system, reading())?.table.rows.map(({ cells }) => cells.slice(1, 3))).toEqual([['1', 'Technology'], ['2', 'Health'], ['1', 'Technology: no longer']]);
  });

  it('is not drawn where nobody is known to use the system', () => {
    const handed = aSystem('gnet', { rollout: [['mtc', 2, '2022-12-22', 'gov', '']] });
    expect(curveFigure(handed, reading())).toBeNull();
    expect(curveFinding(handed, reading())).toEqual(['No dated source says that a body uses GNET.']);
  });
});
