import type { Point, Shape } from '../figure/shape.ts';
import type { Absence } from './area-value.ts';

const half = 5;

/** A mark for each reason of having no value: a dash where there are no data, a bar where one is kept back, a cross where none can exist. */
export function absenceShapes(why: Absence, { x, y }: Point): readonly Shape[] {
  switch (why) {
    case 'missing':
      return [{ kind: 'line', role: 'absence-mark', x1: x - half, y1: y, x2: x + half, y2: y }];
    case 'suppressed':
      return [{ kind: 'rect', role: 'absence-bar', x: x - half - 1, y: y - 4, width: 2 * half + 2, height: 8 }];
    case 'not-applicable':
      return [
        { kind: 'line', role: 'absence-mark', x1: x - half, y1: y - half, x2: x + half, y2: y + half },
        { kind: 'line', role: 'absence-mark', x1: x - half, y1: y + half, x2: x + half, y2: y - half },
      ];
  }
}
