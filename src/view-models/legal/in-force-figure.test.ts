import { describe, expect, it } from 'vitest';
import { loadLocale } from '#i18n/load-locale.ts';
import { aLegalFile } from '#testing/legal-builder.ts';
import { inForceFigure } from './in-force-figure.ts';

const english = await loadLocale('en', ['legal']);
const counts = [
  { period: '2024', value: 1, qualifier: 'approx' as const },
  { period: '2025', value: 3, qualifier: null },
  { period: '2026-11-21', value: 4, qualifier: null },
];
const figure = inForceFigure(aLegalFile([], { inForceCounts: counts }), english);

describe('texts in force over time', () => {
  it('is no figure without a count', () => {
    expect(inForceFigure(aLegalFile([]), english)).toBeNull();
  });

  it('says the last count, and an earlier one as exactly as it is known', () => {
    expect(figure?.finding).toEqual(['21 November 2026: 4 digital texts in force.', 'At the end of 2024: about 1.']);
  });

  it('has every count in its table', () => {
    expect(figure?.table.rows.map(({ cells }) => cells)).toEqual([['2024', '1', 'about'], ['2025', '3', 'counted'], ['21 November 2026', '4', 'counted']]);
  });

  it('rises in steps from nothing, hollow where a count is about that many', () => {
    const shapes = figure?.wide.shapes ?? [];
    const line = shapes.find(({ kind }) => kind === 'polyline');
    const points = line?.kind === 'polyline' ? line.points : [];
    expect(points).toHaveLength(counts.length * 2);
    expect(points.slice(1).every(({ x, y }, index) => x === points[index]?.x || y === points[index]?.y)).toBe(true);
    const roles = shapes.flatMap((shape) => (shape.kind === 'circle' ? [shape.role] : []));
    expect(roles).toEqual(['mark-hollow', 'mark-solid', 'mark-solid']);
    expect(figure?.notes.some((note) => note.startsWith('Hollow marks: about'))).toBe(true);
  });
});
