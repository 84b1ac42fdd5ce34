import { atTenth, type Shape } from '../figure/shape.ts';

/** A shape of a small drawing at its place in a larger one; an outline as path data stays where it is. */
export function movedShape(shape: Shape, dx: number, dy: number): Shape {
  const [x, y] = [(at: number) => atTenth(at + dx), (at: number) => atTenth(at + dy)];
  switch (shape.kind) {
    case 'line':
      return { ...shape, x1: x(shape.x1), y1: y(shape.y1), x2: x(shape.x2), y2: y(shape.y2) };
    case 'polyline':
    case 'polygon':
      return { ...shape, points: shape.points.map((point) => ({ x: x(point.x), y: y(point.y) })) };
    case 'circle':
    case 'rect':
    case 'status':
    case 'text':
      return { ...shape, x: x(shape.x), y: y(shape.y) };
    case 'path':
      return shape;
  }
}
