import type { CoverageKind } from '../coverage-bar.ts';
import type { Point, Shape } from '../figure/shape.ts';

type Box = Point & { readonly width: number; readonly height: number };

const hatchStep = 5;

/** A stretch of a bar of coverage as shapes of a figure: solid, hatched or a dashed outline; never a status colour. */
export function coverageShapes(kind: CoverageKind, box: Box): readonly Shape[] {
  const rect: Shape = { kind: 'rect', role: `coverage-${kind}`, x: box.x + 0.5, y: box.y + 0.5, width: Math.max(1, box.width - 1), height: box.height - 1 };
  return kind === 'older' ? [rect, { kind: 'path', role: 'coverage-hatch', path: hatchPath(box) }] : [rect];
}

/** Lines at 45 degrees, cut at the edges of the box. */
function hatchPath({ x, y, width, height }: Box): string {
  const lines: string[] = [];
  for (let offset = hatchStep; offset < width + height; offset += hatchStep) {
    const from = { x: Math.max(0, offset - height), y: Math.min(height, offset) };
    const to = { x: Math.min(width, offset), y: Math.max(0, offset - width) };
    lines.push(`M${x + from.x} ${y + from.y}L${x + to.x} ${y + to.y}`);
  }
  return lines.join('');
}
