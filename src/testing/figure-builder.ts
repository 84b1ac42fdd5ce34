import type { Figure } from '#view-models/figure/figure.ts';
import type { ReleaseWords } from '#view-models/figure/release-words.ts';
import type { Shape } from '#view-models/figure/shape.ts';

/** One shape of every kind. */
export const everyShape: readonly Shape[] = [
  { kind: 'line', role: 'grid', x1: 0, y1: 1, x2: 100, y2: 1 },
  { kind: 'polyline', role: 'actual', points: [{ x: 0, y: 0 }, { x: 10, y: 5 }] },
  { kind: 'polygon', role: 'corridor', points: [{ x: 0, y: 0 }, { x: 10, y: 5 }, { x: 0, y: 9 }] },
  { kind: 'circle', role: 'mark-hollow', x: 3, y: 4, radius: 5 },
  { kind: 'rect', role: 'map-4', x: 1, y: 2, width: 30, height: 40 },
  { kind: 'path', role: 'map-none', path: 'M0 0h10v10z' },
  { kind: 'status', role: 'status', status: 'not-met', isOutlined: false, x: 7, y: 8, size: 14 },
  { kind: 'text', role: 'text-on-dark', x: 5, y: 6, size: 12, anchor: 'middle', lead: 'Oudomxay ', text: '91%' },
];

/** A figure with a finding, a verdict, a source and one shape of every kind. */
export function aFigure(overrides: Partial<Figure> = {}): Figure {
  return {
    id: 'coverage',
    title: '4G coverage',
    finding: ['Coverage stood at 76% in 2024.', 'The path expected 85%.'],
    verdict: 'Off track',
    summary: 'Two values and a path.',
    wide: { size: { width: 1248, height: 520 }, shapes: everyShape },
    table: {
      caption: '4G coverage',
      columns: ['Year', 'Actual', 'Path', 'Gap'],
      rows: [
        { id: '2022', cells: ['2022', '75', '75', '0'] },
        { id: '2024', cells: ['2024', '76', '85', '−9'] },
      ],
    },
    sources: ['A newspaper (press)'],
    notes: ['Unit: per cent.'],
    ...overrides,
  };
}

/** The first release, unofficial. */
export function someReleaseWords(overrides: Partial<ReleaseWords> = {}): ReleaseWords {
  return { release: '2026.11', asOf: '2026-11-21', fingerprint: 'c49fbb74', publisher: 'The editors', licence: 'CC-BY-4.0', isDemonstration: false, isOpened: false, isUnofficial: true, ...overrides };
}
