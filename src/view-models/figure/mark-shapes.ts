import type { MarkRow } from '../mark-row.ts';
import type { Point, Shape } from './shape.ts';

/** A distribution as shapes of a figure, its upper left corner at a place. */
export function markShapes({ marks, counts, markSize }: MarkRow, { x, y }: Point): readonly Shape[] {
  return [
    ...marks.map((mark): Shape => ({ kind: 'status', role: 'status', status: mark.status, isOutlined: mark.isOutlined, x: x + mark.x, y: y + mark.y, size: markSize })),
    ...counts.map((count): Shape => ({ kind: 'text', role: 'text-plain', x: x + count.x, y: y + count.y, size: 13, anchor: 'start', text: count.text })),
  ];
}
