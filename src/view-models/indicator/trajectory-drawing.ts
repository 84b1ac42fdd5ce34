import type { FigureDrawing } from '../figure/figure.ts';
import type { Shape } from '../figure/shape.ts';
import type { TrajectoryFigure } from './trajectory-figure.ts';

/** The trajectory as plain shapes, in the order in which the page draws them. */
export function trajectoryDrawing({ size, ground, paths, actual, marks, top }: TrajectoryFigure): FigureDrawing {
  const lines: readonly Shape[] = [
    ...paths.map((points): Shape => ({ kind: 'polyline', role: 'path', points })),
    ...actual.map((points): Shape => ({ kind: 'polyline', role: 'actual', points })),
    ...marks.map(({ x, y, isHollow, radius }): Shape => ({ kind: 'circle', role: isHollow ? 'mark-hollow' : 'mark-solid', x, y, radius })),
  ];
  return { size: { width: size.width, height: size.height }, shapes: [...ground, ...lines, ...top] };
}
