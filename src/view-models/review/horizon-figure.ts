import type { Locale } from '#i18n/locale.ts';
import type { Figure } from '../figure/figure.ts';
import { markShapes } from '../figure/mark-shapes.ts';
import type { Shape } from '../figure/shape.ts';
import type { HorizonMatrix } from './horizon-matrix.ts';

const width = 960;
const nameWidth = 420;
const line = 24;
const headHeight = 34;

/** The matrix as a figure that can leave the page. */
export function horizonFigure({ plans, rows }: HorizonMatrix, finding: string, locale: Locale): Figure {
  const { t } = locale;
  const heights = rows.map(({ cells }) => Math.max(line, ...cells.map(({ marks }) => marks?.height ?? 0)) + 20);
  const tops = heights.map((_, place) => headHeight + heights.slice(0, place).reduce((sum, height) => sum + height, 0));
  const columnLeft = (place: number): number => nameWidth + (place * (width - nameWidth)) / Math.max(1, plans.length);
  const head = plans.map(({ title }, place): Shape => ({ kind: 'text', role: 'text-muted', x: columnLeft(place), y: 20, size: 13, anchor: 'start', text: title }));
  const body = rows.flatMap(({ order, title, cells }, place): readonly Shape[] => {
    const top = tops[place] ?? 0;
    return [
      { kind: 'line', role: 'grid', x1: 0, y1: top + 0.5, x2: width, y2: top + 0.5 },
      { kind: 'text', role: 'text-strong', x: 0, y: top + 26, size: 14, anchor: 'start', text: `${order} ${title}` },
      ...cells.flatMap(({ marks }, cell): readonly Shape[] =>
        marks === null ? [{ kind: 'text', role: 'text-muted', x: columnLeft(cell), y: top + 26, size: 13, anchor: 'start', text: '–' }] : markShapes(marks, { x: columnLeft(cell), y: top + 14 }),
      ),
    ];
  });
  return {
    id: 'programmes-by-plan',
    title: t('review.matrix.title'),
    finding: [finding],
    verdict: null,
    summary: t('review.matrix.note'),
    wide: { size: { width, height: headHeight + heights.reduce((sum, height) => sum + height, 0) }, shapes: [...head, ...body] },
    table: {
      caption: t('review.matrix.title'),
      columns: [t('review.matrix.programme'), ...plans.map(({ title }) => title)],
      rows: rows.map(({ id, title, cells }) => ({ id, cells: [title, ...cells.map(({ marks }) => marks?.label ?? t('review.matrix.noTarget'))] })),
    },
    sources: [],
    notes: [t('review.matrix.key')],
  };
}
