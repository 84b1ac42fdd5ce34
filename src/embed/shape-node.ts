import { pointList, type Shape } from '#view-models/figure/shape.ts';
import { shapeStyles } from '#view-models/figure/shape-style.ts';
import { svgNode } from './node.ts';
import { statusShape } from './status-node.ts';

type Attributes = Readonly<Record<string, string | number>>;

/** One shape of a figure, in the colours of the theme. */
export function shapeNode(shape: Shape): SVGElement {
  const style = styleOf(shape);
  switch (shape.kind) {
    case 'line':
      return svgNode('line', { x1: shape.x1, y1: shape.y1, x2: shape.x2, y2: shape.y2, ...style });
    case 'polyline':
    case 'polygon':
      return svgNode(shape.kind, { points: pointList(shape.points), ...style });
    case 'circle':
      return svgNode('circle', { cx: shape.x, cy: shape.y, r: shape.radius, ...style });
    case 'rect':
      return svgNode('rect', { x: shape.x, y: shape.y, width: shape.width, height: shape.height, ...style });
    case 'path':
      return svgNode('path', { d: shape.path, ...style });
    case 'status':
      return statusShape(shape.status, shape.isOutlined, { x: shape.x, y: shape.y, width: shape.size, height: shape.size });
    case 'text':
      return textNode(shape);
  }
}

function textNode({ role, x, y, size, anchor, lead, text }: Extract<Shape, { kind: 'text' }>): SVGElement {
  const place = { class: `figure-text figure-${role.replace('text-', 'text--')}`, x, y, 'font-size': size, 'text-anchor': anchor };
  return svgNode('text', place, lead === undefined ? null : svgNode('tspan', { class: 'figure-text__lead' }, lead), text);
}

function styleOf({ role }: Shape): Attributes {
  const named = Object.entries(shapeStyles[role]).map(([name, value]): [string, string | number] => [name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`), value]);
  return Object.fromEntries(named);
}
